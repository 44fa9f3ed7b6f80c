"""Writes text files so that nobody ever reads half of one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path


def write_changed(root: Path, files: Mapping[str, str]) -> tuple[str, ...]:
    """Writes each text that its file does not hold yet; an empty text deletes the file. Paths are relative to `root`.

    A text is written beside its file, which it then replaces. Returns the paths written or deleted. Raises OSError.
    """
    changed = [path for path, text in files.items() if _read(root / path) != text]
    for path in changed:
        if files[path]:
            _replace(root / path, files[path])
        else:
            (root / path).unlink()
    return tuple(changed)


def _read(path: Path) -> str:
    return path.read_text("utf-8") if path.exists() else ""


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise

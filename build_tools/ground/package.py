"""The folder of this package, how messages name its files, and when one of them was written."""

from __future__ import annotations

import os
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]


def shown_path(path: Path) -> str:
    """The path of a file of the package as messages show it, `build_tools/pages/…`; that of any other file as it is."""
    inside = path.is_relative_to(PACKAGE)
    return (path.relative_to(PACKAGE.parent) if inside else path).as_posix()


def stamp(path: str | Path) -> tuple[int, int]:
    """What changes when a file of the package is written: a course is checked and rendered many times in one process,
    and the package seldom changes meanwhile. Raises OSError.
    """
    status = os.stat(path)  # noqa: PTH116 (three times as fast as Path.stat, for some hundred files)
    return status.st_mtime_ns, status.st_size

"""What the last good build was made from and what it wrote, in a folder that may be deleted at any time."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any

from build_tools.publish.report import Report, from_output, to_line

FOLDER = ".cache"


def remember(course: Path, site: Path, inputs: str, reports: Sequence[Report]) -> None:
    """Writes down what `site` was built from, and each of its files. What cannot be written is not missed."""
    told = {"inputs": inputs, "files": _files(site), "reports": [to_line(each) for each in reports]}
    with contextlib.suppress(OSError):
        path = _path(course, site)
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(told), "utf-8")


def recall(course: Path, site: Path, inputs: str) -> tuple[Report, ...]:
    """The reports of the last build, when it was made from the same and nobody touched a file since; else none."""
    try:
        told = json.loads(_path(course, site).read_text("utf-8"))
        if inputs and told["inputs"] == inputs and told["files"] == _files(site):
            return tuple(report for line in told["reports"] if (report := from_output(line)))
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return ()


def _path(course: Path, site: Path) -> Path:
    return course / FOLDER / f"site-{blake2b(str(site).encode(), digest_size=6).hexdigest()}.json"


def _files(folder: Path) -> dict[str, Any]:
    """Size in bytes and time of change in nanoseconds, by path."""
    found: dict[str, Any] = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                found[entry.name] = _files(Path(entry.path))
            else:
                seen = entry.stat(follow_symlinks=False)
                found[entry.name] = [seen.st_size, seen.st_mtime_ns]
    return found

"""Records what the last good build read and wrote, in a folder that may be deleted at any time."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any

from build_tools.publish.report import Report, from_output, to_line

FOLDER = ".cache"


def remember(course: Path, site: Path, inputs: str, reports: Sequence[Report]) -> None:
    """Records the hash of the `inputs` that `site` was built from, its files and its reports.

    A record that cannot be written is left out: the next build then does all its work.
    """
    record = {"inputs": inputs, "files": _files(site), "reports": [to_line(report) for report in reports]}
    with contextlib.suppress(OSError):
        path = _path(course, site)
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(record), "utf-8")


def recall(course: Path, site: Path, inputs: str) -> tuple[Report, ...]:
    """The reports of the last build; empty unless its `inputs` were the same and its files are unchanged since."""
    try:
        record = json.loads(_path(course, site).read_text("utf-8"))
        if inputs and record["inputs"] == inputs and record["files"] == _files(site):
            return tuple(report for line in record["reports"] if (report := from_output(line)))
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return ()


def written(course: Path, site: Path) -> frozenset[str]:
    """The paths of the files that the last good build wrote into `site`; none when nobody knows."""
    try:
        return frozenset(_names(json.loads(_path(course, site).read_text("utf-8"))["files"], ""))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return frozenset()


def _names(files: dict[str, Any], folder: str) -> Iterator[str]:
    for name, stats in files.items():
        yield from _names(stats, f"{folder}{name}/") if isinstance(stats, dict) else (f"{folder}{name}",)


def _path(course: Path, site: Path) -> Path:
    return course / FOLDER / f"site-{blake2b(str(site).encode(), digest_size=6).hexdigest()}.json"


def _files(folder: Path) -> dict[str, Any]:
    """Size in bytes and time of change in nanoseconds of each file by its name; for each folder a mapping like this."""
    stats: dict[str, Any] = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                stats[entry.name] = _files(Path(entry.path))
            else:
                stat = entry.stat(follow_symlinks=False)
                stats[entry.name] = [stat.st_size, stat.st_mtime_ns]
    return stats

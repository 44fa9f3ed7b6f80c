"""Records what the last good build read and wrote, in a folder that may be deleted at any time."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any

from build_tools.publish.own_files import hash_of
from build_tools.publish.report import Report, from_output, to_line
from build_tools.reading.regular_file import LargeFileError, read_regular

FOLDER = ".cache"
_MAX_RECORD_BYTES = 100_000_000
_MAX_FILE_BYTES = 100_000_000
"""Far more than any page or picture has: a larger file was put into the site by somebody else."""


def remember(course: Path, site: Path, inputs: str, reports: Sequence[Report]) -> None:
    """Records the hash of the `inputs` that `site` was built from, its files and its reports.

    Without `inputs`, forgets what was recorded. A record that cannot be written is left out: the next build then does
    all its work.
    """
    path = _path(course, site)
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
        if inputs:
            _write(path, {"inputs": inputs, "files": _files(site), "reports": [to_line(report) for report in reports]})


def _write(path: Path, record: dict[str, Any]) -> None:
    path.parent.mkdir(exist_ok=True)
    beside = path.with_suffix(f".{os.getpid()}")
    beside.write_text(json.dumps(record), "utf-8")
    beside.replace(path)


def recall(course: Path, site: Path, inputs: str) -> tuple[Report, ...]:
    """The reports of the last build; empty unless its `inputs` were the same and its files are unchanged since."""
    try:
        record = _read(course, site)
        if inputs and record["inputs"] == inputs and record["files"] == _files(site):
            return tuple(report for line in record["reports"] if (report := from_output(line)))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        pass  # Whatever stands there, it is no record of a build.
    return ()


def written(course: Path, site: Path) -> frozenset[str]:
    """The paths of the files that the last good build wrote into `site`; none when nobody knows."""
    try:
        return frozenset(_names(_read(course, site)["files"], ""))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return frozenset()


def _read(course: Path, site: Path) -> Any:
    """What stands in the place of the record. Raises OSError, ValueError and RecursionError."""
    return json.loads(read_regular(_path(course, site), _MAX_RECORD_BYTES))


def _names(files: dict[str, Any], folder: str) -> Iterator[str]:
    for name, stats in files.items():
        yield from _names(stats, f"{folder}{name}/") if isinstance(stats, dict) else (f"{folder}{name}",)


def _path(course: Path, site: Path) -> Path:
    return course / FOLDER / f"site-{blake2b(str(site).encode(), digest_size=6).hexdigest()}.json"


def _files(folder: str | Path) -> dict[str, Any]:
    """A hash of what is in each file by its name; for each folder a mapping like this. Times and sizes would not show
    a byte that a bad disk or a careful hand has turned.
    """
    with os.scandir(folder) as entries:
        return {
            entry.name: _files(entry.path) if entry.is_dir(follow_symlinks=False) else _hash(entry) for entry in entries
        }


def _hash(entry: os.DirEntry[str]) -> str:
    if entry.is_symlink():  # A build writes none.
        return "link"
    try:
        return hash_of(entry.path, _MAX_FILE_BYTES)
    except LargeFileError as error:
        return f"{error.size} bytes"

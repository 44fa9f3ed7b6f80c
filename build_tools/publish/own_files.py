"""Whose files are in a folder: only what we wrote is ours to replace. A list in the folder says what that is."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath

from build_tools.reading.folders import entries_below
from build_tools.reading.regular_file import MAX_COPIED_BYTES, read_regular

LIST = ".course-files.json"
MAX_NAMED = 5
MAX_LIST_BYTES = 10_000_000
_OF_THE_SYSTEM = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""Names of files that file managers put into every folder they show."""


@dataclass(frozen=True, slots=True)
class Own:
    """What we wrote into a folder: the hash of each file by its path, or "" when it is ours whatever is in it.

    Whatever is inside the folders in `open` was made from our files, and is ours too.
    """

    hashes: Mapping[str, str]
    open: tuple[str, ...] = ()


def write_list(folder: Path, own: Own) -> None:
    """Writes the list into the folder. Raises OSError."""
    record = {"files": dict(sorted(own.hashes.items())), "made": list(own.open)}
    (folder / LIST).write_text(json.dumps(record, indent=1) + "\n", "utf-8")


def read_list(folder: Path) -> Own | None:
    """The list in the folder; None when there is none that can be used."""
    try:
        record = json.loads(read_regular(folder / LIST, MAX_LIST_BYTES))
        return Own(dict(record["files"]), tuple(record["made"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def files_in(folder: Path) -> tuple[str, ...]:
    """The paths of all files in a folder that we have just written. Raises OSError."""
    return tuple(path for path, _ in entries_below(folder) if path != LIST)


def hash_of(file: str | Path, limit: int = MAX_COPIED_BYTES) -> str:
    """The hash of what is in a file of at most `limit` bytes. Raises what `read_regular` raises."""
    return sha256(read_regular(file, limit)).hexdigest()


def foreign_files(folder: Path, own: Own) -> Iterator[str]:
    """The paths of what somebody else put into `folder`, or changed there. Links are never ours. Raises OSError."""
    for path, entry in entries_below(folder):
        if path != LIST and not _is_of_the_system(entry.name) and not _is_own(entry, path, own):
            yield path


def listed(paths: Sequence[str]) -> str:
    """The first of the paths, and how many more there are."""
    rest = len(paths) - MAX_NAMED
    return ", ".join(paths[:MAX_NAMED]) + (f" and {rest} more" if rest > 0 else "")


def whatever_is_in(paths: Collection[str]) -> Own:
    """The files at these paths as ours, also when they were changed."""
    return Own(dict.fromkeys(paths, ""))


def _is_own(entry: os.DirEntry[str], path: str, own: Own) -> bool:
    if any(PurePosixPath(path).is_relative_to(folder) for folder in own.open):
        return True
    if path not in own.hashes or not entry.is_file(follow_symlinks=False):
        return False
    known = own.hashes[path]
    return known == "" or known == hash_of(entry.path)


def _is_of_the_system(name: str) -> bool:
    return name in _OF_THE_SYSTEM or name.startswith("._")

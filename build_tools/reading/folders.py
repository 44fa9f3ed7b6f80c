"""Lists folders as strictly as files are read: what cannot be listed is an error, never an empty folder."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

Failed = Callable[[OSError], object]
"""What is done with the error of a folder; the walk then goes on without it."""


def raise_it(error: OSError) -> None:
    """What a walk does that must not go on."""
    raise error


def is_there(path: Path) -> bool:
    """Whether anything stands at `path`, be it a link that leads nowhere. Raises OSError when nobody can tell."""
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    return True


def is_folder(path: Path) -> bool:
    """Whether a folder stands at `path`, as far as one may know."""
    try:
        return path.is_dir()
    except OSError:
        return False


def listed(folder: Path) -> list[Path]:
    """The paths in a folder, sorted; none when nothing stands there.

    Raises OSError when the folder cannot be listed: without the right to, or when something else stands in its place.
    """
    return [folder / entry.name for entry in _entries(folder)]


def files_below(folder: Path, failed: Failed = raise_it, passed_over: Collection[str] = ()) -> Iterator[Path]:
    """All that is not a folder in `folder` and in the folders below it, sorted. Links to folders are followed, and
    folders with a name in `passed_over` are not entered.

    Calls `failed` with the error of each folder that cannot be listed, or that leads back to one it stands in.
    """
    yield from _below(folder, frozenset(), failed, passed_over)


def entries_below(folder: Path) -> list[tuple[str, os.DirEntry[str]]]:
    """All that is not a folder in `folder` and in the folders below it, by its path there with forward slashes, sorted.

    Links are not followed: one to a folder is an entry itself. Raises OSError when a folder cannot be listed.
    """
    return sorted(_entries_below(os.fspath(folder), ""), key=lambda found: found[0])


def _entries_below(folder: str, prefix: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _entries_below(entry.path, f"{prefix}{entry.name}/")
            else:
                yield f"{prefix}{entry.name}", entry


def _below(
    folder: Path, above: frozenset[tuple[int, int]], failed: Failed, passed_over: Collection[str]
) -> Iterator[Path]:
    try:
        entries = _entries(folder)
        inside = above | {_identity(folder, above)} if entries else above
    except OSError as error:
        failed(error)
        return
    for entry in entries:
        if _is_folder(entry) or _was_folder(entry):
            if entry.name not in passed_over:
                yield from _below(folder / entry.name, inside, failed, passed_over)
        else:
            yield folder / entry.name


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    if not is_there(folder):
        return []
    with os.scandir(folder) as entries:
        return sorted(entries, key=lambda entry: entry.name)


def _identity(folder: Path, above: frozenset[tuple[int, int]]) -> tuple[int, int]:
    status = folder.stat()
    identity = status.st_dev, status.st_ino
    if identity in above:
        raise OSError(errno.ELOOP, "It leads back to a folder that it stands in", str(folder))
    return identity


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """What nobody can tell is taken for a file: its reader then says why it cannot be read."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def _was_folder(entry: os.DirEntry[str]) -> bool:
    """Whether it is a link that leads nowhere and has no ending, as links to folders do. Editors leave hidden ones."""
    is_plain = "." not in entry.name
    return is_plain and entry.is_symlink() and not os.path.exists(entry.path)  # noqa: PTH110 (a loop is no error here)


def is_inside(file: Path, course: Path) -> bool:
    """Whether a file is in the folder of the course, or in the one that its content/ leads to, by all links."""
    place = file.resolve()
    return any(place.is_relative_to(folder.resolve()) for folder in (course, course / "content"))

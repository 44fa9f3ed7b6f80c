"""Where one must listen to hear of every change at some paths: the system tells of what happens in a real folder."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ear:
    """A real folder to listen to. What counts is `target`, the folder itself with all below it or one entry in it, and
    `shown` is what people call the target.
    """

    folder: Path
    target: Path
    shown: Path

    @property
    def is_deep(self) -> bool:
        """Whether what is below the folder is to be listened to as well."""
        return self.target == self.folder

    def name(self, real: Path) -> Path | None:
        """What people call a real path; None when it does not count."""
        return self.shown / real.relative_to(self.target) if real.is_relative_to(self.target) else None


def ears(paths: Iterable[Path]) -> frozenset[Ear]:
    """All that must be listened to for changes at or below absolute `paths`, which need not exist.

    What symbolic links lead to is part of it. A file is often replaced by another one of its name, and a folder may
    come and go, so the folder around each path is listened to as well.
    """
    waiting, followed, found = list(paths), set[Path](), set[Ear]()
    while waiting:
        path = waiting.pop()
        folder, real = _real(path.parent), _real(path)
        found |= {Ear(folder, folder / path.name, path), Ear(real.parent, real, path)}
        if real not in followed and _is_folder(real):
            followed.add(real)
            found.add(Ear(real, real, path))
            waiting.extend(path / link.relative_to(real) for link in _links(real))
    return frozenset(ear for ear in found if _is_folder(ear.folder))


def _real(path: Path) -> Path:
    try:
        return Path(os.path.realpath(path))
    except FileNotFoundError:  # A link on its way went while it was followed.
        return path


def _is_folder(path: Path) -> bool:
    return os.path.isdir(path)  # noqa: PTH112 (a path raises an error where one may not look)


def _is_link(path: Path) -> bool:
    return os.path.islink(path)  # noqa: PTH114 (the same)


def _links(folder: Path) -> Iterator[Path]:
    """The symbolic links below a folder, without those that are found by following them."""
    for place, folders, files in os.walk(folder):
        paths = (Path(place, name) for name in (*folders, *files))
        yield from (path for path in paths if not is_passing(path) and _is_link(path))


def is_passing(path: Path) -> bool:
    """Whether it is a file that editors or Python keep beside another one, which no build reads."""
    return path.name.startswith((".", "#")) or path.name.endswith(("~", ".pyc")) or "__pycache__" in path.parts

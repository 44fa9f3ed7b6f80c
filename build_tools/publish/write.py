"""Writes the files of an output, all of them or none, and never over the files of a person.

The folder holds a list of its files with their hashes, so the next run knows which files are a person's.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from build_tools.ground.problems import tidy
from build_tools.ground.reports import summary
from build_tools.publish import staging
from build_tools.publish.allow_list import check_listed, require_inside
from build_tools.publish.built import read_built
from build_tools.publish.links import check_links
from build_tools.publish.made import Made
from build_tools.publish.own_files import LIST, Own, foreign_files, hash_of, listed, read_list, write_list
from build_tools.publish.source_folders import real_path, source_folder_around
from build_tools.publish.stopped import BuildStoppedError
from build_tools.publish.zips import write_zips
from build_tools.reading.regular_file import copy_regular

__all__ = ["LIST", "write"]


def write(made: Made, suffixes: Collection[str], folder: Path, course: Path) -> None:
    """Puts the files of `made` in the place of `folder`, which may not exist. Files to copy come from `course`.

    What an engine made in the folder is removed, as it is older than the new files. Raises BuildStoppedError, with the
    problems, when a file has none of the `suffixes`, when a link of a finished page leads nowhere, when the folder
    lies in one that the course is made from, or when it holds files that `write` did not write or that have changed
    since. Raises ValueError for a path that leads out of the folder, and OSError. After an error the folder is as it
    was.
    """
    shown, folder = folder.as_posix(), real_path(folder)
    _require_outside(folder, course)
    lock = staging.lock(folder, lambda: None)
    try:
        staging.recover(folder)
        _require_own(folder)
        with staging.in_place_of(folder) as stage:
            _write_files(stage, made.files, course)
            write_zips(stage, made.zips)
            _require_sound(stage, made, suffixes, shown)
            _write_list(stage, made)
    finally:
        lock.release()
        # Other files beside the folder are a person's, so the lock must not stay there.
        Path(lock.lock_file).unlink(missing_ok=True)


def _write_files(stage: Path, files: Mapping[str, bytes | Path], course: Path) -> None:
    for name, data in files.items():
        path = stage / require_inside(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(data, Path):
            copy_regular(course / require_inside(data.as_posix()), path)
        else:
            path.write_bytes(data)


def _require_sound(stage: Path, made: Made, suffixes: Collection[str], folder_name: str) -> None:
    built = read_built(stage, made.address, web_root=made.web_root, open=made.open, name=folder_name)
    wrong_files = check_listed(built.files, made.paths, suffixes, folder_name=folder_name)
    problems = tidy((*check_links(built, {}), *wrong_files))
    if problems:
        raise BuildStoppedError(f"{summary(problems)}. Nothing was written.", problems)


def _write_list(stage: Path, made: Made) -> None:
    write_list(stage, Own({name: hash_of(stage / name) for name in made.paths}, made.open))


def _require_outside(folder: Path, course: Path) -> None:
    source = source_folder_around(folder, course)
    if source:
        raise BuildStoppedError(f"{folder} lies in {source}/, which the course is made from. Name another folder.")


def _require_own(folder: Path) -> None:
    if folder.is_symlink():  # `real_path` has followed every other link.
        raise BuildStoppedError(f"{folder} is a link that leads in a circle. Remove it, or name another folder.")
    if folder.exists() and not folder.is_dir():
        raise BuildStoppedError(f"{folder} is a file. Name a folder, or move the file away.")
    foreign = list(foreign_files(folder, read_list(folder) or Own({}))) if folder.exists() else []
    if foreign:
        raise BuildStoppedError(
            f"{folder} holds files that course did not write, or that were changed since: {listed(foreign)}. "
            "Move them away, or name another folder. Nothing was written."
        )

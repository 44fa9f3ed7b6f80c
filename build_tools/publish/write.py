"""Writes the files of an output, all of them or none, and never over the files of a person.

The folder holds a list of its files with their hashes, so the next run knows which files are a person's.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath

from build_tools.ground.problems import tidy
from build_tools.ground.reports import summary
from build_tools.publish import staging
from build_tools.publish.allow_list import check_listed, require_inside
from build_tools.publish.built import read_built
from build_tools.publish.links import check_links
from build_tools.publish.made import Made
from build_tools.publish.stopped import BuildStoppedError
from build_tools.reading.regular_file import (
    MAX_COPIED_BYTES,
    IrregularFileError,
    LargeFileError,
    copy_regular,
    read_regular,
)

LIST = ".course-files.json"
MAX_NAMED = 5
MAX_LIST_BYTES = 10_000_000


def write(made: Made, suffixes: Collection[str], folder: Path, course: Path) -> None:
    """Puts the files of `made` in the place of `folder`, which may not exist. Files to copy come from `course`.

    What an engine made in the folder is removed, as it is older than the new files. Raises BuildStoppedError, with the
    problems, when a file has none of the `suffixes`, when a link of a finished page leads nowhere, or when the folder
    holds files that `write` did not write or that have changed since. Raises ValueError for a path that leads out of
    the folder, and OSError. After an error the folder is as it was.
    """
    shown, folder = folder.as_posix(), staging.real_path(folder)
    lock = staging.lock(folder, lambda: None)
    try:
        staging.recover(folder)
        _require_own(folder)
        with staging.in_place_of(folder) as stage:
            _write_files(stage, made.files, course)
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
    wrong_files = check_listed(built.files, made.files, suffixes, folder_name=folder_name)
    problems = tidy((*check_links(built, {}), *wrong_files))
    if problems:
        raise BuildStoppedError(f"{summary(problems)}. Nothing was written.", problems)


def _write_list(stage: Path, made: Made) -> None:
    hashes = {name: _hash((stage / name).read_bytes()) for name in sorted(made.files)}
    (stage / LIST).write_text(json.dumps({"files": hashes, "made": made.open}, indent=1) + "\n", "utf-8")


def _require_own(folder: Path) -> None:
    if folder.is_symlink():  # `real_path` has followed every other link.
        raise BuildStoppedError(f"{folder} is a link that leads in a circle. Remove it, or name another folder.")
    if folder.exists() and not folder.is_dir():
        raise BuildStoppedError(f"{folder} is a file. Name a folder, or move the file away.")
    foreign = list(_foreign_files(folder)) if folder.exists() else []
    if foreign:
        rest = len(foreign) - MAX_NAMED
        more = f" and {rest} more" if rest > 0 else ""
        raise BuildStoppedError(
            f"{folder} holds files that course did not write, or that were changed since: "
            f"{', '.join(foreign[:MAX_NAMED])}{more}. Move them away, or name another folder. Nothing was written."
        )


def _foreign_files(folder: Path) -> Iterator[str]:
    hashes, open_folders = _read_list(folder / LIST)
    for path in sorted(path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()):
        name = path.relative_to(folder).as_posix()
        if name == LIST or any(PurePosixPath(name).is_relative_to(open_folder) for open_folder in open_folders):
            continue
        if path.is_symlink() or name not in hashes or not _is_ours(path, hashes[name]):
            yield name


def _is_ours(path: Path, hash_then: str) -> bool:
    try:
        return _hash(read_regular(path, MAX_COPIED_BYTES)) == hash_then
    except (IrregularFileError, LargeFileError):
        return False


def _read_list(path: Path) -> tuple[Mapping[str, str], tuple[PurePosixPath, ...]]:
    try:
        record = json.loads(read_regular(path, MAX_LIST_BYTES))
        return dict(record["files"]), tuple(map(PurePosixPath, record["made"]))
    except (FileNotFoundError, IrregularFileError, LargeFileError, ValueError, KeyError, TypeError, RecursionError):
        return {}, ()


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()

"""Writes what an output made whole or not at all, and never over what somebody else put there.

The folder lists its own files with their hashes, so the next run knows which files are a person's.
"""

from __future__ import annotations

import json
import shutil
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

LIST = ".course-files.json"
SHOWN = 5


def write(made: Made, suffixes: Collection[str], folder: Path, course: Path) -> None:
    """Puts the files in the place of `folder`, which may not exist. Paths among them are of files in `course`.

    What an engine made there is removed: it is older than the files. Raises BuildStoppedError, with the problems, when
    a file has none of the `suffixes` or a link of a finished page leads nowhere, and when the folder holds anything
    else that is not as it was written; OSError; ValueError for a path that leads out of the folder. Then everything is
    as it was.
    """
    shown, folder = folder.as_posix(), folder.resolve()
    lock = staging.lock(folder, lambda: None)
    try:
        staging.recover(folder)
        _require_own(folder)
        with staging.in_place_of(folder) as stage:
            _fill(stage, made.files, course)
            _require_sound(stage, made, suffixes, shown)
            _list(stage, made)
    finally:
        lock.release()
        # The folder is a person's own: nothing of ours stays beside it.
        Path(lock.lock_file).unlink(missing_ok=True)


def _fill(stage: Path, files: Mapping[str, bytes | Path], course: Path) -> None:
    for name, data in files.items():
        path = stage / require_inside(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(data, Path):
            shutil.copyfile(course / require_inside(data.as_posix()), path)
        else:
            path.write_bytes(data)


def _require_sound(stage: Path, made: Made, suffixes: Collection[str], shown: str) -> None:
    built = read_built(stage, made.address, web_root=made.web_root, open=made.open, shown=shown)
    problems = tidy((*check_links(built, {}), *check_listed(built.files, made.files, suffixes, shown=shown)))
    if problems:
        raise BuildStoppedError(f"{summary(problems)}. Nothing was written.", problems)


def _list(stage: Path, made: Made) -> None:
    hashes = {name: _hash((stage / name).read_bytes()) for name in sorted(made.files)}
    (stage / LIST).write_text(json.dumps({"files": hashes, "made": made.open}, indent=1) + "\n", "utf-8")


def _require_own(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise BuildStoppedError(f"{folder} is a file. Name a folder, or move the file away.")
    foreign = list(_foreign(folder)) if folder.exists() else []
    if foreign:
        more = f" and {len(foreign) - SHOWN} more" if len(foreign) > SHOWN else ""
        raise BuildStoppedError(
            f"{folder} holds files that course did not write, or that were changed since: "
            f"{', '.join(foreign[:SHOWN])}{more}. Move them away, or name another folder. Nothing was written."
        )


def _foreign(folder: Path) -> Iterator[str]:
    files, opened = _listed(folder / LIST)
    for path in sorted(path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()):
        name = path.relative_to(folder).as_posix()
        if name == LIST or any(PurePosixPath(name).is_relative_to(each) for each in opened):
            continue
        if path.is_symlink() or name not in files or _hash(path.read_bytes()) != files[name]:
            yield name


def _listed(path: Path) -> tuple[Mapping[str, str], tuple[str, ...]]:
    try:
        told = json.loads(path.read_text("utf-8"))
        return dict(told["files"]), tuple(told["made"])
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return {}, ()


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()

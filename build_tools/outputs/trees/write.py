"""Writes a tree whole or not at all, and never over what somebody else put there.

The tree lists its own files with their hashes, so the next run knows which files are a person's.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath

from build_tools.outputs.trees.tree import Tree
from build_tools.publish import staging
from build_tools.publish.stopped import BuildStoppedError

LIST = ".course-files.json"
SHOWN = 5


def write_tree(tree: Tree, folder: Path) -> None:
    """Puts `tree` in the place of `folder`, which may not exist.

    What an engine made there is removed: it is older than the tree. Raises BuildStoppedError when the folder holds
    anything else that is not as it was written, and OSError; then everything is as it was.
    """
    folder = folder.resolve()
    lock = staging.lock(folder, lambda: None)
    try:
        staging.recover(folder)
        _require_own(folder)
        with staging.in_place_of(folder) as stage:
            _fill(stage, tree)
    finally:
        lock.release()
        # The folder is a person's own: nothing of ours stays beside it.
        Path(lock.lock_file).unlink(missing_ok=True)


def _fill(stage: Path, tree: Tree) -> None:
    for name, data in tree.files.items():
        path = stage / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    listed = {"files": {name: _hash(data) for name, data in sorted(tree.files.items())}, "made": tree.made}
    (stage / LIST).write_text(json.dumps(listed, indent=1) + "\n", "utf-8")


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
    files, made = _listed(folder / LIST)
    for path in sorted(path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()):
        name = path.relative_to(folder).as_posix()
        if name == LIST or any(PurePosixPath(name).is_relative_to(each) for each in made):
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

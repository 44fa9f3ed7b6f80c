"""Which file systems tell of changes: on those of other machines, changes made there come without a word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

MOUNTS = Path("/proc/mounts")
SILENT = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "lustre", "glusterfs", "ncpfs"),
        *("9p", "drvfs", "virtiofs", "vboxsf", "vmhgfs", "prl_fs", "osxfs"),
    }
)
"""File systems whose files another machine can change, or, for the second row, the machine around a virtual one."""
_SILENT_KIND = "fuse."
_ESCAPE = re.compile(r"\\([0-7]{3})")


def silent_file_system(paths: Iterable[Path]) -> str:
    """The name of the first file system below these absolute paths that does not tell of changes, or "".

    Only Linux says which there are; elsewhere the answer is "".
    """
    try:
        mounts = list(_mounts(MOUNTS.read_text("utf-8", "surrogateescape")))
    except OSError:
        return ""
    return next((name for path in paths if _is_silent(name := file_system(path, mounts))), "")


def file_system(path: Path, mounts: Iterable[tuple[str, str]]) -> str:
    """The file system of a path, given pairs of a folder and what is mounted there: of equal folders the last."""
    place = PurePosixPath(path)
    around = [(len(PurePosixPath(folder).parts), name) for folder, name in mounts if place.is_relative_to(folder)]
    return max(reversed(around), key=lambda pair: pair[0])[1] if around else ""


def _mounts(text: str) -> Iterator[tuple[str, str]]:
    """Pairs of a folder and its file system, from /proc/mounts (fstab(5): spaces are written as octal numbers)."""
    for line in text.splitlines():
        _, folder, name, *_ = line.split(" ")
        yield _ESCAPE.sub(lambda escape: chr(int(escape[1], 8)), folder), name


def _is_silent(name: str) -> bool:
    return name in SILENT or name.startswith(_SILENT_KIND)

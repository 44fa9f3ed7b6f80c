"""Reads a file that may be anything: a pipe or a device would keep a program waiting for ever, a huge file fill it."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from pathlib import Path

MAX_COPIED_BYTES = 1_000_000_000
MAX_IMAGE_BYTES = 10_000_000
_CHUNK = 1 << 16
_WITHOUT_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_KINDS = (
    (stat.S_ISDIR, errno.EISDIR, "it is a folder, not a file"),
    (stat.S_ISFIFO, errno.EINVAL, "it is a pipe, not a file"),
    (stat.S_ISSOCK, errno.EINVAL, "it is a socket, not a file"),
    (stat.S_ISCHR, errno.EINVAL, "it is a device, not a file"),
    (stat.S_ISBLK, errno.EINVAL, "it is a device, not a file"),
)


class IrregularFileError(OSError):
    """Something stands where a file should be, and is none: a folder, a pipe, a socket, a device."""


class LargeFileError(OSError):
    """A file holds more bytes than its reader takes. `size` is that of the file, or more than what it takes."""

    def __init__(self, path: str | Path, size: int, limit: int) -> None:
        super().__init__(errno.EFBIG, f"The file has {size:,} bytes; at most {limit:,} are read", str(path))
        self.size = size


def read_regular(path: str | Path, limit: int) -> bytes:
    """The bytes of a file, at most `limit`; links are followed.

    Raises IrregularFileError, LargeFileError, and any other OSError. Never waits, whatever stands there.
    """
    size = require_regular(path, limit)
    file = os.open(path, os.O_RDONLY | _WITHOUT_WAITING)
    try:
        data = _read(file, size, limit)
    finally:
        os.close(file)
    if len(data) > limit:
        raise LargeFileError(path, len(data), limit)
    return data


def _read(file: int, size: int, limit: int) -> bytes:
    """What is in an open file that had this size. If it grows meanwhile, all is read, or just past the limit."""
    data = more = os.read(file, size + 1)
    while more and len(data) <= limit:
        more = os.read(file, min(_CHUNK, limit + 1 - len(data)))
        data += more
    return data


def copy_regular(source: str | Path, target: str | Path) -> None:
    """Copies a file with its times, as far as it is one: a device would fill the disk. Raises what `read_regular`
    raises.
    """
    require_regular(source, MAX_COPIED_BYTES)
    shutil.copy2(source, target)


def require_regular(path: str | Path, limit: int) -> int:
    """The size of a file, which is not opened. Raises what `read_regular` raises."""
    status = os.stat(path)  # noqa: PTH116 (read of every file of a site: a Path takes five times as long)
    if not stat.S_ISREG(status.st_mode):
        raise _irregular(path, status.st_mode)
    if status.st_size > limit:
        raise LargeFileError(path, status.st_size, limit)
    if not os.access(path, os.R_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    return status.st_size


def _irregular(path: str | Path, mode: int) -> IrregularFileError:
    kinds = ((number, words) for is_kind, number, words in _KINDS if is_kind(mode))
    number, words = next(kinds, (errno.EINVAL, "it is no file"))
    return IrregularFileError(number, words, str(path))

"""The problems of files and folders that the operating system does not give, each with what to do about it."""

from __future__ import annotations

import errno

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem
from build_tools.reading.regular_file import IrregularFileError, LargeFileError

_NO_RIGHT = "you have no right to read it", "Give yourself this right, or run course as its owner."
_WORDS = {
    errno.EACCES: _NO_RIGHT,
    errno.EPERM: _NO_RIGHT,
    errno.ENOENT: ("it is a link that leads nowhere, or it went away just now", "Put back what should be there."),
    errno.ELOOP: ("it is a link that leads in a circle", "Remove the link, or let it lead elsewhere."),
    errno.ENOTDIR: ("it is a file, and a folder belongs here", "Move the file away, or give it another name."),
}


def unreadable_file(path: str, error: OSError) -> Problem:
    """The problem of the file at `path`, relative to the course folder."""
    if isinstance(error, LargeFileError):
        return Problem(Mark(path), "FILE-SIZE", f"{error.strerror}.", "Make it smaller, or move it elsewhere.")
    reason, hint = reason_and_hint(error)
    return Problem(Mark(path), "FILE-UNREADABLE", f"The file cannot be read: {reason}.", hint)


def unreadable_folder(path: str, error: OSError) -> Problem:
    """The problem of the folder at `path`, relative to the course folder."""
    reason, hint = reason_and_hint(error)
    return Problem(Mark(path), "FOLDER-UNREADABLE", f"The folder cannot be listed: {reason}.", hint)


def reason_and_hint(error: OSError) -> tuple[str, str]:
    """Why the operating system gives nothing, as the end of a sentence, and what to do about it."""
    if isinstance(error, IrregularFileError):
        return str(error.strerror), "Put a file in its place, or move it away."
    return _WORDS.get(error.errno or 0, (error.strerror or "nobody knows why", "Look at the disk, and try again."))

"""Reads the text of mkdocs.yml, or of a file that it inherits from."""

from __future__ import annotations

import stat
from pathlib import Path

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import UnusableError

MAX_BYTES = 1_000_000


def yaml_text(path: Path, shown: str) -> str:
    """The text of the file at `path`, which messages call `shown`. Raises UnusableError for what is no text file."""
    try:
        status = path.stat()
    except FileNotFoundError as error:
        raise _refused(shown, "FILE-UNREADABLE", "This file does not exist.", "Write it, or bring it back.") from error
    except OSError as error:
        raise _unreadable(shown, error) from error
    if not stat.S_ISREG(status.st_mode):
        raise _refused(shown, "FILE-UNREADABLE", "This is no file that can be read.", "Put a text file in its place.")
    if status.st_size > MAX_BYTES:
        message = f"The file has {status.st_size:,} bytes, and at most {MAX_BYTES:,} are read."
        raise _refused(shown, "YAML-SIZE", message, "Is it the right file? Settings take a page.")
    return _decoded(path, shown)


def _decoded(path: Path, shown: str) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _unreadable(shown, error) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        place = Mark(shown, before.count("\n") + 1, len(before) - before.rfind("\n"))
        hint = "Save it as UTF-8: in another encoding, letters such as ñ and é turn into others."
        raise UnusableError(place, "YAML-ENCODING", "The file is not UTF-8 text.", hint) from error


def _unreadable(shown: str, error: OSError) -> UnusableError:
    return _refused(shown, "FILE-UNREADABLE", f"The file cannot be opened: {error.strerror}.", "Check its rights.")


def _refused(shown: str, code: str, message: str, hint: str) -> UnusableError:
    return UnusableError(Mark(shown), code, message, hint)

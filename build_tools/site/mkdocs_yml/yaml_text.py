"""Reads the text of mkdocs.yml, or of a file that it inherits from."""

from __future__ import annotations

from pathlib import Path

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import UnusableError
from build_tools.reading.regular_file import LargeFileError, read_regular
from build_tools.reading.unreadable import unreadable_file

MAX_BYTES = 1_000_000


def yaml_text(path: Path, shown: str) -> str:
    """The text of the file at `path`, which messages call `shown`. Raises UnusableError for what is no text file."""
    try:
        return _decoded(read_regular(path, MAX_BYTES), shown)
    except FileNotFoundError as error:
        raise _refused(shown, "FILE-UNREADABLE", "This file does not exist.", "Write it, or bring it back.") from error
    except LargeFileError as error:
        raise _refused(
            shown, "YAML-SIZE", f"{error.strerror}.", "Is it the right file? Settings take a page."
        ) from error
    except OSError as error:
        problem = unreadable_file(shown, error)
        raise UnusableError(problem.mark, problem.code, problem.message, problem.hint) from error


def _decoded(data: bytes, shown: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        place = Mark(shown, before.count("\n") + 1, len(before) - before.rfind("\n"))
        hint = "Save it as UTF-8: in another encoding, letters such as ñ and é turn into others."
        raise UnusableError(place, "YAML-ENCODING", "The file is not UTF-8 text.", hint) from error


def _refused(shown: str, code: str, message: str, hint: str) -> UnusableError:
    return UnusableError(Mark(shown), code, message, hint)

"""Reads the text of a template, a script or a stylesheet, of this package or of a theme beside the course."""

from __future__ import annotations

from pathlib import Path

from build_tools.ground.nodes import Mark
from build_tools.ground.package import shown_path
from build_tools.ground.problems import UnusableError
from build_tools.reading.regular_file import read_regular
from build_tools.reading.unreadable import reason_and_hint

CODE = "SITE-TEXT"
MAX_BYTES = 1_000_000


def package_text(path: Path) -> str:
    """The text of the file. Raises UnusableError, which names it, when it is no UTF-8 text or cannot be read."""
    try:
        data = read_regular(path, MAX_BYTES)
        return data.decode("utf-8")
    except OSError as error:
        reason, hint = reason_and_hint(error)
        raise UnusableError(Mark(shown_path(path)), CODE, f"The file cannot be read: {reason}.", hint) from error
    except UnicodeDecodeError as error:
        mark = Mark(shown_path(path), data.count(b"\n", 0, error.start) + 1)
        hint = "Save it again as UTF-8 text. In most editors: Save As, encoding UTF-8."
        raise UnusableError(mark, CODE, "The file is not UTF-8 text.", hint) from error

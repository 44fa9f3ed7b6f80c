"""Finds the small drawings that a field `mark` may name: those of this package, and those in content/marks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from build_tools.course.base import ID_PATTERN
from build_tools.ground.memory import remembered
from build_tools.ground.nodes import Mark
from build_tools.ground.package import PACKAGE, shown_path
from build_tools.ground.problems import Problem, Severity, UnusableError
from build_tools.reading.course_files import listed_or_problem
from build_tools.reading.drawing import read_drawing
from build_tools.reading.file_names import free_name
from build_tools.reading.folders import listed
from build_tools.reading.package_text import package_text
from build_tools.reading.regular_file import LargeFileError, read_regular
from build_tools.reading.unreadable import unreadable_file

FOLDER = "content/marks"
OWN = PACKAGE / "theme" / "marks"
_MAX_BYTES = 100_000
_SUFFIX = ".svg"


def drawings(root: Path, problems: list[Problem]) -> dict[str, str]:
    """What stands inside each drawing of the course below `root`, by name; "" for one that cannot be used.

    What is wrong with them, or stands beside them and is no drawing, is added to `problems`.
    """
    found: dict[str, str] = {}
    for file in listed_or_problem(root, root / FOLDER, problems):
        if file.name.startswith(".") or file.stem.lower() == "readme":
            continue
        path = file.relative_to(root).as_posix()
        if file.suffix != _SUFFIX:
            problems.append(_ignored(path, file))
        elif not re.fullmatch(ID_PATTERN, file.stem):
            problems.append(_misnamed(path, file))
        else:
            found[file.stem], new_problems = _read(file, path)
            problems.extend(new_problems)
    return found


def package_drawings() -> Mapping[str, str]:
    """What stands inside each drawing of this package, by name. Raises UnusableError when one cannot be used."""
    texts = ((file, package_text(file)) for file in listed(OWN) if file.suffix == _SUFFIX)
    return {file.stem: _of_package(shown_path(file), text) for file, text in texts}


@remembered(1 << 8)
def _of_package(path: str, text: str) -> str:
    inside, problems = read_drawing(path, text.encode())
    for problem in problems:
        raise UnusableError(problem.mark, problem.code, problem.message, problem.hint)
    return inside


def _read(file: Path, path: str) -> tuple[str, tuple[Problem, ...]]:
    try:
        return _drawing(path, read_regular(file, _MAX_BYTES))
    except LargeFileError as error:
        hint = "A mark is a few lines. Save it anew as a plain SVG, without pictures in it."
        return "", (Problem(Mark(path), "MARK-DRAWING", f"{error.strerror}.", hint),)
    except OSError as error:
        return "", (unreadable_file(path, error),)


_drawing = remembered(1 << 8)(read_drawing)
"""Under `serve` most drawings have not changed since the last build."""


def _ignored(path: str, file: Path) -> Problem:
    message = f"Nothing reads this file: a mark is an SVG, and its name ends in {_SUFFIX}."
    hint = f"Save it as {free_name(file, _SUFFIX)}, or move it elsewhere."
    return Problem(Mark(path), "FILE-IGNORED", message, hint, Severity.WARNING)


def _misnamed(path: str, file: Path) -> Problem:
    hint = f"It has small letters, digits and hyphens. Call the file {free_name(file, _SUFFIX)}"
    return Problem(Mark(path), "FILE-NAME", "The file's name is the mark's, and `mark:` cannot name it so.", hint)

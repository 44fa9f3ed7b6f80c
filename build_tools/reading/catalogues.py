"""Reads the gettext files of a course's languages as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from build_tools.course.kinds import KINDS
from build_tools.ground.problems import Problem
from build_tools.reading.course_files import listed_or_problem
from build_tools.reading.folders import files_below
from build_tools.reading.regular_file import read_regular
from build_tools.reading.sources import Catalogue
from build_tools.reading.unreadable import unreadable_file, unreadable_folder

MAX_BYTES = 4_000_000
"""A catalogue holds a text twice, and what was translated once and is gone; the largest YAML file has a fourth."""

_FOLDERS = tuple(kind.catalogue for kind in KINDS.values() if kind.catalogue and kind.file_per_entry)


def catalogues(root: Path, languages: Iterable[str], problems: list[Problem]) -> Iterator[Catalogue]:
    """The catalogues of these languages. What cannot be listed or read is added to `problems`."""
    for language in languages:
        for file in _files(root, language, problems):
            path = file.relative_to(root).as_posix()
            try:
                # Bytes that are not UTF-8 become lone surrogates, which the translate stage reports.
                yield Catalogue(path, language, read_regular(file, MAX_BYTES).decode("utf-8", "surrogateescape"))
            except OSError as error:
                problems.append(unreadable_file(path, error))


def _files(root: Path, language: str, problems: list[Problem]) -> Iterator[Path]:
    def failed(error: OSError) -> None:
        problems.append(unreadable_folder(Path(error.filename).relative_to(root).as_posix(), error))

    for name in _FOLDERS:  # A file in the place of one of these is no catalogue, and no walk misses what it hides.
        listed_or_problem(root, root / "locales" / language / name, problems)
    for file in files_below(root / "locales" / language, failed):
        if file.suffix == ".po" and not file.name.startswith("."):
            yield file

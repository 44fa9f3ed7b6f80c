"""Keeps a language from vanishing from a site because its folder in the course could not be found."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from build_tools.course.base import LANGUAGE_PATTERN
from build_tools.course.kinds import LANGUAGES
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem
from build_tools.reading.folders import listed


def lost_languages(site: Path, codes: Collection[str]) -> Iterator[Problem]:
    """A problem for each language that the site in use has and that is not among the `codes` of the new one.

    Who deletes the folder of a language in the site says that it is to go. Raises OSError.
    """
    for folder in listed(site):
        code = folder.name
        if code not in codes and re.fullmatch(LANGUAGE_PATTERN, code) and (folder / "index.html").is_file():
            message = f'The site in use has the language "{code}", and the new one would not.'
            hint = f"Put this file back. Or, to take the language away, delete {folder} and build again."
            yield Problem(Mark(LANGUAGES.file(code)), "SITE-LANGUAGE", message, hint)

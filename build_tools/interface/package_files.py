"""The files of the package that ask for interface words, with their paths as messages name them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from build_tools.ground.package import PACKAGE, shown_path, stamp
from build_tools.ground.problems import Problem
from build_tools.interface.python import uses_in_python
from build_tools.interface.script_words import words_not_offered
from build_tools.interface.templates import uses_in_template
from build_tools.interface.use import Use
from build_tools.reading.package_text import package_text

FOLDERS = ("course", "markdown", "pages", "search", "publish", "kit", "outputs", "site", "theme")
"""What readers see comes from these."""
SCRIPTS = "scripts"


def uses_in_package() -> Iterator[Use]:
    """Every use of an interface word whose id is written in a template or a Python file.

    Raises UnusableError and OSError.
    """
    for path, shown in (pair for folder in FOLDERS for pair in _files(folder)):
        yield from _uses(path, shown, stamp(path))


def unknown_words_of_scripts(uses: Iterable[Use]) -> Iterator[Problem]:
    """A problem for each word that a script of the package reads and that none of the `uses` offers.

    Raises UnusableError and OSError.
    """
    offered = frozenset(use.key for use in uses if use.key)
    for path, shown in _files(SCRIPTS):
        if path.endswith(".js"):
            yield from _not_offered(path, shown, stamp(path), offered)


def _files(folder: str) -> Iterator[tuple[str, str]]:
    """The path of each file in a folder of the package, and how messages name it."""
    for parent, _, names in os.walk(PACKAGE / folder):
        shown = shown_path(Path(parent))
        yield from ((f"{parent}/{name}", f"{shown}/{name}") for name in sorted(names))


@lru_cache(2048)
def _uses(path: str, shown: str, _: tuple[int, int]) -> tuple[Use, ...]:
    if path.endswith((".j2", ".html")):
        return tuple(uses_in_template(_text(path), shown))
    text = _text(path) if path.endswith(".py") else ""
    return tuple(uses_in_python(text, shown)) if "word" in text or "WORDS" in text else ()


@lru_cache(512)
def _not_offered(path: str, shown: str, _: tuple[int, int], offered: frozenset[str]) -> tuple[Problem, ...]:
    return tuple(words_not_offered(_text(path), shown, offered))


def _text(path: str) -> str:
    return package_text(Path(path))

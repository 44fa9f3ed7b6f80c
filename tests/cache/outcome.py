"""Compiling a course in every language, in a process that remembers or in one that was made to forget."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

from build_tools.ground.problems import Problem, Severity
from build_tools.interface.unknown_word import unknown_word
from build_tools.outputs.site import SITE
from build_tools.pages import page_cache
from build_tools.pages.environment import template_sources
from build_tools.pipeline import make
from tests.cache.state import State

LANGUAGES = ("en", "es")


def outcome(folder: Path, state: State) -> dict[str, Any]:
    """All there is to see of each language, part by part; what has an order in its order."""
    state = replace(state, files={})
    templates = {name: text + state.remarks.get(name, "") for name, text in template_sources().items()}
    with (
        patch("build_tools.pages.renderer.template_sources", lambda: templates),
        patch("build_tools.pipeline._check_words", lambda _course, _sources: ()),
        patch("build_tools.pages.words.unknown_word", _warning),
    ):
        return {name: part for language in LANGUAGES for name, part in _parts(folder, language, state)}


def _parts(folder: Path, language: str, state: State) -> Iterator[tuple[str, Any]]:
    made = make(SITE, folder, today=state.today, drafts=state.drafts, language=language)
    yield f"{language} problems", made.problems
    for pages in made.pages:
        yield f"{language} order of the pages", [page.uri for page in pages.pages]
        for page in pages.pages:
            yield f"{language} {page.uri}", page
        yield f"{language} words", list(pages.words.items())
        yield f"{language} files", list(pages.files.items())
        yield f"{language} all else", replace(pages, pages=(), words={}, files={})


def _warning(*values: Any) -> Problem:
    """The words that the small course lacks are told, and pages are made all the same."""
    return replace(unknown_word(*values), severity=Severity.WARNING)


def memories() -> list[Any]:
    """Every function of the generator that remembers what it returned."""
    modules = [module for name, module in list(sys.modules.items()) if name.partition(".")[0] == "build_tools"]
    found = {id(each): each for module in modules for each in _functions(module) if hasattr(each, "cache_clear")}
    return list(found.values())


def _functions(module: Any) -> Iterator[Any]:
    for each in list(vars(module).values()):
        yield each
        if isinstance(each, type) and each.__module__ == module.__name__:
            yield from vars(each).values()


def forget() -> None:
    """Makes this process as if nothing was ever compiled in it."""
    for each in memories():
        each.cache_clear()
    page_cache._LAST.clear()

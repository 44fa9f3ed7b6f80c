"""The panel of problems that authors see at the top of each page of the live preview."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from build_tools.ground.problems import Problem
from build_tools.publish.templates import TEMPLATES

WORDS = {
    "preview-title": "The preview waits for you",
    "preview-text": "Mend these problems and save: the page comes back by itself. Below is the last good version.",
    "preview-text-first": "Mend these problems and save: the page comes back by itself.",
}
"""What the panel says when the course cannot be read, so that the interface's own words are unknown."""
_BODY = re.compile(r"<body\b[^>]*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why there is nothing new to show: problems of the course, and failures that belong to no place in the course."""

    problems: tuple[Problem, ...] = ()
    failures: tuple[str, ...] = ()


def panel(trouble: Trouble, words: Mapping[str, str], language: str, *, first: bool = False) -> Markup:
    """The panel as HTML. `first` says that there is no good version yet to show below it."""
    return Markup(
        TEMPLATES.get_template("panel.html.j2").render(
            language=language if "preview-title" in words else "en",
            title=_word("preview-title", words),
            text=_word("preview-text-first" if first else "preview-text", words),
            problems=trouble.problems,
            failures=trouble.failures,
        )
    )


def with_panel(page: str, panel: Markup) -> str:
    """The HTML page with the panel at the start of its body."""
    body = _BODY.search(page)
    position = body.end() if body else 0
    return f"{page[:position]}{panel}{page[position:]}"


def problems_page(trouble: Trouble, words: Mapping[str, str], language: str, *, refresh: bool = False) -> str:
    """An HTML page with nothing but the panel. With `refresh` it reloads itself every two seconds."""
    return TEMPLATES.get_template("problems.html.j2").render(
        language=language,
        title=_word("preview-title", words),
        panel=panel(trouble, words, language, first=True),
        refresh=refresh,
    )


def _word(name: str, words: Mapping[str, str]) -> str:
    return words.get(name, WORDS[name])

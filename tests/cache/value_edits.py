"""Edits of words, dates and other values that stand in a file already."""

from __future__ import annotations

import re

from tests.cache.state import State
from tests.cache.state_files import Edit, below, text_of, with_file

TEXTS = (
    "Salt and sand",
    "Who *counts* the wells",
    "Ask [the well](glossary/well)",
    "The report [@well-report]",
    "Rain",
)
WORDS = tuple(f'"{text}"' for text in TEXTS)


def another_value(folder: str, fields: str, values: tuple[str, ...]) -> Edit:
    """Gives a field of a file another value."""
    pattern = re.compile(rf"(?<=\b)((?:{fields}): )(\"[^\"\n]*\"|[^\"\[|\n,}}][^\n,}}]*)")

    def edit(state: State, which: int, number: int) -> State:
        places = [(path, found) for path in below(state, folder) for found in pattern.finditer(text_of(state, path))]
        if not places:
            return state
        path, found = places[which % len(places)]
        text = text_of(state, path)
        value = values[number % len(values)]
        return with_file(state, path, f"{text[: found.start(2)]}{value}{text[found.end(2) :]}")

    return edit


def paragraph(state: State, which: int, number: int) -> State:
    """Another paragraph of a body."""
    paths = [path for path in below(state, "modules/") if "body: |\n" in text_of(state, path)]
    if not paths:
        return state
    path = paths[which % len(paths)]
    more = f"body: |\n      {TEXTS[number % len(TEXTS)]} {number} [@facts/wells-tested].\n\n"
    return with_file(state, path, text_of(state, path).replace("body: |\n", more, 1))


def page(state: State, _which: int, number: int) -> State:
    """Another part of a page of its own."""
    path = "content/pages/about.md"
    return with_file(
        state, path, f"{text_of(state, path)}\n## Part {number} {{#part-{number}}}\n\n{TEXTS[number % len(TEXTS)]}\n"
    )


def minutes(state: State, which: int, number: int) -> State:
    """The minutes of a module and of its section."""
    path = ("modules/safe-water.yaml", "modules/clean-air.yaml")[which % 2]
    text = re.sub(r"(?m)^minutes: \d+$", f"minutes: {number + 12}", text_of(state, path))
    return with_file(state, path, re.sub(r"(?m)^    minutes: \d+$", f"    minutes: {number + 10}", text))


def key(state: State, which: int, number: int) -> State:
    """Marks other choices of an item as correct."""
    path = ("quizzes/safe-water.yaml", "quizzes/clean-air.yaml")[which % 2]
    parts = re.split(r"(, (?:correct: true, )?)(?=feedback)", text_of(state, path))
    for choice in ((0, 1), (5, 6), (3,))[number % 3]:
        at = 2 * choice + 1
        if at < len(parts):
            parts[at] = ", " if "correct" in parts[at] else ", correct: true, "
    return with_file(state, path, "".join(parts))

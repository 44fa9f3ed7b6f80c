"""Edits of what there is: modules, entries of lists, their order, and what is a draft."""

from __future__ import annotations

import re

from tests.cache.state import State
from tests.cache.state_files import below, text_of, with_file

_ENTRY = {
    "content/glossary.yaml": "  - {{id: new-{n}, term: new {n}, definition: New words.}}\n",
    "content/sources.yaml": "  - {{id: new-{n}, title: New {n}, language: en, publisher: A, read: full,"
    " checked: 2026-11-22}}\n",
    "content/dos.yaml": "  - {{id: new-{n}, number: {n}, title: New {n}, summary: More.}}\n",
    "content/interface.yaml": '  - {{id: quiz, text: "Quiz {n}"}}\n',
}


def order(state: State, which: int, number: int) -> State:
    """The modules of the course, in another order or fewer."""
    text = text_of(state, "content/course.yaml")
    orders = ("safe-water, clean-air", "clean-air, safe-water", "safe-water", "clean-air")
    return with_file(
        state,
        "content/course.yaml",
        re.sub(r"modules: \[[^\]\n]*\]", f"modules: [{orders[(which + number) % 4]}]", text, count=1),
    )


def add(state: State, which: int, number: int) -> State:
    """Another entry of a list."""
    path = sorted(_ENTRY)[which % len(_ENTRY)]
    return with_file(state, path, text_of(state, path) + _ENTRY[path].format(n=2 + number % 5))


def remove(state: State, which: int, _number: int) -> State:
    """Takes the last entry of a list away, or the last item of the quiz."""
    path = [*sorted(_ENTRY), "quizzes/safe-water.yaml"][which % (len(_ENTRY) + 1)]
    text = text_of(state, path)
    at = text.rfind("\n  - ")
    return with_file(state, path, text[: at + 1]) if at > 0 else state


def module(state: State, _which: int, number: int) -> State:
    """Another module, or one less."""
    name = f"more-{number % 2}"
    path, settings = f"modules/{name}.yaml", text_of(state, "content/course.yaml")
    if path in state.files:
        fewer = with_file(state, path, None)
        return with_file(fewer, "content/course.yaml", settings.replace(f"{name}, ", "")) if settings else fewer
    made = text_of(state, "modules/clean-air.yaml").replace("Clean air", f"More {number}")
    more = with_file(state, path, "status: draft\n" + made.replace("quiz: clean-air\n", ""))
    return with_file(more, "content/course.yaml", settings.replace("modules: [", f"modules: [{name}, ", 1))


def status(state: State, which: int, _number: int) -> State:
    """A draft, or a draft no longer."""
    paths = [*below(state, "modules/"), *below(state, "case_studies/")]
    if not paths:
        return state
    path = paths[which % len(paths)]
    text = text_of(state, path)
    line = "status: draft\n"
    return with_file(state, path, text.replace(line, "") if line in text else text + line)


def reorder(state: State, which: int, _number: int) -> State:
    """The first entry of a list becomes the last."""
    path = sorted(_ENTRY)[which % len(_ENTRY)]
    head, *entries = re.split(r"(?m)^(?=  - )", text_of(state, path))
    return with_file(state, path, "".join([head, *entries[1:], *entries[:1]]))

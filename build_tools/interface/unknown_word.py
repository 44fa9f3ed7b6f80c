"""The problems of a place that asks for an interface word: there is no such word, or a placeholder stays empty."""

from __future__ import annotations

from collections.abc import Iterable

from build_tools.ground.nearest import did_you_mean
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem

FILE = "content/interface.yaml"
CODE = "SITE-WORD"
UNFILLED = "WORD-PLACEHOLDER"


def unknown_word(name: str, mark: Mark, names: Iterable[str]) -> Problem:
    """The problem at the place that asks for the word; `names` are the ids of the words that there are."""
    hint = did_you_mean(name, names) or f"Add it to `words` in {FILE}."
    return Problem(mark, CODE, f'No interface word is called "{name}".', hint)


def unfilled_placeholder(name: str, placeholder: str, mark: Mark, values: Iterable[str]) -> Problem:
    """The problem at the place that shows the word `name` and gives `values`, but none for its `placeholder`."""
    message = f'"{name}" has {{{placeholder}}}, and this place does not fill it.'
    return Problem(mark, UNFILLED, message, given_values(placeholder, values))


def given_values(placeholder: str, values: Iterable[str]) -> str:
    """What to do about a placeholder that is not among the `values` of a place."""
    given = sorted(values)
    near = did_you_mean(placeholder, given).replace('"', "{", 1).replace('"', "}")
    listed = ", ".join(f"{{{value}}}" for value in given)
    return near or (f"It fills {listed}." if given else f"Take {{{placeholder}}} out, or fill it there.")

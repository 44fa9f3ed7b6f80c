"""Checks of what learners are foreseen to write: no number and no word is told two things."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from build_tools.course.items.base import Findings
from build_tools.course.items.interactions import Entered
from build_tools.ground.fold import without_accents
from build_tools.ground.problems import Finding
from build_tools.ground.prose import Text

_OVERLAP = "QUIZ-OVERLAP"
_SET_APART = re.compile(r"[\s.,;:!?¡¿\"'`´‘’“”«»()\u2010-\u2015-]+")


def same_numbers(answers: Sequence[Entered]) -> Findings:
    """Numbers that stand for two foreseen answers, tolerances included. The first answer is the accepted one."""
    for one, other in combinations(answers, 2):
        if one.low <= other.high and other.low <= one.high:
            first = "the accepted number" if one.correct else f'"{one.id}"'
            yield Finding(
                f"misses/{other.id}/number",
                f'Miss "{other.id}" overlaps {first}: {_span(other)} and {_span(one)}.',
                "Make a tolerance smaller, or take the miss out: only the first one that fits is told to the learner.",
                code=_OVERLAP,
            )


def _span(entered: Entered) -> str:
    low, high = (format(each, "f") for each in (entered.low, entered.high))
    return low if low == high else f"{low} to {high}"


def same_words(answers: Sequence[Entered]) -> Findings:
    """Words that stand for two foreseen answers, an id in both lists, and ways that nobody could write."""
    written: dict[str, str] = {}
    accepted = {each.id for each in answers if each.correct}
    for each in answers:
        address = f"{'accepted' if each.correct else 'misses'}/{each.id}"
        if not each.correct and each.id in accepted:
            message = f'"{each.id}" is the id of an accepted text and of a miss.'
            yield Finding(address, message, "Give the miss another id.", code=_OVERLAP)
        if each.text:
            yield from empty_ways(each.text, f"{address}/text")
        yield from _ways(each, address, written)


def _ways(entered: Entered, address: str, written: dict[str, str]) -> Findings:
    """Adds the ways to write it to `written`, where each has the address that it is from."""
    for way in dict.fromkeys(map(bare_words, str(entered.text).split("|"))):
        if way in written:
            message = f'"{written[way]}" and "{address}" both stand for "{way}".'
            hint = "Keep it in one: accents, capitals, spaces and punctuation make no difference."
            yield Finding(f"{address}/text", message, hint, code=_OVERLAP)
        elif way:
            written[way] = address


def empty_ways(text: Text, field: str) -> Findings:
    """Ways to write something, set apart by `|`, that nobody could write."""
    if not all(map(bare_words, str(text).split("|"))):
        message = f'"{text}" has a way to write it without any letter.'
        yield Finding(field, message, "Take a bar | out, or write something there.", code="QUIZ-WAY")


def bare_words(text: str) -> str:
    """Without accents, capitals, punctuation and extra spaces. `theme/assets/kinds/text_entry.js` has the same rule."""
    return _SET_APART.sub(" ", without_accents(text).lower()).strip()

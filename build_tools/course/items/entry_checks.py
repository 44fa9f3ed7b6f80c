"""Checks of the answers that an author foresees: no number and no text may fit two of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from build_tools.course.items.base import Findings
from build_tools.course.items.interactions import ForeseenAnswer
from build_tools.ground.problems import Finding
from build_tools.ground.prose import Text
from build_tools.ground.wording import bare_words

_OVERLAP = "QUIZ-OVERLAP"


def same_numbers(answers: Sequence[ForeseenAnswer]) -> Findings:
    """Numbers that fit two foreseen answers, tolerances included. The first of `answers` is the accepted one."""
    for answer, miss in combinations(answers, 2):
        if answer.low <= miss.high and miss.low <= answer.high:
            name = "the accepted number" if answer.correct else f'"{answer.id}"'
            yield Finding(
                f"misses/{miss.id}/number",
                f'Miss "{miss.id}" overlaps {name}: {_range(miss)} and {_range(answer)}.',
                "Make a tolerance smaller, or take the miss out: only the first one that fits is told to the learner.",
                code=_OVERLAP,
            )


def _range(answer: ForeseenAnswer) -> str:
    low, high = format(answer.low, "f"), format(answer.high, "f")
    return low if low == high else f"{low} to {high}"


def same_words(answers: Sequence[ForeseenAnswer]) -> Findings:
    """Texts that fit two foreseen answers, ids that are in both lists, and empty ways to write a text."""
    addresses: dict[str, str] = {}
    accepted = {answer.id for answer in answers if answer.correct}
    for answer in answers:
        address = f"{'accepted' if answer.correct else 'misses'}/{answer.id}"
        if not answer.correct and answer.id in accepted:
            message = f'"{answer.id}" is the id of an accepted text and of a miss.'
            yield Finding(address, message, "Give the miss another id.", code=_OVERLAP)
        if answer.text:
            yield from empty_ways(answer.text, f"{address}/text")
        yield from _repeated_ways(answer, address, addresses)


def _repeated_ways(answer: ForeseenAnswer, address: str, addresses: dict[str, str]) -> Findings:
    """Ways to write the answer that an earlier answer has too. Adds the others to `addresses`, with `address`."""
    for way in dict.fromkeys(map(bare_words, str(answer.text).split("|"))):
        if way in addresses:
            message = f'"{addresses[way]}" and "{address}" both stand for "{way}".'
            hint = "Keep it in one: accents, capitals, spaces and punctuation make no difference."
            yield Finding(f"{address}/text", message, hint, code=_OVERLAP)
        elif way:
            addresses[way] = address


def empty_ways(text: Text, field: str) -> Findings:
    """Reports a text if one of its ways to write it, separated by `|`, is empty or nothing but punctuation."""
    if not all(map(bare_words, str(text).split("|"))):
        message = f'"{text}" has a way to write it without any letter.'
        yield Finding(field, message, "Take a bar | out, or write something there.", code="QUIZ-WAY")

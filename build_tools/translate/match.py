"""Lays the remembered pairs of one field against its current blocks. Nothing outside the field is looked at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from heapq import nsmallest

from build_tools.ground.prose import State
from build_tools.translate.memory import Pair
from build_tools.translate.units import Field

# From here on the same author would say "I changed it", below it "I wrote another one".
ALIKE = 0.5
_MOST_COMPARED = 200
_SHORT = 200
_WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Found:
    """What a block has: a pair and how it stands to the current source. A missing block may carry notes."""

    state: State
    pair: Pair | None = None


@dataclass(frozen=True, slots=True)
class Laid:
    """Every block of a field with what was found for it, and the pairs that belong to no block now."""

    found: Mapping[str, Found]
    left: tuple[Pair, ...]


def lay(field: Field, pairs: Sequence[Pair]) -> Laid:
    """Exactly the same source first, then the same text under another key, then the most alike.

    `pairs` stand in `memory.order`, which decides between equals.
    """
    taken: dict[str, Pair] = {}
    texts = [pair for pair in pairs if pair.text]
    _take(taken, field.blocks, texts, lambda pair: pair.group == field.group)
    _take(taken, field.blocks, texts, lambda _: True)
    _take_alike(taken, field, texts, ALIKE if len(texts) > 1 or not field.one_line else 0)
    _take(taken, field.blocks, [pair for pair in pairs if not pair.text], lambda _: True)
    used = set(map(id, taken.values()))
    return Laid(
        {block: _found(block, field.group, taken.get(block)) for block in field.blocks},
        tuple(pair for pair in pairs if id(pair) not in used),
    )


def _found(block: str, group: str, pair: Pair | None) -> Found:
    if pair is None or not pair.text:
        return Found(State.MISSING, pair)
    same = pair.made_from == block and pair.group == group and not pair.unsure
    return Found(State.TRANSLATED if same else State.OUTDATED, pair)


def _take(taken: dict[str, Pair], blocks: Sequence[str], pairs: Sequence[Pair], fits: Callable[[Pair], bool]) -> None:
    """Gives each block without a pair the first one made from exactly its text."""
    wanted = set(blocks) - taken.keys()
    for pair in pairs:
        if pair.made_from in wanted and fits(pair):
            taken[pair.made_from] = pair
            wanted.discard(pair.made_from)


def _take_alike(taken: dict[str, Pair], field: Field, pairs: Sequence[Pair], least: float) -> None:
    """Gives the blocks that are left the pairs that are left, the most alike first."""
    used = set(map(id, taken.values()))
    blocks = [block for block in field.blocks if block not in taken]
    free = [pair for pair in pairs if id(pair) not in used]
    scored = sorted((-ratio, block, number) for block in blocks for number, ratio in _ratios(block, free, least))
    given: set[int] = set()
    for _, block, number in scored:
        if block not in taken and number not in given:
            taken[block] = free[number]
            given.add(number)


def _ratios(block: str, pairs: Sequence[Pair], least: float) -> Iterator[tuple[int, float]]:
    numbers: Sequence[int] = range(len(pairs))
    if len(pairs) > _MOST_COMPARED:
        numbers = nsmallest(
            _MOST_COMPARED, numbers, key=lambda each: (abs(len(pairs[each].made_from) - len(block)), each)
        )
    for number in numbers:
        ratio = _ratio(pairs[number].made_from, block, least)
        if ratio >= least:
            yield number, ratio


def _ratio(old: str, new: str, least: float) -> float:
    """How alike two texts are, from 0 to 1: by characters when short, by words when characters would take long."""
    short = len(old) <= _SHORT and len(new) <= _SHORT
    matcher = (
        SequenceMatcher(None, old, new, autojunk=False)
        if short
        else SequenceMatcher(None, _WORD.findall(old), _WORD.findall(new), autojunk=False)
    )
    for bound in (matcher.real_quick_ratio, matcher.quick_ratio):
        if bound() < least:
            return 0.0
    return matcher.ratio()

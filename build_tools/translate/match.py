"""Matches the present blocks of one field with its translations. Nothing outside the field counts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from heapq import nsmallest

from build_tools.ground.memory import remembered
from build_tools.ground.prose import State
from build_tools.ground.same import Same
from build_tools.translate.fields import Field
from build_tools.translate.memory import Pair

# From this ratio on, an author would say "I changed the text"; below it, "I wrote another text".
ALIKE = 0.5
_MOST_COMPARED = 200
_SHORT = 200  # characters
_WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Match:
    """The pair of a block, and the state of its translation. When that is missing, `pair` is None or only has notes."""

    state: State
    pair: Pair | None = None


@dataclass(frozen=True, slots=True)
class FieldMatches:
    """The match of every block of a field, and the pairs that no block has now."""

    by_block: Mapping[str, Match]
    unmatched: tuple[Pair, ...]


def match_field(field: Field, pairs: Sequence[Pair]) -> FieldMatches:
    """Gives each block of `field` one of `pairs`, all those of its address.

    Pairs made from exactly the block and the present key of the item come first, then pairs made from the block under
    another key, then the most alike. Between equals the order of `pairs` decides, which is that of `memory.order`.
    """
    return _matches(Same(field), tuple(map(Same, pairs)))


@remembered(1 << 16)
def _matches(same_field: Same[Field], same_pairs: tuple[Same[Pair], ...]) -> FieldMatches:
    """Cached, because under `serve` most fields and translations are those of the last build. Equal pairs may stand in
    other lines, so it has to be the very same ones.
    """
    field, pairs = same_field.content, [same.content for same in same_pairs]
    taken: dict[str, Pair] = {}
    texts = [pair for pair in pairs if pair.text]
    _take(taken, field.blocks, texts, lambda pair: pair.group == field.group)
    _take(taken, field.blocks, texts, lambda _: True)
    _take_alike(taken, field, texts, ALIKE if len(texts) > 1 or not field.one_line else 0)
    _take(taken, field.blocks, [pair for pair in pairs if not pair.text], lambda _: True)
    used = set(map(id, taken.values()))
    return FieldMatches(
        {block: _match(block, field.group, taken.get(block)) for block in field.blocks},
        tuple(pair for pair in pairs if id(pair) not in used),
    )


def _match(block: str, group: str, pair: Pair | None) -> Match:
    if pair is None or not pair.text:
        return Match(State.MISSING, pair)
    up_to_date = pair.made_from == block and pair.group == group and not pair.unsure
    return Match(State.TRANSLATED if up_to_date else State.OUTDATED, pair)


def _take(taken: dict[str, Pair], blocks: Sequence[str], pairs: Sequence[Pair], fits: Callable[[Pair], bool]) -> None:
    """Gives each block without a pair the first pair that is made from exactly its text and `fits`."""
    without_pair = set(blocks) - taken.keys()
    for pair in pairs:
        if pair.made_from in without_pair and fits(pair):
            taken[pair.made_from] = pair
            without_pair.discard(pair.made_from)


def _take_alike(taken: dict[str, Pair], field: Field, pairs: Sequence[Pair], least: float) -> None:
    """Gives the remaining blocks the remaining pairs, the most alike first, down to the ratio `least`."""
    used = set(map(id, taken.values()))
    blocks = [block for block in field.blocks if block not in taken]
    free = [pair for pair in pairs if id(pair) not in used]
    scored = sorted((-ratio, block, number) for block in blocks for number, ratio in _ratios(block, free, least))
    given_numbers: set[int] = set()
    for _, block, number in scored:
        if block not in taken and number not in given_numbers:
            taken[block] = free[number]
            given_numbers.add(number)


def _ratios(block: str, pairs: Sequence[Pair], least: float) -> Iterator[tuple[int, float]]:
    """The number of each pair whose source is at least `least` alike to `block`, with its ratio."""
    numbers: Sequence[int] = range(len(pairs))
    if len(pairs) > _MOST_COMPARED:
        numbers = nsmallest(
            _MOST_COMPARED, numbers, key=lambda number: (abs(len(pairs[number].made_from) - len(block)), number)
        )
    for number in numbers:
        ratio = _ratio(pairs[number].made_from, block, least)
        if ratio >= least:
            yield number, ratio


def _ratio(old: str, new: str, least: float) -> float:
    """How alike two texts are, from 0 to 1. Long texts are compared by words: characters would take too long."""
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

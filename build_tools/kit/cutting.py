"""Cuts texts into parts that fit on a slide: in every language at the same places, counted by the source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, zip_longest
from math import ceil
from typing import TypeVar

from build_tools.ground.prose import Block, Prose
from build_tools.markdown import plain
from build_tools.markdown.blocks import blocks
from build_tools.markdown.pieces import Pieces, pieces

GROWTH = 1.2
"""How much longer a translation may be than the source."""
_TRIES = 12
_GAP = 0.5
"""Between two blocks, in lines."""
_INDENT = 3
"""Of an item of a list, in signs."""
_COLUMN = 10
"""The fewest signs in a line of a column."""
_PADDING = 1.5
"""In a cell, in signs."""
_CLOSE = 0.9
"""The lines of a table are closer to each other."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Room:
    """What fits on a slide below its heading: so many `lines` of so many `signs`; in smaller letters `more` lines."""

    lines: float
    signs: int
    more: float = 0

    def cost(self, text: str, indent: int = 0) -> float:
        """The lines that a text takes which begins on a line of its own."""
        return ceil(len(plain(text)) * GROWTH / (self.signs - indent))

    @property
    def smaller(self) -> Room:
        """The room for what is set in smaller letters."""
        return replace(self, lines=self.lines + self.more, more=0)

    def less(self, lines: float) -> Room:
        """The room that is left where so many lines are taken; never less than three."""
        return replace(self, lines=max(self.lines - lines, min(self.lines, 3)))


@dataclass(frozen=True, slots=True)
class _Part:
    """Pieces of a block: the block's number, the pieces from `start` to before `end`, and the lines they take, besides
    the lines of the head that is repeated on each slide.
    """

    block: int
    start: int
    end: int
    cost: float
    head: float = 0


def grouped(things: Sequence[T], costs: Sequence[float], room: Room) -> list[tuple[T, ...]]:
    """The things in as few groups as they fit in, none much fuller than the others."""
    fewest = len(_filled(costs, room.lines))
    low = sum(costs) / max(fewest, 1)
    limits = (low + (room.lines - low) * step / _TRIES for step in range(_TRIES + 1))
    edges = next(edges for limit in (*limits, room.lines) if len(edges := _filled(costs, limit)) == fewest)
    return [tuple(things[start:end]) for start, end in edges]


def sum_of(prose: Prose, room: Room) -> float:
    """The lines that a field takes."""
    whole = [each for block in prose.blocks for each in _top_level(block)]
    return sum(part.cost for part in _all_parts(whole, room))


def runs(prose: Prose, room: Room) -> list[Prose]:
    """A Markdown field in parts that fit."""
    whole = [each for block in prose.blocks for each in _top_level(block)]
    cut = []
    for head, segment in groupby(_all_parts(whole, room), key=lambda part: part.head):
        parts = list(segment)
        cut += grouped(parts, [part.cost for part in parts], room.less(head))
    return [_joined(prose, whole, run) for run in cut]


def _filled(costs: Sequence[float], limit: float) -> list[tuple[int, int]]:
    """Where each group begins and ends when each is filled up to `limit`."""
    edges, start, sum_so_far = list[tuple[int, int]](), 0, 0.0
    for place, cost in enumerate(costs):
        if place > start and sum_so_far + cost > limit:
            edges.append((start, place))
            start, sum_so_far = place, 0.0
        sum_so_far += cost
    return [*edges, (start, len(costs))] if costs else edges


def _top_level(block: Block) -> Iterator[Block]:
    """The blocks of Markdown in a block of a field: the source has all of them in one."""
    texts, originals = blocks(block.text), blocks(block.original)
    if not originals or len(texts) == len(originals):
        for number, text in enumerate(texts):
            yield replace(block, text=text, original=originals[number] if originals else "")
    else:
        yield block


def _all_parts(whole: Sequence[Block], room: Room) -> list[_Part]:
    return [part for number, block in enumerate(whole) for part in _parts(number, block, room)]


def _parts(number: int, block: Block, room: Room) -> Iterator[_Part]:
    """The pieces of a block; all in one where the whole block fits."""
    source = pieces(block.original or block.text)
    head, costs = _costs(source, room)
    whole = head + sum(costs) + _GAP
    if whole <= room.lines:
        yield _Part(number, 0, len(costs), whole)
        return
    for place, cost in enumerate(costs):
        yield _Part(number, place, place + 1, cost + (0 if place else _GAP), head)


def _costs(of: Pieces, room: Room) -> tuple[float, list[float]]:
    """The lines of the head, and of each piece."""
    if of.head:
        return _costs_of_rows(of, room)
    if of.glue == " " and len(of.parts) > 1:
        return 0, [len(plain(text)) * GROWTH / room.signs for text in of.parts]
    indent = _INDENT if of.glue == "\n" else 0
    return 0, [sum(room.cost(line, indent) for line in text.split("\n")) for text in of.parts]


def _costs_of_rows(of: Pieces, room: Room) -> tuple[float, list[float]]:
    """A row of a table is as high as its highest cell; where there is no room for columns, a cell takes a line."""
    names, *rows = [[plain(cell) for cell in row.strip("| ").split("|")] for row in (of.head.split("\n")[0], *of.parts)]
    if room.signs < _COLUMN * len(names):
        return 0, [
            sum(room.cost(f"{name}: {cell}" if number else cell) for number, (name, cell) in _numbered(names, row))
            for row in rows
        ]
    widths = _widths([names, *rows], room)
    heights = [max(ceil(len(cell) * GROWTH / width) for cell, width in _pairs(row, widths)) for row in (names, *rows)]
    head, *costs = [height * _CLOSE + _GAP for height in heights]
    return head, costs


def _numbered(names: Sequence[str], row: Sequence[str]) -> Iterator[tuple[int, tuple[str, str]]]:
    return enumerate(zip(names, row, strict=False))


def _pairs(row: Sequence[str], widths: Sequence[float]) -> Iterator[tuple[str, float]]:
    return zip(row, widths, strict=False)


def _widths(rows: Sequence[Sequence[str]], room: Room) -> list[float]:
    """The signs in a line of each column, as browsers share them out: more where there is more to say."""
    columns = list(zip_longest(*rows, fillvalue=""))
    least = [max((len(word) for cell in column for word in cell.split()), default=1) for column in columns]
    most = [max(max(map(len, column)), narrow) for column, narrow in zip(columns, least, strict=True)]
    free = max(room.signs - _PADDING * len(columns) - sum(least), 0)
    wanted = sum(most) - sum(least) or 1
    return [narrow + free * (wide - narrow) / wanted for narrow, wide in zip(least, most, strict=True)]


def _joined(prose: Prose, whole: Sequence[Block], run: Sequence[_Part]) -> Prose:
    """The field with nothing but the parts of a run."""
    kept = [_of_run(whole[number], list(parts)) for number, parts in groupby(run, lambda part: part.block)]
    return replace(prose, blocks=tuple(block for block in kept if block.text))


def _of_run(block: Block, run: Sequence[_Part]) -> Block:
    """A block with some of its pieces. A translation that has more or fewer is cut at the same share of it; one with
    too few pieces repeats the nearest, so that no run is empty.
    """
    source, own = pieces(block.original or block.text), pieces(block.text)
    start, end = run[0].start, run[-1].end
    share = len(own.parts) / len(source.parts)
    first = min(round(start * share), len(own.parts) - 1)
    text = own.run(first, max(round(end * share), first + 1))
    return replace(block, text=text, original=source.run(start, end) if block.original else "")

"""What a day is before it has times, and what it is with them. Times are minutes after midnight, lengths minutes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slot:
    """A part of a day that wants `minutes`. It may take `shortest` to `longest` where the day asks for it.

    `at` is the time at which it begins whatever comes before it; None: after the slot before it. `cut` is its place in
    the order in which slots are dropped, 1 first; None: it is never dropped. A slot with a time of its own stays.
    """

    id: str
    minutes: int
    shortest: int
    longest: int
    at: int | None = None
    cut: int | None = None

    @property
    def is_optional(self) -> bool:
        """Whether it may be dropped."""
        return self.cut is not None and self.at is None


@dataclass(frozen=True, slots=True)
class Day:
    """The slots of a day that begins at `start` and is over at `end`."""

    start: int
    end: int
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A slot with its times."""

    id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Gap:
    """Time that nothing fills, before the slot `before`, or "" before the end of the day."""

    start: int
    end: int
    before: str


@dataclass(frozen=True, slots=True)
class Overrun:
    """What is too long: `minutes` are missing before the slot `before` begins, or "" before the day is over.

    `drop` are the slots to leave out, in the order of cuts, until the rest fits; `left` are the minutes that are
    missing even then.
    """

    before: str
    minutes: int
    drop: tuple[str, ...]
    left: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A day with its times. Where there are overruns, what comes before a fixed slot reaches beyond its beginning."""

    placed: tuple[Placed, ...]
    gaps: tuple[Gap, ...]
    overruns: tuple[Overrun, ...]

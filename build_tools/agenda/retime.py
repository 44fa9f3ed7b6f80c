"""Gives the slots of a day their times: each stretch between two fixed times becomes as long as its limits let it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from build_tools.agenda.day import Day, Gap, Overrun, Placed, Plan, Slot

STEP = 5
"""In minutes: what is taken or given comes in such steps."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Slots that follow each other from `start` on and have to be over at `end`, when the slot `before` begins."""

    start: int
    end: int
    slots: tuple[Slot, ...]
    before: str


def retimed(day: Day) -> Plan:
    """The day with its times.

    A slot with a time begins then. The slots from one such time to the next, and to the end of the day, share the time
    between: when it is short, all become shorter in proportion to how much each may; when some is left, all become
    longer likewise, and what is left even then is a gap. When even the shortest do not fit, they keep these lengths and
    the rest is an overrun. Fixed times have to be in their order and inside the day (`rules/agenda.py`).
    """
    placed, gaps, overruns = list[Placed](), list[Gap](), list[Overrun]()
    for stretch in _stretches(day):
        lengths = _lengths(stretch.slots, stretch.end - stretch.start)
        now = stretch.start
        for slot, length in zip(stretch.slots, lengths, strict=True):
            placed.append(Placed(slot.id, now, now + length))
            now += length
        if now < stretch.end:
            gaps.append(Gap(now, stretch.end, stretch.before))
        elif now > stretch.end:
            overruns.append(_overrun(stretch, now - stretch.end))
    return Plan(tuple(placed), tuple(gaps), tuple(overruns))


def without(day: Day, *dropped: str) -> Day:
    """The day without the slots with these ids."""
    return Day(day.start, day.end, tuple(slot for slot in day.slots if slot.id not in dropped))


def shared(total: int, room: Sequence[int]) -> list[int]:
    """`total` minutes shared out in proportion to `room`, of which none is exceeded: as far as they go in steps of
    `STEP` minutes, because people read 09:15 more easily than 09:13.
    """
    steps = [each // STEP for each in room]
    coarse = [STEP * share for share in _in_proportion(min(total // STEP, sum(steps)), steps)]
    left = [each - share for each, share in zip(room, coarse, strict=True)]
    return [share + more for share, more in zip(coarse, _in_proportion(total - sum(coarse), left), strict=True)]


def _in_proportion(total: int, room: Sequence[int]) -> list[int]:
    """The same in steps of one. What does not come out even goes to the first that have room."""
    whole = sum(room)
    shares = [total * each // whole if whole else 0 for each in room]
    left = total - sum(shares)
    for index, each in enumerate(room):
        more = min(left, each - shares[index], 1)
        shares[index] += more
        left -= more
    return shares


def _stretches(day: Day) -> Iterator[_Stretch]:
    start, slots = day.start, list[Slot]()
    for slot in day.slots:
        if slot.at is not None:
            if slots or slot.at > start:
                yield _Stretch(start, slot.at, tuple(slots), slot.id)
            start, slots = slot.at, []
        slots.append(slot)
    yield _Stretch(start, day.end, tuple(slots), "")


def _lengths(slots: Sequence[Slot], available: int) -> list[int]:
    """The length of each slot, so that together they come as near to `available` as their limits let them."""
    wanted = [slot.minutes for slot in slots]
    missing = sum(wanted) - available
    if missing > 0:
        room, sign = [slot.minutes - slot.shortest for slot in slots], -1
    else:
        room, sign = [slot.longest - slot.minutes for slot in slots], 1
    shares = shared(min(abs(missing), sum(room)), room)
    return [length + sign * share for length, share in zip(wanted, shares, strict=True)]


def _overrun(stretch: _Stretch, minutes: int) -> Overrun:
    left, drop = minutes, list[str]()
    optional = (slot for slot in stretch.slots if slot.is_optional)
    for slot in sorted(optional, key=lambda slot: slot.cut or 0):
        if left <= 0:
            break
        drop.append(slot.id)
        left -= slot.shortest
    return Overrun(stretch.before, minutes, tuple(drop), max(left, 0))

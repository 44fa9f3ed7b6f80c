"""Makes a day of what authors wrote of it."""

from __future__ import annotations

from build_tools.agenda.day import Day, Slot
from build_tools.course.models.workshop import AgendaBlock
from build_tools.course.models.workshop import Day as WrittenDay


def day_of(written: WrittenDay) -> Day:
    """The day with its blocks as slots, by their ids."""
    return Day(minutes_of(written.start), minutes_of(written.end), tuple(map(_slot, written.blocks)))


def minutes_of(clock: str) -> int:
    """The minutes after midnight of a time such as `08:30`."""
    hours, _, minutes = clock.partition(":")
    return 60 * int(hours) + int(minutes)


def clock_of(minutes: int) -> str:
    """The time of so many minutes after midnight, as `08:30`; after 24 hours as `24:10`, which nobody can write."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _slot(block: AgendaBlock) -> Slot:
    return Slot(
        id=block.id,
        minutes=block.minutes,
        shortest=block.shortest or block.minutes,
        longest=block.longest or block.minutes,
        at=minutes_of(block.at) if block.at else None,
        cut=block.cut,
    )

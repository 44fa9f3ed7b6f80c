"""Where people have had no break for too long."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from build_tools.agenda.day import Plan

LONGEST_WITHOUT_BREAK = 90
"""In minutes."""


@dataclass(frozen=True, slots=True)
class Tired:
    """A slot at whose end too many `minutes` have passed without a break, for the first time since the last one."""

    id: str
    minutes: int


def tired(plan: Plan, rests: Collection[str]) -> Iterator[Tired]:
    """The slots of a plan at whose end a break is overdue. `rests` are the ids of those in which people rest."""
    minutes = 0
    for each in plan.placed:
        before, minutes = minutes, 0 if each.id in rests else minutes + each.end - each.start
        if before <= LONGEST_WITHOUT_BREAK < minutes:
            yield Tired(each.id, minutes)

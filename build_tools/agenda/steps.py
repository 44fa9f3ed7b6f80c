"""The steps of a session in less, or more, time than they were written for."""

from __future__ import annotations

from collections.abc import Sequence

from build_tools.agenda.day import Day, Slot
from build_tools.agenda.retime import retimed, shared, without


def step_lengths(steps: Sequence[Slot], minutes: int) -> list[int | None]:
    """The minutes of each step, so that together they take `minutes`; None for a step that is left out.

    When time is short, steps become shorter within their limits; then they are left out in the order of their cuts,
    whole, but never all of them. The minutes that are free then stay free. Only when nothing may be left out any more
    does every step give in proportion. When there is more time, every step gets more in proportion.
    """
    if minutes >= sum(step.minutes for step in steps):
        return [*_in_proportion([step.minutes for step in steps], minutes)]
    day = Day(0, minutes, tuple(steps))
    dropped = [name for overrun in retimed(day).overruns for name in overrun.drop][: len(steps) - 1]
    plan = retimed(without(day, *dropped))
    lengths = {placed.id: placed.end - placed.start for placed in plan.placed}
    if plan.overruns:
        lengths = dict(zip(lengths, _in_proportion([*lengths.values()], minutes), strict=True))
    return [lengths.get(step.id) for step in steps]


def _in_proportion(written: Sequence[int], minutes: int) -> list[int]:
    """So many `written` minutes made longer or shorter in proportion. Each keeps a minute while there are enough."""
    missing = sum(written) - minutes
    if missing > 0:
        room = [length - (minutes >= len(written)) for length in written]
        return [length - share for length, share in zip(written, shared(missing, room), strict=True)]
    times, rest = divmod(-missing, sum(written))
    return [length * (1 + times) + share for length, share in zip(written, shared(rest, written), strict=True)]

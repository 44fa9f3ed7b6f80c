"""Which stage of the build calls belong to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from benchmarks.work.calls import NOBODY, Calls, Name
from benchmarks.work.stages import stage_of

OTHER = "other"
"""The stage of what no stage calls."""
_DEPTH = 12
"""How many helpers may call each other, one inside the other, before their share of the rest is taken as it is."""

Shares = Mapping[Name, Mapping[str, float]]


def by_stage(calls: Calls) -> dict[str, dict[Name, float]]:
    """By stage, and in it by function, how many calls there are.

    A function that serves several stages counts for those that call it, in proportion; through other such functions
    too.
    """
    counted: dict[str, dict[Name, float]] = {}
    for name, shares in _shares(calls).items():
        for stage, share in sorted(shares.items()):
            counted.setdefault(stage, {})[name] = calls.of(name) * share
    return counted


def _shares(calls: Calls) -> Shares:
    at_home: dict[Name, Mapping[str, float]] = {
        name: {stage: 1.0} for name in calls.callers if (stage := stage_of(name[0]))
    }
    helpers = [name for name in calls.callers if name not in at_home]
    known: Shares = at_home
    for _ in range(_DEPTH):
        known = at_home | {name: _share(calls.callers[name], known) for name in helpers}
    return {name: shares or {OTHER: 1.0} for name, shares in known.items()}


def _share(callers: Mapping[Name, int], known: Shares) -> Mapping[str, float]:
    """The stages of a helper by those of its callers, as far as these are known; they add up to 1, or are none."""
    counted: Counter[str] = Counter()
    for caller, times in callers.items():
        shares = {OTHER: 1.0} if caller == NOBODY else known.get(caller, {})
        for stage, share in shares.items():
            counted[stage] += times * share  # type: ignore[assignment]
    whole = sum(counted.values())
    return {stage: times / whole for stage, times in counted.items()} if whole else {}

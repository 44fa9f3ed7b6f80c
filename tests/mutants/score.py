"""Tries mutants on the tests, from the nearest to all, and counts those that are caught."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from tests.mutants.mutant import Mutant
from tests.mutants.script_tests import is_script, nearest_of_script, wider_of_script
from tests.mutants.touched import Touched
from tests.mutants.trials import Outcome, mutated, run

ALL_TESTS = ("tests", "--ignore=tests/browser", "--ignore=tests/mutants")
_NEAREST_SECONDS = 8.0
_WIDER_SECONDS = 90.0
_FOLDER_SECONDS = 60.0
"""How long the tests of a folder may take: nobody watches them one by one."""


@dataclass(frozen=True, slots=True)
class Ring:
    """Tests to try, and how long they may take, in seconds."""

    name: str
    tests: tuple[str, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Trial:
    """A mutant and the ring of tests that caught it; "endless" when a ring did not end in time, "" when none did."""

    room: str
    mutant: Mutant
    caught_by: str


def nearest(mutant: Mutant, touched: Touched) -> tuple[str, ...]:
    """The tests to try first: those that run the line of a mutant. Of a line that runs only when it is imported, those
    that run its file, or its folder.
    """
    path = mutant.path
    if is_script(path):
        return nearest_of_script(path)
    tests = touched.of_line(path, mutant.line) or touched.of_file(path) or touched.of_folder(path)
    return _within(tests, touched, _NEAREST_SECONDS)


def _wider(mutant: Mutant, touched: Touched) -> tuple[str, ...]:
    """Other tests that run any line of the folder."""
    if is_script(mutant.path):
        return wider_of_script(mutant.path)
    tests = dict.fromkeys([*touched.of_file(mutant.path), *touched.of_folder(mutant.path)])
    near = frozenset(nearest(mutant, touched))
    return _within([test for test in tests if test not in near], touched, _WIDER_SECONDS)


def _within(tests: Sequence[str], touched: Touched, seconds: float) -> tuple[str, ...]:
    """As many of the tests as end in so many seconds, and the first in any case."""
    ends = list(accumulate(touched.seconds[test] for test in tests))
    return tuple(tests[: max(1, bisect(ends, seconds))])


def rings(mutant: Mutant, touched: Touched, *, whole: bool) -> Iterator[Ring]:
    """The nearest tests, wider ones, and with `whole` all that need no browser."""
    for name, tests in (("nearest", nearest(mutant, touched)), ("wider", _wider(mutant, touched))):
        if tests:
            yield Ring(name, tests, 60 + 8 * sum(touched.seconds.get(test, _FOLDER_SECONDS) for test in tests))
    if whole:
        yield Ring("all", ALL_TESTS, 1800)


def try_out(root: Path, room: str, mutant: Mutant, touched: Touched, *, whole: bool) -> Trial:
    """Tries the rings in turn until one catches the mutant."""
    with mutated(root, mutant):
        for ring in rings(mutant, touched, whole=whole):
            outcome = run(ring.tests, root / "trial.log", ring.seconds)
            if outcome is not Outcome.PASSED:
                return Trial(room, mutant, ring.name if outcome is Outcome.FAILED else "endless")
    return Trial(room, mutant, "")


def table(trials: Iterable[Trial], rooms: Sequence[str]) -> str:
    """For each room, how many mutants were drawn, caught by which ring, and left."""
    counts: Mapping[str, Counter[str]] = {room: Counter() for room in rooms}
    for trial in trials:
        counts[trial.room][trial.caught_by] += 1
    names = ("nearest", "wider", "all", "endless", "")
    rows = ((room, sum(of_room.values()), *(of_room[name] for name in names)) for room, of_room in counts.items())
    head = ("room", "drawn", "nearest", "wider", "all", "endless", "left")
    return "\n".join("".join(f"{cell!s:>12}" for cell in row) for row in (head, *rows))

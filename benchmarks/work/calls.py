"""Counts calls of Python functions while something runs."""

from __future__ import annotations

import cProfile
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from benchmarks.work.stages import short

Name = tuple[str, str]
"""A function: the short path of its file, and its name there."""
_IMPORTING = "<frozen importlib"


@dataclass(frozen=True, slots=True)
class Calls:
    """`callers` has, by function, how often each other function called it; "" stands for what was not counted."""

    callers: Mapping[Name, Mapping[Name, int]]

    def of(self, name: Name) -> int:
        """How often a function was called."""
        return sum(self.callers[name].values())


NOBODY: Name = ("", "")


def calls_of(run: Callable[[], object]) -> Calls:
    """The calls of Python functions in this thread while `run` runs; each resumption of a generator is one.

    The machinery of imports is left out: what it does depends on which files were compiled before.
    """
    profile = cProfile.Profile(builtins=False)
    profile.runcall(run)
    callers: defaultdict[Name, Counter[Name]] = defaultdict(Counter)
    for entry in profile.getstats():
        callers[_name(entry.code)][NOBODY] += entry.callcount
    for entry in profile.getstats():
        for called in entry.calls or ():
            callers[_name(called.code)][_name(entry.code)] += called.callcount
            callers[_name(called.code)][NOBODY] -= called.callcount
    return Calls({name: +counted for name, counted in sorted(callers.items()) if not name[0].startswith(_IMPORTING)})


def _name(code: Any) -> Name:
    return ("", code) if isinstance(code, str) else (short(code.co_filename), code.co_qualname)

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
_PARTS_OF_PATH = ("pathlib.py", "_PosixFlavour.splitroot")


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

    Left out is what depends on the machine: the machinery of imports on which files were compiled before, and the parts
    of a path on where folders are.
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
    return Calls({name: dict(sorted((+counted).items())) for name, counted in sorted(callers.items()) if _counts(name)})


def _counts(name: Name) -> bool:
    return not name[0].startswith(_IMPORTING) and name != _PARTS_OF_PATH


def _name(code: Any) -> Name:
    return ("", code) if isinstance(code, str) else (short(code.co_filename), code.co_qualname)

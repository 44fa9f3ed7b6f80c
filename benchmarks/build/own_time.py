"""How long functions take by themselves: without the others that are timed and run inside them."""

from __future__ import annotations

import functools
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any


@dataclass(slots=True)
class Clock:
    """`own` has the seconds of each name. Time that no name has is nobody's."""

    own: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    inside: list[float] = field(default_factory=list)
    now: Callable[[], float] = time.perf_counter

    def timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, whose own time goes to `name`."""

        @functools.wraps(function)
        def call(*args: Any, **kwargs: Any) -> Any:
            began = self.now()
            self.inside.append(0.0)
            try:
                return function(*args, **kwargs)
            finally:
                whole = self.now() - began
                self.own[name] += whole - self.inside.pop()
                if self.inside:
                    self.inside[-1] += whole

        return call


@contextmanager
def watching(clock: Clock, names: Mapping[str, tuple[str, ...]]) -> Iterator[None]:
    """Times the functions `names` gives for each stage, as `package.module:Class.method`, while the block runs.

    Raises AttributeError or ImportError for one that does not exist.
    """
    changed: list[tuple[Any, str, Any]] = []
    try:
        for stage, functions in names.items():
            for function in functions:
                owner, name = find(function)
                changed.append((owner, name, getattr(owner, name)))
                setattr(owner, name, clock.timed(stage, getattr(owner, name)))
        yield
    finally:
        for owner, name, function in reversed(changed):
            setattr(owner, name, function)


def find(function: str) -> tuple[Any, str]:
    """What holds a function, and its name there. Raises AttributeError or ImportError when there is none."""
    module, _, path = function.partition(":")
    *owners, name = path.split(".")
    owner = functools.reduce(getattr, owners, import_module(module))
    getattr(owner, name)
    return owner, name

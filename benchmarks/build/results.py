"""What was measured, as plain data that goes into a file and comes back; medians, ratios and exponents of it."""

from __future__ import annotations

import json
import math
import statistics
from dataclasses import asdict, dataclass, field

from benchmarks.build.built import Built
from benchmarks.build.usage import Usage

COURSE = 0
"""The size that stands for the real course, whatever it has."""


def size_name(size: int) -> str:
    """A size in words."""
    return "the real course" if size == COURSE else f"{size:,} pages a language"


@dataclass(frozen=True, slots=True)
class Result:
    """An engine at one size, which is pages a language or COURSE: what each round used, and what it wrote."""

    engine: str
    size: int
    rounds: tuple[Usage, ...]
    built: Built

    @property
    def wall(self) -> float:
        """Median of the rounds, seconds."""
        return statistics.median(each.wall for each in self.rounds)

    @property
    def cpu(self) -> float:
        """Median of the rounds, seconds."""
        return statistics.median(each.cpu for each in self.rounds)

    @property
    def memory(self) -> float:
        """Median of the rounds, bytes."""
        return statistics.median(each.memory for each in self.rounds)


@dataclass(frozen=True, slots=True)
class Results:
    """`conditions` says where and with what, as a paragraph."""

    conditions: str = ""
    found: tuple[Result, ...] = field(default=())

    def get(self, engine: str, size: int) -> Result | None:
        """The result of an engine at a size."""
        return next((each for each in self.found if (each.engine, each.size) == (engine, size)), None)

    def sizes(self) -> list[int]:
        """In rising order."""
        return sorted({each.size for each in self.found})


def ratio(one: float, other: float) -> float:
    """How many times `other` goes into `one`; infinite when `other` is nothing."""
    return one / other if other else math.inf


def exponent(small: tuple[float, float], large: tuple[float, float]) -> float:
    """The power of the size with which a value grows, from two (size, value): 1 is in proportion, 2 is its square.

    Raises ValueError when a value is not above 0, or the sizes are equal.
    """
    if min(*small, *large) <= 0 or small[0] == large[0]:
        raise ValueError("Growth is between two sizes, with values above 0.")
    return math.log(large[1] / small[1]) / math.log(large[0] / small[0])


def to_json(results: Results) -> str:
    """One text, the same for the same results."""
    return json.dumps(asdict(results), indent=1, ensure_ascii=False) + "\n"


def from_json(text: str) -> Results:
    """What `to_json` wrote. Raises KeyError or TypeError for anything else."""
    told = json.loads(text)
    found = tuple(
        Result(
            engine=each["engine"],
            size=each["size"],
            rounds=tuple(Usage(**used) for used in each["rounds"]),
            built=Built(**each["built"]),
        )
        for each in told["found"]
    )
    return Results(told["conditions"], found)

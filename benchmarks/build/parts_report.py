"""What parts of our build took, as Markdown and as JSON."""

from __future__ import annotations

import json
import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field

from benchmarks.build.results import COURSE, size_name
from benchmarks.build.table import NOT_MEASURED

MEGABYTE = 1e6
MOST_YAML = 0.6
"""Seconds for a megabyte of YAML, at most."""
MOST_SAVING = {COURSE: 0.35, 500: 0.35}
"""Seconds from saving until the page is served with the edit, at most, by size."""
MOST_IDLE = 0.5
"""Percent of a core that a preview takes while nobody uses it, less than this."""

Rounds = Sequence[dict[str, float]]


@dataclass(frozen=True, slots=True)
class Measured:
    """One part at one size: the figures of each round by name."""

    part: str
    size: int
    rounds: Rounds

    def median(self, name: str) -> float:
        """The median of a figure."""
        return statistics.median(each[name] for each in self.rounds)


@dataclass(frozen=True, slots=True)
class AllParts:
    """`conditions` says where and with what."""

    conditions: str = ""
    found: Sequence[Measured] = field(default=())


def parts_report(parts: AllParts) -> str:
    """A paragraph for each part, in order, with its target where it has one."""
    if not parts.found:
        return NOT_MEASURED
    return "\n\n".join((parts.conditions, *(WRITTEN[each.part](each) for each in parts.found)))


def parts_json(parts: AllParts) -> str:
    """One text, the same for the same figures."""
    return json.dumps(asdict(parts), indent=1, ensure_ascii=False) + "\n"


def parts_from_json(text: str) -> AllParts:
    """What `parts_json` wrote. Raises KeyError or TypeError for anything else."""
    told = json.loads(text)
    return AllParts(told["conditions"], [Measured(**each) for each in told["found"]])


def _stages(measured: Measured) -> str:
    whole = measured.median("all")
    rows = {name: measured.median(name) for name in measured.rounds[0]}
    head = f"**Stages of a cold build, {size_name(measured.size)}** (own time, source language)"
    table = "\n".join(f"| {name} | {seconds:.2f} | {100 * seconds / whole:.0f} |" for name, seconds in rows.items())
    return f"{head}\n\n| stage | s | % |\n| --- | ---: | ---: |\n{table}"


def _check(measured: Measured) -> str:
    used = f"{measured.median('wall'):.2f} s, {measured.median('memory') / MEGABYTE:.0f} MB"
    return f"`course check`, {size_name(measured.size)}: {used}."


def _yaml(measured: Measured) -> str:
    size = measured.rounds[0]["bytes"] / MEGABYTE
    loaded, whole = measured.median("load") / size, measured.median("all") / size
    told = f"1 MB of YAML (from {size:.2f} MB): {loaded:.2f} s to load with positions, {whole:.2f} s with validation"
    return _told(told, whole, MOST_YAML)


def _saving(measured: Measured) -> str:
    """Figures of before the page was asked for over HTTP are the browser's alone."""
    right = all(each["search"] and each["menu"] for each in measured.rounds)
    seconds = measured.median("seconds")
    told = f"From saving a module to seeing it, {size_name(measured.size)}: {seconds:.2f} s in a browser"
    told += "; search and menu were right" if right else "; search or menu was WRONG"
    if "http" not in measured.rounds[0]:
        return f"{told}."
    http = measured.median("http")
    return _told(f"{told}. Until the page is served with the edit: {http:.2f} s", http, MOST_SAVING.get(measured.size))


def _serving(measured: Measured) -> str:
    percent = 100 * measured.median("idle")
    told = f"A preview that nobody uses, {size_name(measured.size)}: {percent:.2f} % of a core"
    return f"{told}. Target below {MOST_IDLE:g} %: {'reached' if percent < MOST_IDLE else 'not reached'}."


def _told(text: str, seconds: float, most: float | None) -> str:
    if most is None:
        return f"{text}."
    return f"{text}. Target {most:g} s: {'reached' if seconds <= most else 'not reached'}."


WRITTEN: dict[str, Callable[[Measured], str]] = {
    "stages": _stages,
    "check": _check,
    "yaml": _yaml,
    "saving": _saving,
    "serving": _serving,
}

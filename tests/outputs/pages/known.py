"""The list of known differences, and the table of them in docs/engines.md."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

FILE = Path(__file__).with_name("known_differences.yaml")


@dataclass(frozen=True, slots=True)
class Known:
    """A difference and the engines that have it."""

    id: str
    engines: tuple[str, ...]
    text: str


def known() -> tuple[Known, ...]:
    """Every known difference, in the order of the file."""
    told = yaml.safe_load(FILE.read_text("utf-8"))["differences"]
    return tuple(Known(each["id"], tuple(each["engines"]), each["text"]) for each in told)


def table(engines: list[str]) -> str:
    """The list as a Markdown table with a column for each engine."""
    rows = [f"| {each.text} |{''.join(f' {_sign(name, each)} |' for name in engines)}" for each in known()]
    return "\n".join(
        [f"| Less than the course's own site | {' | '.join(engines)} |", f"|---|{'---|' * len(engines)}", *rows]
    )


def _sign(name: str, each: Known) -> str:
    return "yes" if name in each.engines else "no"

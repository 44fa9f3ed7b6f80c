"""What was measured as Markdown, and its place in a README."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from benchmarks.lighthouse.measure import RURAL, SLOW_4G, Line, Result

OURS, STOCK = "ours", "stock"
BEGIN, END = "<!-- lighthouse: written by run.py -->", "<!-- /lighthouse -->"
FULL = 100
PERFORMANCE = {SLOW_4G: 99, RURAL: 88}
"""The least that is good enough for ours, by line. The other three scores are to be `FULL`."""
HEAD = (
    "| page | site | performance | accessibility | best practices | SEO | FCP s | LCP s | TBT ms | kB | requests |\n"
    "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
)


@dataclass(frozen=True, slots=True)
class Subject:
    """What one row is about: a page of a site, on a line."""

    line: Line
    page: str
    site: str


def tables(results: Mapping[Subject, Result]) -> str:
    """A table for each line, in the order of `results`, and last what ours does not reach."""
    parts = []
    for line, rows in groupby(results.items(), key=lambda item: item[0].line):
        parts.append(f"**{line.name[0].upper()}{line.name[1:]}**\n\n{HEAD}\n" + "\n".join(_row(*row) for row in rows))
    missed = not_reached(results)
    parts.append("\n".join(f"* Not reached: {each}" for each in missed) if missed else "Every target is reached.")
    return "\n\n".join(parts)


def not_reached(results: Mapping[Subject, Result]) -> list[str]:
    """A line for each score of ours that is below its target."""
    found = []
    for subject, result in results.items():
        if subject.site != OURS:
            continue
        scores = {
            "performance": (result.performance, PERFORMANCE[subject.line]),
            "accessibility": (result.accessibility, FULL),
            "best practices": (result.best_practices, FULL),
            "SEO": (result.seo, FULL),
        }
        for name, (score, target) in scores.items():
            if round(score) < target:
                found.append(f"{name} of {subject.page}, {subject.line.name}: {score:.0f}, not {target}")
    return found


def _row(subject: Subject, result: Result) -> str:
    scores = (result.performance, result.accessibility, result.best_practices, result.seo)
    cells = [
        subject.page,
        subject.site,
        *(f"{score:.0f}" for score in scores),
        f"{result.first_paint / 1000:.1f}",
        f"{result.largest_paint / 1000:.1f}",
        f"{result.blocking:.0f}",
        f"{result.size / 1000:.0f}",
        f"{result.requests:.0f}",
    ]
    return f"| {' | '.join(cells)} |"


def put_between_markers(document: str, text: str) -> str:
    """The document with `text` instead of what stood between its two markers.

    Raises ValueError when it does not have both, in order.
    """
    before, begin, rest = document.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"There is no {BEGIN} … {END} to write between.")
    return f"{before}{BEGIN}\n{text}\n{END}{after}"

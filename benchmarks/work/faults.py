"""What is wrong with the work of a build, in words for the person who changed it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from benchmarks.work.budgets import Budgets, python_version
from benchmarks.work.work import Work, one_page_more

MOST_GROWTH = 1.1
"""How many times as much a page may cost in a large course as in a small one, at most."""
FEW = 20
"""Calls a page. What costs less may grow faster: its share of a build is nothing."""
NAMED = 6
"""How many functions a message names."""
_NEXT = 'Make it cheaper. If it is worth its price: CONTRIBUTING.md, "When a page costs more".'


def over_budget(works: Sequence[Work], budgets: Budgets) -> Iterator[str]:
    """A paragraph for each stage that costs more than its budget, at the largest size at which it does.

    Budgets that another version of Python was counted for say nothing, and those of other sizes neither.
    """
    if budgets.python != python_version():
        return
    sizes = {size for of_stage in budgets.stages.values() for size in of_stage}
    judged = [work for work in works if not sizes or work.pages in sizes]
    for stage in works[-1].stages:
        over = [work for work in judged if work.a_page(stage) > budgets.stages.get(stage, {}).get(work.pages, 0)]
        if over:
            yield _over(stage, over[-1], budgets)


def _over(stage: str, work: Work, budgets: Budgets) -> str:
    most = budgets.stages.get(stage, {}).get(work.pages, 0)
    told = f"{stage}: {work.a_page(stage):,.0f} a page at {work.pages} pages, and the budget is {most:,.0f}."
    return f"{told}\n{_grown(budgets.functions.get(stage, {}), work.functions(stage))}{_NEXT}"


def superlinear(works: Sequence[Work]) -> Iterator[str]:
    """A paragraph for each stage in which a page costs more the more pages there are, of three sizes or more."""
    slopes = [one_page_more(small, large) for small, large in pairwise(works)]
    first, last = slopes[0], slopes[-1]
    for stage in last.stages:
        before, after = first.a_page(stage), last.a_page(stage)
        if after > max(before * MOST_GROWTH, FEW):
            told = f"{stage}: a page more costs {before:,.0f} up to {works[1].pages} pages, and {after:,.0f} from there"
            told += f" to {works[-1].pages}: {MOST_GROWTH:g} times as much is the most."
            yield f"{told}\n{_grown(first.functions(stage), last.functions(stage))}{_NEXT}"


def _grown(before: Mapping[str, float], after: Mapping[str, float]) -> str:
    """The functions that are called so many times more, a line each."""
    more = sorted(after, key=lambda name: (before.get(name, 0.0) - after[name], name))[:NAMED]
    lines = (f"  {before.get(name, 0.0):,.1f} -> {after[name]:,.1f}  {name}\n" for name in more)
    return "".join(line for name, line in zip(more, lines, strict=True) if after[name] - before.get(name, 0.0) > 0.1)

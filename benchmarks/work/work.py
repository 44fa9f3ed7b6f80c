"""What one build did, as plain data that goes through JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

BYTES = "bytes written"
"""Stands beside the stages: what calls do not show, pages that grow with the number of pages."""


@dataclass(frozen=True, slots=True)
class Work:
    """`stages` has, by stage and then by function, the calls in a build of `pages` pages a language."""

    pages: int
    stages: Mapping[str, Mapping[str, float]]

    def of(self, stage: str) -> float:
        """The calls of a stage; 0 for one that there is not."""
        return sum(self.stages.get(stage, {}).values())

    def a_page(self, stage: str) -> float:
        """The calls of a stage for each page."""
        return self.of(stage) / self.pages

    def functions(self, stage: str) -> dict[str, float]:
        """The calls of each function of a stage for each page."""
        return {name: calls / self.pages for name, calls in self.stages.get(stage, {}).items()}


def one_page_more(small: Work, large: Work) -> Work:
    """What each page costs that the larger course has more: what a build does once, however large, is not in it."""
    pages = large.pages - small.pages
    return Work(
        pages, {stage: _less(functions, small.stages.get(stage, {})) for stage, functions in large.stages.items()}
    )


def _less(functions: Mapping[str, float], others: Mapping[str, float]) -> dict[str, float]:
    return {name: calls - others.get(name, 0.0) for name, calls in functions.items()}

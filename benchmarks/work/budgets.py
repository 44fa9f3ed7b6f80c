"""How much work a page may be. `budgets.yaml` is for people; `functions.json` says which functions it was."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from benchmarks.work.work import Work

HERE = Path(__file__).parent
BUDGETS, FUNCTIONS = HERE / "budgets.yaml", HERE / "functions.json"
MARGIN = 1.02
"""A budget is this much above what was counted when it was written."""
SEEN = 0.5
"""Functions with fewer calls a page are not remembered."""
HEAD = """\
# The most that a page of the synthetic course may cost, by stage of the build and pages a language: calls of Python
# functions, and bytes. `make test` fails above it. Written by: .venv/bin/python -m benchmarks.work --write
# How to raise it: CONTRIBUTING.md, "When a page costs more".
"""


@dataclass(frozen=True, slots=True)
class Budgets:
    """`stages` has, by stage and by pages a language, the most calls a page; `python` the version it was counted in.

    `functions` has, by stage and function, the calls a page at the largest size when the budgets were written.
    """

    python: str
    stages: Mapping[str, Mapping[int, float]]
    functions: Mapping[str, Mapping[str, float]]


def python_version() -> str:
    """Such as 3.11: another version counts other calls, such as those of comprehensions."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def budgets_of(works: Sequence[Work]) -> Budgets:
    """Budgets a little above what was counted, from the smallest size to the largest."""
    largest = works[-1]
    stages = {
        stage: {work.pages: float(math.ceil(work.a_page(stage) * MARGIN)) for work in works} for stage in largest.stages
    }
    functions = {stage: _seen(largest.functions(stage)) for stage in largest.stages}
    return Budgets(python_version(), stages, functions)


def _seen(functions: Mapping[str, float]) -> dict[str, float]:
    return {name: round(calls, 1) for name, calls in sorted(functions.items()) if calls >= SEEN}


def read_budgets() -> Budgets:
    """What `write_budgets` wrote. Raises OSError, and KeyError for a file that it did not write."""
    known = yaml.safe_load(BUDGETS.read_text("utf-8"))
    return Budgets(known["python"], known["a page"], json.loads(FUNCTIONS.read_text("utf-8")))


def write_budgets(budgets: Budgets) -> None:
    """Writes both files. Raises OSError."""
    rows = "".join(f"  {stage}: {_row(sizes)}\n" for stage, sizes in budgets.stages.items())
    BUDGETS.write_text(f'{HEAD}python: "{budgets.python}"\na page:\n{rows}', "utf-8")
    FUNCTIONS.write_text(json.dumps(budgets.functions, indent=1, ensure_ascii=False) + "\n", "utf-8")


def _row(sizes: Mapping[int, float]) -> str:
    return "{" + ", ".join(f"{pages}: {calls:.0f}" for pages, calls in sizes.items()) + "}"

"""What a page costs, counted: the same on every machine, whatever else it does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from benchmarks.work.budgets import BUDGETS, Budgets, budgets_of, read_budgets, write_budgets
from benchmarks.work.calls import calls_of
from benchmarks.work.count import counted, works
from benchmarks.work.faults import over_budget, superlinear
from benchmarks.work.shares import by_stage
from benchmarks.work.stages import STAGES, short, stage_of
from benchmarks.work.work import Work
from build_tools.course.course import Course
from build_tools.search import index_files
from tests.real_course import ROOT, second_translated

SIZES = (20, 100, 500)
STEADY = "def build(pages):\n    for page in range(pages):\n        index(page)\n\n\ndef index(page):\n    pass\n"
TWICE = STEADY.replace("index(page)\n\n", "index(page)\n        index(page)\n\n")
QUADRATIC = STEADY.replace("index(page)\n\n", "[index(other) for other in range(pages)]\n\n")


@pytest.mark.full
@second_translated
def test_no_page_costs_more_than_its_budget_or_more_in_a_large_course() -> None:
    found = works()
    faults = [*over_budget(found, read_budgets()), *superlinear(found)]
    assert not faults, "\n\n".join(["The build does more work than it did.", *faults])


def _module(folder: Path, text: str) -> ModuleType:
    """A module in the folder of search of some package."""
    path = folder / "build_tools" / "search" / "files.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    module = ModuleType("files")
    exec(compile(text, str(path), "exec"), module.__dict__)
    return module


def _works(folder: Path, text: str) -> tuple[Work, ...]:
    build = _module(folder, text).build

    def work(pages: int) -> Work:
        stages = by_stage(calls_of(lambda: build(pages)))
        return Work(pages, {stage: {" ".join(name): n for name, n in calls.items()} for stage, calls in stages.items()})

    return tuple(map(work, SIZES))


def test_a_stage_that_does_its_work_twice_is_named_with_its_function(tmp_path: Path) -> None:
    budgets = budgets_of(_works(tmp_path, STEADY))
    assert not list(over_budget(_works(tmp_path, STEADY), budgets))
    (told,) = over_budget(_works(tmp_path, TWICE), budgets)
    first, function, *_ = told.splitlines()
    assert first == "search: 2 a page at 500 pages, and the budget is 2."
    assert function == "  1.0 -> 2.0  build_tools/search/files.py index"
    assert told.endswith('CONTRIBUTING.md, "When a page costs more".')


def test_a_stage_that_is_quadratic_is_named_with_its_function(tmp_path: Path) -> None:
    assert not list(superlinear(_works(tmp_path, STEADY)))
    (told,) = superlinear(_works(tmp_path, QUADRATIC))
    first, function, *_ = told.splitlines()
    assert (
        first
        == "search: a page more costs 121 up to 100 pages, and 601 from there to 500: 1.1 times as much is the most."
    )
    assert function == "  120.0 -> 600.0  build_tools/search/files.py index"


def test_budgets_of_another_python_say_nothing_and_growth_still_does(tmp_path: Path) -> None:
    budgets = replace(budgets_of(_works(tmp_path, STEADY)), python="3.99")
    assert not list(over_budget(_works(tmp_path, QUADRATIC), budgets))
    assert list(superlinear(_works(tmp_path, QUADRATIC)))


def test_a_stage_without_a_budget_is_told(tmp_path: Path) -> None:
    (told, *_) = over_budget(_works(tmp_path, STEADY), Budgets(read_budgets().python, {}, {}))
    assert "the budget is 0" in told


def test_helpers_count_for_the_stages_that_call_them(tmp_path: Path) -> None:
    text = "import string\n\n\ndef build(pages):\n    for page in range(pages):\n        string.capwords('a')\n"
    (small, *_) = _works(tmp_path, text)
    assert small.stages["search"]["string.py capwords"] == pytest.approx(20)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/home/me/course/build_tools/search/files.py", "search"),
        ("/x/.venv/lib/python3.11/site-packages/markdown_it/main.py", "markdown"),
        ("/x/.venv/lib/python3.11/site-packages/polib.py", "translate"),
        ("/home/me/build_tools/pages/first_uses.py", "glossary"),
        ("/home/me/build_tools/pages/page.py", "pages"),
        ("/home/me/build_tools/ground/address.py", None),
        ("/usr/lib/python3.11/re/__init__.py", None),
    ],
)
def test_the_stage_of_a_file(path: str, expected: str | None) -> None:
    assert stage_of(short(path)) == expected


def test_every_folder_of_a_stage_exists() -> None:
    homes = [home for homes in STAGES.values() for home in homes if home.startswith("build_tools/")]
    assert [home for home in homes if not (ROOT / home).exists()] == []


def test_budgets_come_back_from_their_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = BUDGETS.read_text("utf-8")
    for name in ("BUDGETS", "FUNCTIONS"):
        monkeypatch.setattr(f"benchmarks.work.budgets.{name}", tmp_path / name)
    write_budgets(known := budgets_of(_works(tmp_path, STEADY)))
    assert read_budgets() == known
    assert before.splitlines()[0] in (tmp_path / "BUDGETS").read_text("utf-8")


@second_translated
@pytest.mark.full
def test_search_that_is_made_twice_is_noticed_in_a_real_build(monkeypatch: pytest.MonkeyPatch) -> None:
    budgets = budgets_of([counted(12)])

    def twice(course: Course, languages: Mapping[str, Course]) -> dict[str, str]:
        index_files(course, languages)
        return index_files(course, languages)

    monkeypatch.setattr("build_tools.outputs.site.index_files", twice)
    told = {fault.partition(":")[0]: fault for fault in over_budget([counted(12)], budgets)}
    assert told.keys() <= {"search", "markdown"}, "search shows Markdown, and nothing else does more"
    assert "build_tools/search/" in told["search"]


def test_a_size_without_budgets_is_not_judged(tmp_path: Path) -> None:
    small, *_ = _works(tmp_path, STEADY)
    budgets = budgets_of([small])
    assert not list(over_budget(_works(tmp_path, QUADRATIC)[1:], budgets))

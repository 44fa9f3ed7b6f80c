"""A process that remembers makes, after any series of edits, what one makes that remembers nothing."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from build_tools.pages import page_cache
from tests.cache.clean import clean_outcome, clean_process
from tests.cache.edits import EDITS, NAMES, Step, edited
from tests.cache.outcome import forget, memories, outcome
from tests.cache.state import State, first_state, write_folder

PARTS = 4
SERIES = 300
series = st.lists(st.tuples(st.sampled_from(NAMES), st.integers(0, 40), st.integers(0, 20)), min_size=3, max_size=8)
calm = settings(deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])


@dataclass
class Desk:
    """A course folder on which one works, and the process that is asked what a first build would make of it."""

    folder: Path
    first: State
    clean: ProcessPoolExecutor
    written: State = field(init=False)
    of_first: Future[dict[str, Any]] | None = None

    def __post_init__(self) -> None:
        self.written = self.first

    def save(self, state: State) -> None:
        write_folder(self.folder, self.written.files, state.files)
        self.written = state

    def compare(self) -> None:
        asked = self._ask_once_for_first() if self.written == self.first else self._ask()
        warm, clean = outcome(self.folder, self.written), asked.result()
        assert list(warm) == list(clean)
        different = [name for name, part in clean.items() if warm[name] != part]
        assert not different

    def _ask(self) -> Future[dict[str, Any]]:
        return self.clean.submit(clean_outcome, self.folder, replace(self.written, files={}))

    def _ask_once_for_first(self) -> Future[dict[str, Any]]:
        """Every series comes from the first state and most come back to it."""
        self.of_first = self.of_first or self._ask()
        return self.of_first


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("cache") / "course"
    first = first_state(folder)
    with clean_process() as process:
        yield Desk(folder, first, process)
    forget()


def _all_compare(desk: Desk, steps: list[Step]) -> None:
    """Each series starts with nothing remembered, so that it fails alone as it fails among others."""
    forget()
    desk.save(desk.first)
    outcome(desk.folder, desk.first)
    states = [desk.first]
    for step in steps:
        states.append(edited(states, step))
        desk.save(states[-1])
        desk.compare()


@settings(calm, max_examples=5, derandomize=True)
@given(series)
def test_a_warm_compile_makes_what_a_clean_one_makes(desk: Desk, steps: list[Step]) -> None:
    _all_compare(desk, steps)


@pytest.mark.full
@pytest.mark.parametrize("part", range(PARTS))
def test_a_warm_compile_makes_what_a_clean_one_makes_in_many_series(desk: Desk, part: int) -> None:
    @seed(part)
    @settings(calm, max_examples=SERIES // PARTS)
    @given(series)
    def run(steps: list[Step]) -> None:
        _all_compare(desk, steps)

    run()


OFTEN = 9
"""Of so many edits one is tried in every run, and all in the whole run. The series of every run are made of all."""


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=[] if number % OFTEN == 0 else [pytest.mark.full]) for number, name in enumerate(EDITS)],
)
def test_every_edit_changes_something_and_can_be_taken_back(desk: Desk, name: str) -> None:
    changed = [state for number in range(4) if (state := edited([desk.first], (name, number, number))) != desk.first]
    if name == "update":  # a catalogue that is up to date stays
        reworded = edited([desk.first], ("title", 0, 0))
        changed = [edited([reworded], (name, 0, 0))]
        assert changed != [reworded]
    assert changed
    _all_compare(desk, [(name, 1, 1), ("undo", 1, 0)])


def test_the_first_course_has_no_problem_and_is_all_in_spanish(desk: Desk) -> None:
    desk.save(desk.first)
    made = outcome(desk.folder, desk.first)
    told = {problem.code for language in ("en", "es") for problem in made[f"{language} problems"]}
    assert told == {"SITE-WORD"}, "the small course has few interface words, and each page says which it lacks"
    assert "En español: Safe water" in made["es modules/safe-water/index.html"].html


def test_forgetting_leaves_nothing_remembered(desk: Desk) -> None:
    desk.save(desk.first)
    outcome(desk.folder, desk.first)
    names = {each.__qualname__ for each in memories() if each.cache_info().currsize}
    assert {"_parsed", "_file", "_translated_entry", "_for_learners", "reading", "_visits"} <= names
    assert page_cache._LAST
    forget()
    assert not any(each.cache_info().currsize for each in memories())
    assert not page_cache._LAST


def test_a_memory_that_holds_too_long_is_found(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The comparison sees what it is for: a page kept although what it shows has changed."""
    kept: dict[str, object] = {}
    monkeypatch.setattr(
        page_cache.PageCache, "body", lambda _self, uri, _inputs, render: kept.setdefault(uri, render())
    )
    with pytest.raises(AssertionError):
        _all_compare(desk, [("title", 0, 0)])

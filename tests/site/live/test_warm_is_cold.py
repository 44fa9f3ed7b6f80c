"""After any series of edits, what `serve` shows is what a first build makes, and what it showed first was no other."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from build_tools.ground.problems import has_errors
from tests.cache.clean import clean_process
from tests.cache.state import State
from tests.site.live.desk import Cold, Desk, asked, desk_in
from tests.site.live.serve_edits import EDITS, edited

PARTS = 4
EDITS_IN_ALL = 500


@pytest.fixture(scope="module")
def cold() -> Iterator[ProcessPoolExecutor]:
    with clean_process() as process:
        yield process


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk_in(tmp_path_factory.mktemp("serve")) as desk:
        assert desk.preview.trouble is None, desk.preview.trouble
        yield desk


def _require_same(desk: Desk, first: dict[str, bytes], cold: Cold, good: dict[str, bytes]) -> None:
    """What is shown is what was built cold; with problems, what was `good` before, with a panel above."""
    trouble, shown = desk.preview.trouble, desk.shown()
    if trouble is None:
        assert not cold.failed
        assert shown == cold.files
        assert {path: shown[path] for path in first} == first
        return
    assert cold.failed or has_errors(cold.problems) or any(p.code.startswith("SITE-") for p in trouble.problems)
    if cold.failed:
        assert set(cold.problems) <= set(trouble.problems) or trouble.failures
        assert shown.keys() == good.keys()
        assert all(b"data-course-problems" in data for path, data in shown.items() if path.endswith(".html"))
        assert all(shown[path] == data for path, data in good.items() if not path.endswith(".html"))


def _run(desk: Desk, cold: ProcessPoolExecutor, seed: int, count: int, every: int = 1) -> Counter[str]:
    """Saves so many edits, and compares each `every`th. Returns how often there was what.

    Most edits that make problems are taken back at once: later ones would change nothing that is shown.
    """
    happened, states, chance = Counter[str](), [desk.saved], random.Random(seed)
    good, good_state, kinds = desk.shown(), desk.saved, list[str]()
    for number in range(1, count + 1):
        kinds = kinds or chance.sample(sorted(EDITS), len(EDITS))  # each kind before one comes again
        if desk.preview.trouble and chance.random() < 0.7:
            name, state = "undo", good_state
        else:
            name = kinds.pop()
            state = edited(states, (name, chance.randrange(40), chance.randrange(20)))
        happened[name] += state != states[-1]
        states.append(state)
        desk.save(state)
        first = desk.preview.first
        if number % every == 0:
            _require_same(desk, first, asked(cold, desk), good)
        if desk.preview.trouble is None:
            good, good_state = desk.shown(), state
            assert {path: good[path] for path in first} == first
        happened["pages first"] += bool(first)
        happened["problems"] += desk.preview.trouble is not None
    return happened


def test_what_is_shown_after_edits_is_what_a_first_build_makes(desk: Desk, cold: ProcessPoolExecutor) -> None:
    first = desk.saved
    happened = _run(desk, cold, seed=1, count=12, every=6)
    assert happened["pages first"] > 1
    assert happened["problems"] > 0
    desk.save(first)
    _require_same(desk, desk.preview.first, asked(cold, desk), {})


@pytest.mark.full
@pytest.mark.parametrize("part", range(PARTS))
def test_what_is_shown_after_many_edits_is_what_a_first_build_makes(
    tmp_path: Path, cold: ProcessPoolExecutor, part: int
) -> None:
    with desk_in(tmp_path) as desk:
        happened = _run(desk, cold, seed=100 + part, count=EDITS_IN_ALL // PARTS)
    assert happened["pages first"] > 10
    assert happened["problems"] > 10
    assert not {name for name in EDITS if not happened[name]}


@pytest.mark.parametrize("name", sorted(EDITS))
def test_every_edit_changes_something(desk: Desk, name: str) -> None:
    states: list[State] = [desk.saved]
    if name == "update":  # a catalogue that is up to date stays
        states.append(edited(states, ("title", 0, 0)))
    assert any(edited(states, (name, number, number)) != states[-1] for number in range(4))

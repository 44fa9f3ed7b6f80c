"""A link holds what was changed of the days, and another version of a workshop reads what it knows of it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build_tools.agenda.day import Day, Slot
from tests.agenda.engine import Engine, running

SLOTS = (Slot("map", 30, 20, 40), Slot("tea", 10, 10, 10, at=600), Slot("walk", 50, 40, 60, cut=1))
WRITTEN = {"id": "day", **asdict(Day(540, 720, SLOTS)), "rests": ["tea"]}


@pytest.fixture(scope="module")
def engine() -> Any:
    """The scripts of the agenda."""
    with running() as started:
        yield started


def _read(engine: Engine, link: str) -> Any:
    return engine("agenda-link", "readLink", link, [WRITTEN])


def _state(**changed: Any) -> dict[str, Any]:
    at = {"map": None, "tea": 600, "walk": None, **changed.pop("at", {})}
    written = {"start": 540, "end": 720, "order": ["map", "tea", "walk"], "minutes": {}, "dropped": []}
    return {**written, **changed, "at": at}


def test_what_is_as_it_was_written_needs_no_link(engine: Engine) -> None:
    assert engine("agenda-link", "linkOf", [{"written": WRITTEN, "state": _state()}]) == ""


STATES = st.builds(
    _state,
    start=st.integers(500, 550),
    end=st.integers(700, 1439),
    order=st.permutations(["map", "walk", "tea"]).filter(lambda order: order[0] != "tea"),
    minutes=st.dictionaries(st.sampled_from(["map", "tea", "walk"]), st.integers(1, 1000)),
    at=st.sampled_from([{}, {"tea": None}, {"tea": 610}]),
    dropped=st.lists(st.sampled_from(["map", "tea", "walk"]), unique=True),
)


@settings(deadline=None, max_examples=50)
@given(STATES)
def test_whatever_was_changed_comes_back(engine: Engine, state: dict[str, Any]) -> None:
    link = engine("agenda-link", "linkOf", [{"written": WRITTEN, "state": state}])
    assert _read(engine, link) == {"states": [state], "unknown": [], "broken": [], "isOther": False}
    assert _read(engine, link.replace(";", "%3B").replace("=", "%3D"))["states"] == [state]


@pytest.mark.parametrize(
    ("link", "state", "unknown"),
    [
        ("#agenda1/day;m=map.25.ghost.5", _state(minutes={"map": 25}), ["ghost"]),
        ("#agenda1/day;o=walk.ghost.map", _state(order=["walk", "map", "tea"]), ["ghost"]),
        ("#agenda1/day;x=walk.walk", _state(dropped=["walk"]), []),
        ("#agenda1/other;s=1/day;s=500", _state(start=500), ["other"]),
        ("#agenda1/day;m=map.0.walk.x;z=1;s=9999", _state(), ["map", "walk", "z=1", "9999"]),
        ("#agenda1/day;t=map;f=tea;s=500", _state(start=500, at={"tea": None}), ["map"]),
        ("#day-1", _state(), []),
        ("", _state(), []),
    ],
)
def test_what_a_link_names_and_nobody_knows_is_told(
    engine: Engine, link: str, state: dict[str, Any], unknown: list[str]
) -> None:
    assert _read(engine, link) == {"states": [state], "unknown": unknown, "broken": [], "isOther": False}


def test_times_that_do_not_go_together_leave_the_day_as_it_was_written(engine: Engine) -> None:
    assert _read(engine, "#agenda1/day;s=500;e=400")["broken"] == ["day"]
    assert _read(engine, "#agenda1/day;s=500;e=400")["states"] == [_state()]


def test_a_link_of_another_version_of_the_page_is_not_read(engine: Engine) -> None:
    assert _read(engine, "#agenda2/day;s=500") == {"states": [_state()], "unknown": [], "broken": [], "isOther": True}


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({}, None),
        ({"end": 540}, {"why": "end"}),
        ({"start": 601}, {"why": "early", "id": "tea", "at": 600}),
        ({"start": 600}, {"why": "order", "id": "tea", "at": 600, "before": "map", "time": 600}),
        ({"end": 600}, {"why": "late", "id": "tea", "at": 600}),
        ({"at": {"walk": 600}}, {"why": "order", "id": "walk", "at": 600, "before": "tea", "time": 600}),
    ],
)
def test_why_a_day_cannot_be(engine: Engine, changed: dict[str, Any], why: dict[str, Any] | None) -> None:
    day = engine("agenda-changes", "dayOf", WRITTEN, _state(**changed))
    assert engine("retime", "impossible", day) == why

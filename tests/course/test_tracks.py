"""Where steps lead: what stands there, how long it takes, and what a learner does."""

from __future__ import annotations

import pytest

from build_tools.course.course import Course
from build_tools.course.tracks import Stop, minutes, parts, stops, walks
from tests.pages.rendering import rich_course


@pytest.fixture(scope="module")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Course:
    return rich_course(tmp_path_factory.mktemp("tracks") / "course")


def _told(stop: Stop) -> tuple[str, str, int | None, bool, str, str]:
    return stop.kind, str(stop.title), stop.minutes, stop.active, stop.within, str(stop.module or "")


SECTION = ("section", "Start *here*", 5, True, "modules/safe-water", "Safe water")


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("modules/safe-water", ("module", "Safe water", 10, True, "", "")),
        ("modules/safe-water/sections/start", SECTION),
        ("modules/safe-water/sections/go-on", ("section", "Go on", 3, False, "modules/safe-water", "Safe water")),
        ("quizzes/safe-water", ("quiz", "Check yourself", 2, True, "modules/safe-water", "Safe water")),
        ("case_studies/open-books", ("case", "A cooperative opens its books", None, False, "", "")),
        ("pages/about", ("page", "About", None, False, "", "")),
        ("dos/do-1", ("do", "Ask who carries the water", None, False, "", "")),
    ],
)
def test_what_stands_at_an_address(rich: Course, address: str, told: tuple[object, ...]) -> None:
    assert _told(stops(rich)[address]) == told


def test_an_address_of_the_past_leads_to_the_same_stop(rich: Course) -> None:
    found = stops(rich)
    assert found["modules/water"] == found["modules/safe-water"]
    assert found["modules/water"].address == "modules/safe-water"


def test_parts_of_a_page_are_no_stops(rich: Course) -> None:
    parts = {"modules/safe-water/sections/start/activities/follow", "glossary/well", "sources/well-report"}
    assert not parts & stops(rich).keys()


def test_a_module_without_activities_and_quiz_is_only_read(rich: Course) -> None:
    module = rich.modules["safe-water"]
    bare = tuple(section.model_copy(update={"activities": ()}) for section in module.sections)
    read = module.model_copy(update={"sections": bare, "quiz": None})
    found = stops(rich.having(modules={"safe-water": read}))
    assert not found["modules/safe-water"].active
    assert "quizzes/safe-water" not in found


def test_minutes_are_those_of_the_place_or_else_of_the_step(rich: Course) -> None:
    found = walks(rich.tracks["villagers"], stops(rich))
    assert [walk.minutes for walk in found] == [2, 5, 10]
    assert minutes(found) == 17


def test_a_step_to_what_is_not_there_is_passed_over(rich: Course) -> None:
    found = walks(rich.tracks["villagers"], stops(rich.having(case_studies={})))
    assert [walk.step.id for walk in found] == ["who", "water"]


@pytest.mark.parametrize(
    ("to", "found"),
    [
        (("quizzes/safe-water", "modules/safe-water/sections/go-on"), None),
        (
            ("modules/water",),
            ("modules/safe-water/sections/start", "modules/safe-water/sections/go-on", "quizzes/safe-water"),
        ),
        (("pages/about", "case_studies/open-books", "dos/do-1", "gone/away"), ()),
    ],
    ids=["as they come", "a module", "elsewhere"],
)
def test_steps_lead_to_sections_and_quizzes(rich: Course, to: tuple[str, ...], found: tuple[str, ...] | None) -> None:
    track = rich.tracks["villagers"]
    steps = tuple(track.steps[0].model_copy(update={"to": address}) for address in to)
    there = walks(track.model_copy(update={"steps": steps}), stops(rich))
    assert tuple(parts(rich, there)) == (to if found is None else found)

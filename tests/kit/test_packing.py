"""What to bring and to print, counted for the people who come."""

from __future__ import annotations

import pytest

from build_tools.course.course import Course
from build_tools.course.kinds import WORKSHOPS
from build_tools.kit.packing import Need, file_need, files, papers, things
from build_tools.kit.programme import TimedDay, programme


@pytest.fixture(scope="session")
def days(kit_course: Course) -> tuple[TimedDay, ...]:
    return programme(kit_course.of(WORKSHOPS)["two-days"], kit_course)


@pytest.mark.parametrize(
    ("need", "people", "count"),
    [
        (Need(1, 5), 20, 4),
        (Need(1, 5), 21, 5),
        (Need(1, 5), 1, 1),
        (Need(1, 1), 7, 7),
        (Need(3, None), 100, 3),
        (Need(30, 5), 20, 30),
    ],
)
def test_a_need_for_so_many_people(need: Need, people: int, count: int) -> None:
    assert need.count(people) == count


def test_a_thing_of_a_session_that_runs_twice_is_brought_once(days: tuple[TimedDay, ...], kit_course: Course) -> None:
    packed = things(kit_course.of(WORKSHOPS)["two-days"], days)
    found = {str(each.material.item): (each.need.count(10), len(each.sessions)) for each in packed}
    assert found == {"Pens": (4, 1), "A rope": (2, 1), "A folder": (1, 0)}


def test_what_is_printed_is_no_thing_to_bring(days: tuple[TimedDay, ...], kit_course: Course) -> None:
    workshop = kit_course.of(WORKSHOPS)["two-days"]
    assert files(workshop, days) == ("hill", "about")
    assert file_need("hill", workshop, days).count(10) == 2
    assert file_need("about", workshop, days).count(10) == 3


def test_papers_are_counted_by_day_and_by_session(days: tuple[TimedDay, ...], kit_course: Course) -> None:
    found = papers(kit_course.of(WORKSHOPS)["two-days"], days, kit_course)
    # Ten people, three days: a form each a day; in each of two sessions a set of cards for every two people.
    assert {printed.paper.id: printed.count(10) for printed in found} == {"site-cards": 10, "feedback": 30}
    assert [printed.paper.id for printed in found] == ["site-cards", "feedback"]

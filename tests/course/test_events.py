"""How to join an event is in the course until its last day is over, and never after that."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from build_tools.course.course import Course
from build_tools.course.events import coming, is_over, past, with_open_events
from build_tools.course.kinds import EVENTS
from tests.small import lay_over, read_course

SECRET = "Knock three times."


def _event(name: str, *days: str, zone: str = "America/Tegucigalpa", more: str = "") -> str:
    lines = "".join(
        f'  - {{id: day-{number}, date: {date}, start: "{start}", end: "{end}"}}\n'
        for number, (date, start, end) in enumerate((day.split() for day in days), start=1)
    )
    return (
        f"# file: content/events/{name}.yaml\ntitle: {name}\nsummary: A meeting.\nsort: workshop\ndays:\n{lines}"
        f"time_zone: {zone}\nplace: The hall\nlanguages: [es]\njoin: {SECRET}\n{more}"
    )


def _course(folder: Path, *events: str) -> Course:
    lay_over(folder, "".join(events))
    return read_course(folder)


@pytest.mark.parametrize(
    ("day", "zone", "last"),
    [
        ("2026-11-22 09:00 12:00", "America/Tegucigalpa", "2026-11-22"),
        ("2026-11-22 19:00 21:00", "America/Tegucigalpa", "2026-11-23"),
        ("2026-11-22 17:00 17:59", "America/Tegucigalpa", "2026-11-22"),
        ("2026-11-22 17:00 18:00", "America/Tegucigalpa", "2026-11-23"),
        ("2026-11-22 06:00 08:00", "Pacific/Auckland", "2026-11-22"),
        ("2026-11-22 09:00 12:00", "Europe/Madrid", "2026-11-22"),
    ],
)
def test_the_last_day_on_which_it_is_open(day: str, zone: str, last: str, small_course: Path) -> None:
    """An evening in the Americas is the next day by the clock of Greenwich, by which machines build."""
    course = _course(small_course, _event("meeting", day, zone=zone))
    event = course.of(EVENTS)["meeting"]
    open_, over = date.fromisoformat(last), date.fromisoformat(last) + timedelta(days=1)
    assert not is_over(event, open_)
    assert is_over(event, over)
    assert with_open_events(course, open_) is course
    assert with_open_events(course, over).of(EVENTS)["meeting"] == event.model_copy(update={"join": None})


def test_an_event_of_several_days_is_open_until_the_last(small_course: Path) -> None:
    course = _course(small_course, _event("meeting", "2026-11-20 09:00 12:00", "2026-11-27 09:00 12:00"))
    assert with_open_events(course, date(2026, 11, 27)).of(EVENTS)["meeting"].join
    assert not with_open_events(course, date(2026, 11, 28)).of(EVENTS)["meeting"].join


def test_only_what_is_over_loses_it(small_course: Path) -> None:
    events = (_event("old", "2026-11-20 09:00 12:00"), _event("new", "2026-11-27 09:00 12:00"))
    shown = with_open_events(_course(small_course, *events), date(2026, 11, 22)).of(EVENTS)
    assert {name: bool(event.join) for name, event in shown.items()} == {"old": False, "new": True}


def test_coming_ones_in_the_order_of_instants_and_past_ones_from_the_latest(small_course: Path) -> None:
    course = _course(
        small_course,
        _event("later", "2026-12-01 08:00 09:00", zone="America/Tegucigalpa"),
        _event("first", "2026-12-01 10:00 11:00", zone="Europe/Madrid"),
        _event("goes-on", "2026-11-20 09:00 12:00", "2026-12-20 09:00 12:00"),
        _event("old", "2026-01-20 09:00 12:00"),
        _event("not-so-old", "2026-10-20 09:00 12:00"),
        "# file: content/events/some-day.yaml\ntitle: Some day\nstatus: draft\n",
    )
    today = date(2026, 11, 22)
    assert [event.id for event in coming(course, today)] == ["goes-on", "first", "later", "some-day"]
    assert [event.id for event in past(course, today)] == ["not-so-old", "old"]

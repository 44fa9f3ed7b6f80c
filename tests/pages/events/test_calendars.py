"""Files for calendars say the right instants to an outside reader: `cases.yaml` has them, worked out by hand."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import vobject  # type: ignore[import-untyped]
import yaml

from build_tools.course.course import Course
from build_tools.course.models.event import Event
from build_tools.ground import zones
from build_tools.pages.calendars import calendar_files
from build_tools.pages.renderer import renderer_of
from tests.pages.rendering import NAMES, rendered
from tests.small import TODAY

CASES = yaml.safe_load(Path(__file__).with_name("cases.yaml").read_text("utf-8"))
PATH = "events/meeting.ics"
JOIN = """\
Escriba a **la sala** por [este enlace](https://wells.int/sala?a=1,2;b=3), o por <https://wells.int/otra>.

Traiga agua.
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a calendar gets of one day."""

    uid: str
    start: datetime
    end: datetime
    stamp: datetime
    title: str
    place: str
    description: str


def _file(course: Course, days: list[str], zone: str, **fields: object) -> str:
    """The file of an event of the course with these days: date, beginning and end."""
    written = [dict(zip(("date", "start", "end"), line.split(), strict=True)) for line in days]
    event = Event.model_validate(
        {
            "id": "meeting",
            "title": 'Reunión: "agua, piedra; y más" \\ fin',
            "summary": "Nos vemos.",
            "sort": "webinar",
            "days": [{"id": f"day-{number}", **day} for number, day in enumerate(written, start=1)],
            "time_zone": zone,
            "place": "Plaza Mayor, salón 2; piso 1",
            "languages": ["es"],
            "join": JOIN,
            **fields,
        }
    )
    having = course.having(events={event.id: event})
    return calendar_files(renderer_of(having, {course.language: having}, NAMES, TODAY))[PATH]


def _read(text: str) -> list[Entry]:
    calendar = vobject.readOne(text)
    return [_entry(each) for each in calendar.vevent_list]


def _entry(read: Any) -> Entry:
    return Entry(
        read.uid.value,
        read.dtstart.value,
        read.dtend.value,
        read.dtstamp.value,
        read.summary.value,
        read.location.value,
        read.description.value,
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_each_day_is_at_its_instant(case: dict[str, Any], rich: Course) -> None:
    read = _read(_file(rich, case["days"], case["zone"]))
    written = [tuple(datetime.fromisoformat(text) for text in line.split()) for line in case["instants"]]
    assert [(each.start, each.end) for each in read] == written


def test_texts_come_through_with_every_sign(rich: Course) -> None:
    summary = "Ñandú, " + "palabra; " * 40 + "fin"
    (entry,) = _read(_file(rich, ["2027-07-15 08:30 12:00"], "America/Tegucigalpa", summary=summary))
    assert entry.title == 'Reunión: "agua, piedra; y más" \\ fin'
    assert entry.place == "Plaza Mayor, salón 2; piso 1"
    assert entry.description == (
        f"{summary}\n\nThursday, 15 July 2027, 08:30 to 12:00, Honduras (Tegucigalpa), GMT-06:00\n\n"
        "Escriba a la sala por este enlace, o por https://wells.int/otra. Traiga agua.\n\n"
        "https://wells.int/sala?a=1,2;b=3"
    )


def test_lines_are_folded_and_end_as_the_standard_says(rich: Course) -> None:
    text = _file(rich, ["2027-07-15 08:30 12:00"], "America/Tegucigalpa", summary="áéíóú " * 60)
    lines = text.encode().split(b"\r\n")
    assert lines[-1] == b""
    assert not [line for line in lines if b"\n" in line or b"\r" in line]
    assert max(map(len, lines)) <= 75


def test_a_file_is_the_same_each_time_it_is_made_on_a_day(rich: Course) -> None:
    texts = {_file(rich, ["2027-07-15 08:30 12:00"], "America/Tegucigalpa") for _ in range(2)}
    (text,) = texts
    (entry,) = _read(text)
    assert entry.stamp == datetime(2026, 11, 22, tzinfo=UTC)


def test_a_calendar_knows_an_entry_again_when_ids_change(rich: Course) -> None:
    days, zone = ["2027-07-15 08:30 12:00", "2027-07-16 08:30 12:00"], "America/Tegucigalpa"
    assert [entry.uid for entry in _read(_file(rich, days, zone))] == [
        "small-course/events/meeting/days/day-1",
        "small-course/events/meeting/days/day-2",
    ]
    (first, second) = _read(_file(rich, days, zone, former_ids=("events/gathering",)))
    assert (first.uid, second.uid) == (
        "small-course/events/gathering/days/day-1",
        "small-course/events/gathering/days/day-2",
    )


def test_only_what_is_coming_has_a_file(rich: Course) -> None:
    assert {path for path in rendered(rich).files if path.endswith(".ics")} == {"events/open-morning.ics"}


def test_a_course_without_events_does_not_ask_for_what_they_need(rich: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("icalendar", "tzdata"):
        monkeypatch.setitem(sys.modules, name, None)
    assert rendered(rich.having(events={})).pages
    zones.zone_named.cache_clear()
    zones.zone_names.cache_clear()
    with pytest.raises(ModuleNotFoundError, match="tzdata"):
        rendered(rich)

"""Workshops and webinars: their hours exist, come in their order, and are not long over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from build_tools.course.course import Course
from build_tools.course.events import clock, over_since
from build_tools.course.kinds import EVENTS
from build_tools.course.models.event import Event
from build_tools.ground.nearest import ADDRESS, did_you_mean
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.ground.zones import times_shown, zone_named, zone_names
from build_tools.rules.rule import Context, Rule

LONG = timedelta(days=365)
"""How long an event may be over before somebody is asked whether the file is still needed."""


def example_event(
    date: str = "2027-03-04", start: str = "09:00", end: str = "12:00", zone: str = "Europe/Madrid"
) -> str:
    """A file with an event of one day as an example."""
    return (
        "# file: content/events/open-morning.yaml\ntitle: Open morning\nsummary: Meet the trainers.\nsort: workshop\n"
        f'days:\n  - {{id: one, date: {date}, start: "{start}", end: "{end}"}}\ntime_zone: {zone}\n'
        "place: The town hall\nlanguages: [es]\njoin: Ask at the door.\n"
    )


TIMES = Code(
    "EVENT-TIMES",
    "An event at a time that cannot be",
    "People travel to a workshop, and a calendar calls them to a webinar: its zone, the order of its days and each of "
    "its hours must be right. When clocks go forward an hour is left out, and nobody can meet in it.",
    fails=example_event(date="2027-03-28", start="02:30"),
    passes=example_event(),
)

TWICE = Code(
    "EVENT-TWICE",
    "An event at an hour that comes twice",
    "When clocks go back an hour comes twice. Pages and calendars take the first one; some people would come to the "
    "second.",
    fails=example_event(date="2027-10-31", start="02:30"),
    passes=example_event(date="2027-10-31", start="03:30"),
    severity=Severity.WARNING,
)

PAST = Code(
    "EVENT-PAST",
    "An event that is long over",
    "A list of old events hides what is to come.",
    fails=example_event(date="2025-11-20"),
    passes=example_event(date="2026-11-20"),
    severity=Severity.NOTE,
)


def impossible(course: Course, _context: Context) -> Iterator[Finding]:
    """Zones that do not exist, days in the wrong order, ends before the beginning, and hours that clocks leave out."""
    for name, event in course.of(EVENTS).items():
        yield from _zone(EVENTS.address(name), event)
        yield from _order(EVENTS.address(name), event)
        for field, message in _shown(EVENTS.address(name), event, 0):
            yield Finding(field, f"{message} does not exist: clocks go forward over it.", "Write another time.")


def double(course: Course, _context: Context) -> Iterator[Finding]:
    """Hours that come twice because clocks go back."""
    for name, event in course.of(EVENTS).items():
        for field, message in _shown(EVENTS.address(name), event, 2):
            hint = "The first one is meant. Choose another time if you can."
            yield Finding(field, f"{message} comes twice: clocks go back over it.", hint)


def long_over(course: Course, context: Context) -> Iterator[Finding]:
    """Events that have been over for more than a year."""
    for name, event in course.of(EVENTS).items():
        last = over_since(event)
        if last and last + LONG < context.today:
            message, hint = f'Event "{name}" is over since {last}.', "Take the file out, if nobody needs it any more."
            yield Finding(EVENTS.address(name), message, hint)


def _zone(address: str, event: Event) -> Iterator[Finding]:
    if event.time_zone and zone_named(event.time_zone) is None:
        near = did_you_mean(event.time_zone, sorted(zone_names()), ADDRESS)
        hint = f"{near} Names are like America/Tegucigalpa or Europe/Madrid.".lstrip()
        yield Finding(f"{address}/time_zone", f'"{event.time_zone}" is no time zone.', hint)


def _order(address: str, event: Event) -> Iterator[Finding]:
    for day in event.days:
        if clock(day, day.end) <= clock(day, day.start):
            message = f'Day "{day.id}" ends at {day.end}, and begins at {day.start}.'
            yield Finding(
                f"{address}/days/{day.id}/end", message, "Write a later end. What passes midnight is two days."
            )
    for before, after in pairwise(event.days):
        if clock(after, after.start) < clock(before, max(before.start, before.end)):
            message = f'Day "{after.id}" begins before day "{before.id}" is over.'
            yield Finding(f"{address}/days/{after.id}/date", message, "Put the days into the order in which they come.")


def _shown(address: str, event: Event, times: int) -> Iterator[tuple[str, str]]:
    """The address of each hour that clocks in the zone show so many times, and how a message about it begins."""
    zone = zone_named(event.time_zone) if event.time_zone else None
    for day in event.days if zone else ():
        for field, hour in (("start", day.start), ("end", day.end)):
            if zone and times_shown(clock(day, hour), zone) == times:
                yield f"{address}/days/{day.id}/{field}", f"In {event.time_zone}, {hour} on {day.date}"


RULES = (Rule(TIMES, impossible), Rule(TWICE, double), Rule(PAST, long_over))
"""No date fails a build: that an event is over is a note."""

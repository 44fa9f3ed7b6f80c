"""Workshops and webinars: when each day begins and ends, and what of an event is shown once it is over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from build_tools.course import kinds
from build_tools.course.course import Course
from build_tools.course.models.event import Event, EventDay
from build_tools.ground.zones import zone_named


@dataclass(frozen=True, slots=True)
class Moment:
    """A day of an event, with its beginning and its end in the zone of the event."""

    day: EventDay
    start: datetime
    end: datetime


def moments(event: Event) -> tuple[Moment, ...]:
    """The days of an event in their order. None for a draft that does not say when it is, or in which zone."""
    zone = zone_named(event.time_zone) if event.time_zone else None
    if zone is None:
        return ()
    return tuple(
        Moment(day, clock(day, day.start).replace(tzinfo=zone), clock(day, day.end).replace(tzinfo=zone))
        for day in event.days
    )


def clock(day: EventDay, shown: str) -> datetime:
    """What clocks show on a day of an event, in no zone."""
    return datetime.combine(day.date, time.fromisoformat(shown))


def over_since(event: Event) -> date | None:
    """The last day of an event: where it takes place, or by the clock of Greenwich where it ends later by that. From
    the next day on it is over.
    """
    return max((max(each.day.date, each.end.astimezone(UTC).date()) for each in moments(event)), default=None)


def is_over(event: Event, today: date) -> bool:
    """Whether the last day is before this one."""
    last = over_since(event)
    return last is not None and last < today


def with_open_events(course: Course, today: date) -> Course:
    """The course in which no event that is over says how to join it. No output gets any other."""
    events = course.of(kinds.EVENTS)
    if not any(event.join and is_over(event, today) for event in events.values()):
        return course
    return course.having(**{kinds.EVENTS.name: {name: _gated(event, today) for name, event in events.items()}})


def _gated(event: Event, today: date) -> Event:
    return event.model_copy(update={"join": None}) if event.join and is_over(event, today) else event


def coming(course: Course, today: date) -> tuple[Event, ...]:
    """The events that are not over, in the order of time; last those that do not say yet when they are."""
    open_ = (event for event in course.of(kinds.EVENTS).values() if not is_over(event, today))
    return tuple(sorted(open_, key=lambda event: (not moments(event), *_starts(event))))


def past(course: Course, today: date) -> tuple[Event, ...]:
    """The events that are over, the latest first."""
    over = (event for event in course.of(kinds.EVENTS).values() if is_over(event, today))
    return tuple(sorted(over, key=lambda event: tuple(_starts(event)), reverse=True))


def _starts(event: Event) -> Iterator[float]:
    return (each.start.timestamp() for each in moments(event))

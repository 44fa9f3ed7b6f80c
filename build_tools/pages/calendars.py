"""A file for the calendar of each event that is not over (RFC 5545): one entry a day.

Times are in UTC, so they are right in every calendar, whatever it knows about zones; the description says what clocks
show at the place.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time

from build_tools import markdown
from build_tools.course import events
from build_tools.course.events import Moment
from build_tools.course.kinds import EVENTS
from build_tools.course.models.event import Event
from build_tools.ground.prose import Markdown, Prose
from build_tools.pages.renderer import Renderer

SUFFIX = ".ics"


def calendar_path(event: Event) -> str:
    """The path of the file below the folder of a language; "" for a draft that does not say when it is."""
    return f"{EVENTS.name}/{event.id}{SUFFIX}" if events.moments(event) else ""


def calendar_files(renderer: Renderer) -> dict[str, str]:
    """The files by their paths; none for events that are over."""
    coming = events.coming(renderer.course, renderer.context.today)
    return {path: _calendar(event, renderer) for event in coming if (path := calendar_path(event))}


def _calendar(event: Event, renderer: Renderer) -> str:
    # Imported here: a course without events does not wait for it.
    import icalendar

    course, today = renderer.course.settings.id, renderer.context.today
    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//{course}//{EVENTS.name}//{renderer.course.language.upper()}")
    calendar.add("version", "2.0")
    for moment in events.moments(event):
        entry = icalendar.Event()
        entry.add("uid", f"{course}/{_oldest_address(event, moment)}")
        entry.add("dtstamp", datetime.combine(today, time(), UTC))
        entry.add("dtstart", moment.start.astimezone(UTC))
        entry.add("dtend", moment.end.astimezone(UTC))
        entry.add("summary", _plain(event.title))
        entry.add("location", _plain(event.place))
        entry.add("description", "\n\n".join(filter(None, _description(event, moment, renderer))))
        calendar.add_component(entry)
    return str(calendar.to_ical(), "utf-8")


def _oldest_address(event: Event, moment: Moment) -> str:
    """The first address that the day had. A calendar knows an entry by it, and changes that one when it comes again."""
    first = next(iter(event.former_ids), EVENTS.address(event.id))
    return next(iter(moment.day.former_ids), f"{first}/days/{moment.day.id}")


def _description(event: Event, moment: Moment, renderer: Renderer) -> Iterator[str]:
    formats = renderer.context.words.formats
    yield _plain(event.summary)
    hours = renderer.word("event-hours", start=formats.clock(moment.start), end=formats.clock(moment.end))
    yield f"{formats.weekday(moment.start)}, {hours}, {formats.zone(moment.start)}"
    if event.join:
        yield _plain(event.join)
        yield "\n".join(_addresses(event.join))


def _plain(text: Prose) -> str:
    return markdown.plain(str(text))


def _addresses(text: Markdown) -> Iterator[str]:
    """Where the links of a text lead, those in the web that its words do not show: plain words have no links."""
    shown = _plain(text)
    links = dict.fromkeys(link.destination for link in markdown.references(str(text)).links)
    return (link for link in links if link.startswith("http") and link not in shown)

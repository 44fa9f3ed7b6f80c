"""The workshops and webinars that people can join, and below them those that are over."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course import events
from build_tools.course.events import Moment
from build_tools.course.kinds import EVENTS
from build_tools.course.models.event import Event
from build_tools.pages.calendars import calendar_path
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer

SCRIPTS = ("page/events",)


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page; none while there is no event."""
    course, today = renderer.course, renderer.context.today
    if course.of(EVENTS):
        yield renderer.page(
            "events",
            EVENTS.list_page,
            renderer.title_word("events"),
            source=f"{EVENTS.path}/{next(iter(course.of(EVENTS)))}{EVENTS.suffix}",
            description=renderer.word("events-intro"),
            crumbs=renderer.crumbs(),
            scripts=SCRIPTS,
            coming=[(event, *_when(event, renderer), calendar_path(event)) for event in events.coming(course, today)],
            past=[(event, *_when(event, renderer)) for event in events.past(course, today)],
        )


def _when(event: Event, renderer: Renderer) -> tuple[tuple[Moment, ...], str]:
    """The days of an event, and whose time theirs is: more than one where clocks change in between."""
    moments = events.moments(event)
    zones = dict.fromkeys(renderer.context.words.formats.zone(moment.start) for moment in moments)
    return moments, "; ".join(zones)

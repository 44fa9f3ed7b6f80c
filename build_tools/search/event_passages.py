"""The passages of workshops and webinars."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import EVENTS
from build_tools.course.places import Place
from build_tools.ground.prose import Prose
from build_tools.search.passage import Passage, passage_at, word


def event_passages(course: Course) -> Iterator[Passage]:
    """The page of events, and each of them. How to join is left out: it would be found when the event is over."""
    events, name = course.of(EVENTS), word(course, EVENTS.word)
    if events:
        yield passage_at(course, Place(EVENTS.list_page), name, (Prose.of(word(course, "events-intro")),))
    for id, event in events.items():
        yield passage_at(course, Place(EVENTS.list_page, id), event.title, (event.summary, event.place), name)

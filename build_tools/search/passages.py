"""Every passage of a course that a learner may find. A new kind is one function here or beside it, and one line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from build_tools.course.course import Course
from build_tools.course.kinds import KINDS, MODULES, TRACKS
from build_tools.course.models.module import Module
from build_tools.course.places import COVERAGE, HOME, MY_COURSE, Place
from build_tools.course.shape import texts_of
from build_tools.search.case_passages import case_passages
from build_tools.search.look_up_passages import glossary_passages, look_up_passages
from build_tools.search.passage import Passage, passage, word
from build_tools.search.standing_passages import standing_passages


def passages(course: Course, courses: Mapping[str, Course] | None = None) -> Iterator[Passage]:
    """In the order of the course. `courses` are the course in every language, by code; only the glossary uses them.

    Left out, though a learner may see them: whatever opens only after a try. That is choices, keys and feedback of
    items, the consequences of decisions, and what an activity says to people who study alone.
    """
    for find in PASSAGE_KINDS:
        yield from find(course)
    yield from glossary_passages(course, courses or {})


def home_passages(course: Course) -> Iterator[Passage]:
    """The first page."""
    settings = course.settings
    points = (each.text for each in (*settings.outcomes, *settings.audiences))
    yield passage(course, Place(HOME), settings.title, (settings.subtitle, settings.summary, *points))


def track_passages(course: Course) -> Iterator[Passage]:
    """Each track: for whom it is, why, and the reason of each step."""
    for track in course.tracks.values():
        reasons = (step.why for step in track.steps)
        texts = (track.audience, track.why, *reasons, track.not_yet)
        yield passage(course, Place(TRACKS.page_of(track.id)), track.title, texts, word(course, "tracks"))


def my_course_passages(course: Course) -> Iterator[Passage]:
    """My course, with what one would look for there: what is kept, how to take it along, how to clear it."""
    if course.modules:
        found = passage(course, Place(MY_COURSE), word(course, "my-course"), ())
        told = ("my-course-intro", "my-data", "shared-title", "export-title", "import-title", "clear-device")
        yield replace(found, text=" ".join(word(course, name) for name in told), prominent=False)


def module_passages(course: Course) -> Iterator[Passage]:
    """Each module: its overview, its sections, their activities, its quiz, and what covers its objectives."""
    for module in course.modules.values():
        safety = (module.safety.note, module.safety.alternative)
        aims = (each.text for each in module.objectives)
        yield passage(course, Place(MODULES.page_of(module.id)), module.title, (module.summary, *safety, *aims))
        yield from _sections(course, module)
        yield from _quiz(course, module)
        covered = passage(course, Place(COVERAGE.format(module=module.id)), word(course, "coverage"), (), module.title)
        yield replace(covered, text=word(course, "coverage-intro"), prominent=False)


def _sections(course: Course, module: Module) -> Iterator[Passage]:
    for section in module.sections:
        uri = MODULES.page("sections", module=module.id, section=section.id)
        points = (each.text for each in section.key_points)
        yield passage(course, Place(uri), section.title, (section.body, *points), module.title)
        for each in section.activities:
            decision = (each.decision.question, *(one.text for one in each.decision.choices)) if each.decision else ()
            texts = (each.situation, each.task, *decision)
            yield passage(course, Place(uri, each.id), each.title, texts, module.title, section.title)


def _quiz(course: Course, module: Module) -> Iterator[Passage]:
    quiz = course.quiz_of(module)
    if quiz is None:
        return
    uri = MODULES.page("quiz", module=module.id)
    numbered = word(course, "item-number").replace("{total}", str(len(quiz.items)))
    yield passage(course, Place(uri), quiz.title, (quiz.intro,), module.title)
    for number, item in enumerate(quiz.items, start=1):
        title = numbered.replace("{number}", str(number))
        found = passage(course, Place(uri, item.id), title, (item.stem,), module.title, quiz.title)
        yield replace(found, prominent=False)


def entry_passages(course: Course) -> Iterator[Passage]:
    """Each entry of the kinds whose pages need no file of their own: its title, and all other words of its page."""
    for kind in KINDS.values():
        if kind.placement and kind.placement.template and kind.placement.searched:
            for id, entry in course.of(kind).items():
                texts = (text for text in texts_of(entry) if text is not entry.title)
                yield passage(course, Place(kind.page_of(id)), entry.title, texts, word(course, kind.word))


PASSAGE_KINDS: tuple[Callable[[Course], Iterator[Passage]], ...] = (
    home_passages,
    track_passages,
    my_course_passages,
    module_passages,
    case_passages,
    look_up_passages,
    standing_passages,
    entry_passages,
)

"""Every passage of a course that a learner may find. A new kind is one function and one line in PASSAGE_KINDS."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from build_tools.course.course import Course
from build_tools.course.kinds import KINDS, MODULES, TRACKS
from build_tools.course.models.activity import Activity
from build_tools.course.models.module import Module
from build_tools.course.places import COVERAGE, HOME, MY_COURSE, Place
from build_tools.course.shape import texts_of
from build_tools.ground.prose import Prose
from build_tools.search.case_passages import case_passages
from build_tools.search.event_passages import event_passages
from build_tools.search.look_up_passages import glossary_passages, look_up_passages
from build_tools.search.passage import Passage, passage_at, word
from build_tools.search.standing_passages import standing_passages


def passages_of(course: Course, courses: Mapping[str, Course] | None = None) -> Iterator[Passage]:
    """The passages of `course`, in its order. `courses`, the course in every language by code, is for the glossary.

    What a learner sees only after a try is left out: choices, keys and feedback of items, the consequences of
    decisions, and what an activity says to people who study alone.
    """
    for passages in PASSAGE_KINDS:
        yield from passages(course)
    yield from glossary_passages(course, courses or {})


def home_passages(course: Course) -> Iterator[Passage]:
    """The first page."""
    settings = course.settings
    points = (point.text for point in (*settings.outcomes, *settings.audiences))
    places = (text for place in settings.chain for text in (place.title, place.question))
    yield passage_at(course, Place(HOME), settings.title, (settings.subtitle, settings.summary, *places, *points))


def track_passages(course: Course) -> Iterator[Passage]:
    """Each track: for whom it is, why, and the reason of each step."""
    for track in course.tracks.values():
        reasons = (step.why for step in track.steps)
        texts = (track.audience, track.why, *reasons, track.not_yet)
        yield passage_at(course, Place(TRACKS.page_of(track.id)), track.title, texts, word(course, "tracks"))


def my_course_passages(course: Course) -> Iterator[Passage]:
    """My course: what the device keeps, how to take it along, how to clear it."""
    if course.modules:
        passage = passage_at(course, Place(MY_COURSE), word(course, "my-course"), ())
        names = ("my-course-intro", "my-data", "shared-title", "export-title", "import-title", "clear-device")
        yield replace(passage, text=" ".join(word(course, name) for name in names), prominent=False)


def module_passages(course: Course) -> Iterator[Passage]:
    """Each module: its overview, its sections with their activities, its quiz, and its page on coverage."""
    for module in course.modules.values():
        yield passage_at(course, Place(MODULES.page_of(module.id)), module.title, _overview(module))
        yield from _sections(course, module)
        yield from _quiz(course, module)
        place = Place(COVERAGE.format(module=module.id))
        coverage = passage_at(course, place, word(course, "coverage"), (), module.title)
        yield replace(coverage, text=word(course, "coverage-intro"), prominent=False)


def _overview(module: Module) -> Iterator[Prose | None]:
    yield from (module.summary, *module.safety.read)
    yield from (objective.text for objective in module.objectives)


def _sections(course: Course, module: Module) -> Iterator[Passage]:
    for section in module.sections:
        uri = MODULES.page("sections", module=module.id, section=section.id)
        read = (section.body, *(point.text for point in section.key_points), *section.safety.read)
        yield passage_at(course, Place(uri), section.title, read, module.title)
        for activity in section.activities:
            texts = (activity.situation, activity.task, *_decision(activity))
            yield passage_at(course, Place(uri, activity.id), activity.title, texts, module.title, section.title)


def _decision(activity: Activity) -> Iterator[Prose]:
    if activity.decision:
        yield activity.decision.question
        yield from (choice.text for choice in activity.decision.choices)


def _quiz(course: Course, module: Module) -> Iterator[Passage]:
    quiz = course.quiz_of(module)
    if quiz is None:
        return
    uri = MODULES.page("quiz", module=module.id)
    yield passage_at(course, Place(uri), quiz.title, (quiz.intro, *quiz.safety.read), module.title)
    for number, item in enumerate(quiz.items, start=1):
        title = word(course, "item-number", number=number, total=len(quiz.items))
        passage = passage_at(course, Place(uri, item.id), title, (item.stem,), module.title, quiz.title)
        yield replace(passage, prominent=False)


def entry_passages(course: Course) -> Iterator[Passage]:
    """Of the kinds that name a template, the page that lists the entries, and each entry: its title, and all other
    words of its page.
    """
    for kind in KINDS.values():
        if kind.template and kind.placement and kind.placement.searched:
            if kind.list_page and course.of(kind):
                yield passage_at(course, Place(kind.list_page), word(course, kind.word), ())
            for id, entry in course.of(kind).items():
                texts = (text for text in texts_of(entry) if text is not entry.title)
                yield passage_at(course, Place(kind.page_of(id)), entry.title, texts, word(course, kind.word))


PASSAGE_KINDS: tuple[Callable[[Course], Iterator[Passage]], ...] = (
    home_passages,
    track_passages,
    my_course_passages,
    module_passages,
    case_passages,
    look_up_passages,
    event_passages,
    standing_passages,
    entry_passages,
)

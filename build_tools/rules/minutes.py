"""The minutes of a module and of its sections add up, because learners plan their sitting by them."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import MODULES
from build_tools.course.models.module import Module
from build_tools.ground.problems import Code, Finding
from build_tools.rules.rule import Context, Rule

SECTION = Code(
    "MINUTES-SECTION",
    "A section is shorter than its activities",
    "The minutes of a section include its activities.",
    fails="""\
# in: modules/safe-water.yaml
sections:
  - id: start
    title: Start here
    phase: why
    minutes: 8
    objectives: [trace]
    body: Water flows downhill.
    activities:
      - id: follow
        title: Follow the water
        minutes: 9
        mode: pairs
        objectives: [trace]
        situation: A stream leaves the site.
        task: Draw where it goes.
""",
    passes="""\
# in: modules/safe-water.yaml
sections:
  - id: start
    title: Start here
    phase: why
    minutes: 8
    objectives: [trace]
    body: Water flows downhill.
    activities:
      - id: follow
        title: Follow the water
        minutes: 8
        mode: pairs
        objectives: [trace]
        situation: A stream leaves the site.
        task: Draw where it goes.
""",
)

MODULE = Code(
    "MINUTES-MODULE",
    "The minutes of a module do not add up",
    "The minutes of a module are those of its sections and its quiz, for one person who studies alone.",
    fails="# in: modules/safe-water.yaml\nminutes: 30\n",
    passes="# in: modules/safe-water.yaml\nminutes: 10\n",
)


def short_sections(course: Course, _context: Context) -> Iterator[Finding]:
    """Sections with fewer minutes than their activities together."""
    for name, module in course.modules.items():
        for section in module.sections:
            total = sum(activity.minutes for activity in section.activities)
            if section.minutes < total:
                message = f'Section "{section.id}" has {section.minutes} minutes, and its activities take {total}.'
                hint = f"Write at least {total}, plus the time to read, or shorten an activity."
                yield Finding(MODULES.address(name, "sections", section.id, "minutes"), message, hint)


def wrong_module_minutes(course: Course, _context: Context) -> Iterator[Finding]:
    """Modules whose minutes are not those of their sections and quiz."""
    for name, module in course.modules.items():
        if module.quiz and module.quiz not in course.quizzes:
            continue
        sections, quiz = sum(section.minutes for section in module.sections), _quiz_minutes(course, module)
        total = sections + quiz
        if module.minutes != total:
            message = f"{module.minutes} minutes; the sections take {sections} and the quiz {quiz}, together {total}."
            yield Finding(MODULES.address(name, "minutes"), message, f"Write `minutes: {total}`, or correct a part.")


def _quiz_minutes(course: Course, module: Module) -> int:
    return course.quizzes[module.quiz].minutes if module.quiz else 0


RULES = (
    Rule(SECTION, short_sections, relaxed_in_drafts=True),
    Rule(MODULE, wrong_module_minutes, relaxed_in_drafts=True),
)

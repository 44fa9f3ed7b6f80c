"""The minutes of a module add up: learners plan their sitting by them."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.models.module import Module
from build_tools.ground.problems import Code, Finding
from build_tools.rules.rule import Facts, Rule

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


def section(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Sections with fewer minutes than their activities together."""
    for name, module in course.modules.items():
        for each in module.sections:
            used = sum(activity.minutes for activity in each.activities)
            if each.minutes < used:
                message = f'Section "{each.id}" has {each.minutes} minutes, and its activities take {used}.'
                hint = f"Write at least {used}, plus the time to read, or shorten an activity."
                yield Finding(f"modules/{name}/sections/{each.id}/minutes", message, hint)


def module(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Modules whose minutes are not those of their sections and quiz."""
    for name, each in course.modules.items():
        if each.quiz and each.quiz not in course.quizzes:
            continue
        read, quiz = sum(section.minutes for section in each.sections), _quiz_minutes(course, each)
        if each.minutes != read + quiz:
            message = f"{each.minutes} minutes; the sections take {read} and the quiz {quiz}, together {read + quiz}."
            yield Finding(f"modules/{name}/minutes", message, f"Write `minutes: {read + quiz}`, or correct a part.")


def _quiz_minutes(course: Course, each: Module) -> int:
    return course.quizzes[each.quiz].minutes if each.quiz else 0


RULES = (Rule(SECTION, section, relaxed_in_drafts=True), Rule(MODULE, module, relaxed_in_drafts=True))

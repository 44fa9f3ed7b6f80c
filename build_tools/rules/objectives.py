"""Each objective of a module is taught by a section, practised in an activity, and assessed by an item of its quiz."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sized

from build_tools.course.course import Course
from build_tools.course.coverage import Covered, coverage
from build_tools.course.kinds import MODULES, QUIZZES
from build_tools.course.models.module import Module
from build_tools.course.models.quiz import Quiz
from build_tools.ground.problems import Code, Finding
from build_tools.rules.known_ids import usable
from build_tools.rules.rule import Context, Rule

_TWO_OBJECTIVES = """\
# in: modules/safe-water.yaml
objectives:
  - {id: trace, text: Trace where the water goes, level: apply}
  - {id: warn, text: Warn the people who drink it, level: apply}
"""
_ONE_OBJECTIVE = """\
# in: modules/safe-water.yaml
objectives:
  - {id: trace, text: Trace where the water goes, level: apply}
"""
_ITEMS = """\
# in: quizzes/safe-water.yaml
items:
  - id: both
    type: single_choice
    objective: trace
    stem: Where does the water go?
    choices:
      - {id: down, text: Downhill, correct: true, feedback: Right. Look for the lowest well.}
      - {id: up, text: Uphill, feedback: Water does not climb without a pump.}
  - id: whom
    type: single_choice
    objective: warn
    stem: Who is told first?
    choices:
      - {id: village, text: The village, correct: true, feedback: People close the well today.}
      - {id: nobody, text: Nobody, feedback: Then people go on drinking the water.}
"""


def _section(taught: str, practised: str) -> str:
    """The YAML of a section that teaches and practises these objectives, set apart by commas."""
    return f"""\
sections:
  - id: start
    title: Start here
    phase: why
    minutes: 8
    objectives: [{taught}]
    body: Water flows downhill.
    activities:
      - id: follow
        title: Follow the water
        minutes: 3
        mode: pairs
        objectives: [{practised}]
        situation: A stream leaves the site.
        task: Draw where it goes, and write who is told.
"""


TAUGHT = Code(
    "OBJECTIVE-TAUGHT",
    "No section teaches an objective",
    "The module promises it, so a section has to name it in its `objectives:`.",
    fails=_TWO_OBJECTIVES + _section("trace", "trace, warn") + _ITEMS,
    passes=_TWO_OBJECTIVES + _section("trace, warn", "trace, warn") + _ITEMS,
)

PRACTISED = Code(
    "OBJECTIVE-PRACTISED",
    "No activity practises an objective",
    "Nobody learns to do something by reading about it, so an activity has to name it in its `objectives:`.",
    fails=_TWO_OBJECTIVES + _section("trace, warn", "trace") + _ITEMS,
    passes=_TWO_OBJECTIVES + _section("trace, warn", "trace, warn") + _ITEMS,
)

ASSESSED = Code(
    "OBJECTIVE-ASSESSED",
    "No item of the quiz assesses an objective",
    "Learners find out in the quiz whether they can do what the module promises. An item without a score, as a "
    "reflection or a self-rating, does not show it.",
    fails=_TWO_OBJECTIVES + _section("trace, warn", "trace, warn"),
    passes=_ONE_OBJECTIVE,
)


def untaught(course: Course, _context: Context) -> Iterator[Finding]:
    """Objectives that no section names."""
    for module in course.modules.values():
        hint = "Name it in the `objectives:` of the section that does."
        yield from _unserved(module, None, lambda row: row.sections, 'No section teaches the objective "{}".', hint)


def unpractised(course: Course, _context: Context) -> Iterator[Finding]:
    """Objectives that no activity names."""
    for module in course.modules.values():
        message = 'No activity practises the objective "{}".'
        hint = "Name it in the `objectives:` of the activity that does, or write one."
        yield from _unserved(module, None, lambda row: row.activities, message, hint)


def unassessed(course: Course, context: Context) -> Iterator[Finding]:
    """Objectives that no item of the quiz assesses, and modules without a quiz."""
    for name, module in course.modules.items():
        if module.quiz is None:
            message = f'Module "{name}" has no quiz, so none of its objectives is assessed.'
            yield Finding(MODULES.address(name), message, "Write one in quizzes/ and name it here with `quiz:`.")
        elif module.quiz in course.quizzes and usable(QUIZZES.address(module.quiz), context.unusable):
            message = f'No item of quiz "{module.quiz}" assesses the objective "{{}}".'
            hint = "Write an item that has a score, with `objective: {}`."
            yield from _unserved(module, course.quizzes[module.quiz], lambda row: row.items, message, hint)


def _unserved(
    module: Module, quiz: Quiz | None, served: Callable[[Covered], Sized], message: str, hint: str
) -> Iterator[Finding]:
    """The objectives of `module` for which `served` is empty. `{}` in `message` and `hint` is the objective's id."""
    for row in coverage(module, quiz):
        if not served(row):
            name = row.objective.id
            yield Finding(MODULES.address(module.id, "objectives", name), message.format(name), hint.format(name))


RULES = tuple(
    Rule(code, find, relaxed_in_drafts=True)
    for code, find in ((TAUGHT, untaught), (PRACTISED, unpractised), (ASSESSED, unassessed))
)

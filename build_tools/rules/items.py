"""Rules for the items of quizzes and tests, whatever the type of the item."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from build_tools.course.course import Course
from build_tools.course.items.base import Item
from build_tools.course.kinds import QUIZZES
from build_tools.ground.address import join
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.ground.prose import Prose
from build_tools.rules.rule import Context, Rule
from build_tools.rules.visits import visits

LEAST_WORDS = 5

_CHOICES = """\
# in: quizzes/safe-water.yaml
items:
  - id: first-step
    type: single_choice
    objective: trace
    stem: The well tastes of metal. What do you do first?
    choices:
      - {{id: a, text: Close the well, correct: true, feedback: {right}}}
      - {{id: b, text: {text}, {correct}feedback: Results take weeks. People drink meanwhile.}}
"""


def _example(text: str = "Wait", correct: str = "", right: str = "Right. People stop drinking at once.") -> str:
    return _CHOICES.format(text=text, correct=correct, right=right)


CORRECT = Code(
    "QUIZ-CORRECT",
    "The choices marked correct do not fit the type of the item",
    "A `single_choice` has exactly one correct choice, or with `several_correct` several; a `multiple_choice` at least "
    "one and not all of them, or with `all_correct` all; "
    "a `true_false` exactly one correct reason, a `cloze` exactly one correct choice in each gap, each scene of a "
    "`scenario` at least one and not all of them.",
    fails=_example(correct="correct: true, "),
    passes=_example(),
)

ALIKE = Code(
    "QUIZ-ALIKE",
    "Two choices, targets, pairs or steps of an item read the same",
    "A learner could be right and be told the opposite.",
    fails=_example(text="close the well."),
    passes=_example(text="Wait for the laboratory"),
)

_MATCHING = """\
# in: quizzes/safe-water.yaml
items:
  - id: who-does-it
    type: matching
    objective: trace
    stem: Who does what when the well tastes of metal?
    targets:
      - {{id: village, text: The people who drink from it}}
      - {{id: laboratory, text: The laboratory}}
    pairs:
      - id: close
        text: Closes the well
        target: {target}
        feedback: They drink from it, so they cannot wait for others.
        otherwise: Think of who is there on the same day.
      - id: measure
        text: Measures the metal
        target: laboratory
        feedback: Only a measurement says which metal it is.
        otherwise: Nobody can taste how much metal there is.
"""

TARGET = Code(
    "QUIZ-TARGET",
    "A pair names a target that cannot be meant",
    "A pair needs one of the item's targets, or nobody could match it. A miss is told about a wrong target, so it "
    "names one of the targets too, and not the right one.",
    fails=_MATCHING.format(target="vilage"),
    passes=_MATCHING.format(target="village"),
)

_SCENES = """\
# in: quizzes/safe-water.yaml
items:
  - id: bad-taste
    type: scenario
    objective: trace
    stem: The well tastes of metal, and you are in charge.
    scenes:
      - id: visit
        text: The pump is running. What do you do?
        choices:
          - {{id: close, text: Close the well, correct: true, goto: {goto}, feedback: Nobody drinks from it any more.}}
          - {{id: wait, text: Wait for the laboratory, feedback: People drink from it for two more weeks.}}
      - id: report
        text: The well is closed. Whom do you tell first?
        choices:
          - {{id: carriers, text: The women who carry it, correct: true, feedback: They fetch water elsewhere today.}}
          - {{id: ministry, text: The ministry, feedback: The ministry answers next month.}}
"""

PATH = Code(
    "QUIZ-PATH",
    "A scenario leads nowhere, back, or past a scene",
    "Each `goto` names a scene of the same item, each scene can be reached from the first one, and no choice leads "
    "back: whatever a learner decides, the path comes to an end.",
    fails=_SCENES.format(goto="reports"),
    passes=_SCENES.format(goto="report"),
)

STEM = Code(
    "QUIZ-STEM",
    "Two items of a quiz ask the same",
    "The second one tests memory of the first. Ask for the same objective in another situation.",
    fails=_example() + "".join(_example().splitlines(keepends=True)[2:]).replace("id: first-step", "id: second-step"),
    passes=_example(),
)

THIN = Code(
    "FEEDBACK-THIN",
    "Feedback that teaches nothing",
    f"Feedback is where a learner learns most: say why, in at least {LEAST_WORDS} words.",
    fails=_example(right="Correct!"),
    passes=_example(),
    severity=Severity.WARNING,
)


def _items(course: Course) -> Iterator[tuple[str, Item]]:
    for visit in visits(course):
        if isinstance(visit.model, Item):
            yield visit.address, visit.model


def problems_of_types(course: Course, _context: Context) -> Iterator[Finding]:
    """What the type of an item finds wrong in it, with the code that the type gives."""
    for address, item in _items(course):
        for finding in item.findings():
            yield replace(finding, address=join(address, finding.address))


def repeated_stems(course: Course, _context: Context) -> Iterator[Finding]:
    """Items whose stem an earlier item of the quiz has."""
    for name, quiz in course.quizzes.items():
        seen: dict[str, str] = {}
        for item in quiz.items:
            words = _words(item.stem)
            if words in seen:
                message = f'Items "{seen[words]}" and "{item.id}" have the same stem.'
                yield Finding(QUIZZES.address(name, "items", item.id, "stem"), message, "Rewrite one, or take it out.")
            seen.setdefault(words, item.id)


def thin_feedback(course: Course, _context: Context) -> Iterator[Finding]:
    """Feedback of fewer than `LEAST_WORDS` words."""
    for _, item in _items(course):
        for feedback in _feedback(item):
            if len(_words(feedback).split()) < LEAST_WORDS:
                message = f'"{str(feedback).strip()}" does not say why.'
                hint = f"Say what is right or wrong about the choice, in at least {LEAST_WORDS} words."
                yield Finding(feedback.address, message, hint)


def _feedback(item: Item) -> Iterator[Prose]:
    for interaction in item.lower():
        yield from interaction.feedback()
    if item.closing_feedback:
        yield item.closing_feedback


def _words(prose: Prose) -> str:
    """The words in small letters, without punctuation, set apart by one space."""
    return " ".join(re.findall(r"\w+", str(prose).casefold()))


RULES = (Rule(CORRECT, problems_of_types), Rule(STEM, repeated_stems), Rule(THIN, thin_feedback))
CODES = (ALIKE, TARGET, PATH)
"""Codes that no rule has, because only types of items give them."""

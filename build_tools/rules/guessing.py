"""Quizzes that can be solved without reading, because place or length gives the correct choice away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from build_tools.course.course import Course
from build_tools.course.items.interactions import ChoiceInteraction, MatchInteraction, Option
from build_tools.course.kinds import QUIZZES
from build_tools.course.models.quiz import Quiz
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.rule import Context, Rule

LEAST_ITEMS = 4
"""Below this number of items, a pattern may be chance."""
LEAST_ROWS = 3
"""Below this number of rows, an order may be chance."""

_HEAD = "# in: quizzes/safe-water.yaml\nitems:\n"
_ITEM = """\
  - id: {id}
    type: single_choice
    objective: trace
    stem: "{stem}"
    choices:
      - {{id: a, text: {first}, {a}feedback: This is why the first one is as it is.}}
      - {{id: b, text: {second}, {b}feedback: This is why the second one is as it is.}}
"""
_STEMS = (
    ("well", "Who fills the well?", "Rain", "Miners"),
    ("river", "Where does the river end?", "Sea", "Hill"),
    ("pump", "What moves the pump?", "Diesel", "Wind"),
    ("dust", "What carries the dust?", "Wind", "Water"),
)


def _quiz(correct: str, longest: str) -> str:
    """An example of four items. The letters of `correct` are the ids of their correct choices, `longest` those of their
    longest.
    """
    items = []
    for (name, stem, first, second), correct_id, longest_id in zip(_STEMS, correct, longest, strict=True):
        texts = {"a": first, "b": second}
        texts[longest_id] += " and other things near the site"
        marks = {letter: "correct: true, " * (letter == correct_id) for letter in "ab"}
        items.append(_ITEM.format(id=name, stem=stem, first=texts["a"], second=texts["b"], **marks))
    return _HEAD + "".join(items)


LONGEST = Code(
    "QUIZ-LONGEST",
    "The correct choice is always the longest",
    "Learners notice, and stop reading. Make the distractors as complete as the correct choice.",
    fails=_quiz("abab", "abab"),
    passes=_quiz("abab", "baab"),
    severity=Severity.WARNING,
)

POSITION = Code(
    "QUIZ-POSITION",
    "The correct choice always stands in the same place",
    "Learners notice, and stop reading. Change the order of the choices; their ids stay.",
    fails=_quiz("aaaa", "abab"),
    passes=_quiz("abab", "baab"),
    severity=Severity.WARNING,
)

_PAIRS = """\
# in: quizzes/safe-water.yaml
items:
  - id: who-acts
    type: matching
    objective: trace
    stem: Who acts first in each case?
    targets:
      - {{id: {first}, text: The {first}}}
      - {{id: {second}, text: The {second}}}
      - {{id: nobody, text: Nobody}}
    pairs:
      - id: taste
        text: The well tastes of metal.
        target: village
        feedback: The village closes the well, because people drink from it now.
        otherwise: Think of who can act within the hour.
      - id: results
        text: The results arrive.
        target: office
        feedback: The office keeps the results and tells the village.
        otherwise: Think of who keeps the records of every well.
      - id: rumour
        text: A rumour says that the water heals.
        target: nobody
        feedback: A rumour is no reason to drink, and none to act.
        otherwise: Think of what is known, and what is only said.
"""

ROWS = Code(
    "QUIZ-ROWS",
    "The targets of a matching stand in the order of its rows",
    "The first row takes the first target, the second the second: nobody has to read. Change the order of the targets, "
    "or of the rows where the targets have an order of their own; the ids stay.",
    fails=_PAIRS.format(first="village", second="office"),
    passes=_PAIRS.format(first="office", second="village"),
    severity=Severity.WARNING,
)


def _choice_lists(quiz: Quiz) -> Iterator[tuple[Option, ...]]:
    """The choices of each interaction in which an author wrote them all and one is correct."""
    for item in quiz.items:
        for interaction in item.lower():
            if isinstance(interaction, ChoiceInteraction) and _is_comparable(interaction):
                yield interaction.options


def _is_comparable(interaction: ChoiceInteraction) -> bool:
    choices = interaction.options
    return sum(choice.correct for choice in choices) == 1 and all(choice.text is not None for choice in choices)


def _always(quiz: Quiz, sign: Callable[[tuple[Option, ...]], object]) -> bool:
    """True when `sign` is the same, and not False, for the choices of every interaction."""
    signs = [sign(choices) for choices in _choice_lists(quiz)]
    return len(signs) >= LEAST_ITEMS and len(set(signs)) == 1 and signs[0] is not False


def _is_correct_longest(choices: tuple[Option, ...]) -> bool:
    length = {choice.correct: 0 for choice in choices}
    for choice in choices:
        length[choice.correct] = max(length[choice.correct], len(str(choice.text)))
    return length[True] > length.get(False, 0)


def _correct_position(choices: tuple[Option, ...]) -> str:
    return f"number {next(number for number, choice in enumerate(choices, 1) if choice.correct)}"


def longest_correct_choices(course: Course, _context: Context) -> Iterator[Finding]:
    """Quizzes where length gives the correct choice away."""
    for name, quiz in course.quizzes.items():
        if _always(quiz, _is_correct_longest):
            message = "In every item the correct choice is the longest one."
            yield Finding(
                QUIZZES.address(name, "items"), message, "Shorten some of them, or say more in the distractors."
            )


def fixed_positions(course: Course, _context: Context) -> Iterator[Finding]:
    """Quizzes where the position gives the correct choice away."""
    for name, quiz in course.quizzes.items():
        if _always(quiz, _correct_position):
            position = _correct_position(next(_choice_lists(quiz)))
            message = f"In every item the correct choice is {position}."
            yield Finding(QUIZZES.address(name, "items"), message, "Change the order in some items; keep the ids.")


def rows_in_order(course: Course, _context: Context) -> Iterator[Finding]:
    """Matching items that are solved by going down both lists."""
    for name, quiz in course.quizzes.items():
        for item in quiz.items:
            for interaction in item.lower():
                if isinstance(interaction, MatchInteraction) and _in_order(interaction):
                    message = f'The targets of item "{item.id}" stand in the order of its rows.'
                    hint = "Change the order of the targets, or of the rows; keep the ids."
                    yield Finding(QUIZZES.address(name, "items", item.id, "targets"), message, hint)


def _in_order(interaction: MatchInteraction) -> bool:
    """True when the target of each row stands further down than that of the row before."""
    targets = [target.id for target in interaction.targets]
    positions = [targets.index(pair.target) for pair in interaction.pairs if pair.target in targets]
    return len(positions) >= LEAST_ROWS and all(above < below for above, below in pairwise(positions))


RULES = (Rule(LONGEST, longest_correct_choices), Rule(POSITION, fixed_positions), Rule(ROWS, rows_in_order))

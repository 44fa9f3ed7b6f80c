"""Items that can be solved without reading: the correct choice always has the same place or the most words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from build_tools.course.course import Course
from build_tools.course.items.interactions import ChoiceInteraction, MatchInteraction, Option
from build_tools.course.models.quiz import Quiz
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.rule import Facts, Rule

LEAST_ITEMS = 4
LEAST_ROWS = 3

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


def _quiz(right: str, longer: str) -> str:
    """Four items whose correct and whose longer choices stand where the letters say."""
    rows = []
    for (name, stem, first, second), correct, longest in zip(_STEMS, right, longer, strict=True):
        texts = {"a": first, "b": second}
        texts[longest] += " and other things near the site"
        marks = {letter: "correct: true, " * (letter == correct) for letter in "ab"}
        rows.append(_ITEM.format(id=name, stem=stem, first=texts["a"], second=texts["b"], **marks))
    return _HEAD + "".join(rows)


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


def _sets(quiz: Quiz) -> Iterator[tuple[Option, ...]]:
    """The choices of every interaction with one correct choice that an author wrote."""
    for item in quiz.items:
        for interaction in item.lower():
            if isinstance(interaction, ChoiceInteraction) and _written(interaction):
                yield interaction.options


def _written(interaction: ChoiceInteraction) -> bool:
    options = interaction.options
    return sum(each.correct for each in options) == 1 and all(each.text is not None for each in options)


def _always(quiz: Quiz, sign: Callable[[tuple[Option, ...]], object]) -> bool:
    signs = [sign(options) for options in _sets(quiz)]
    return len(signs) >= LEAST_ITEMS and len(set(signs)) == 1 and signs[0] is not False


def _is_longest(options: tuple[Option, ...]) -> bool:
    longest = {each.correct: 0 for each in options}
    for each in options:
        longest[each.correct] = max(longest[each.correct], len(str(each.text)))
    return longest[True] > longest.get(False, 0)


def _position(options: tuple[Option, ...]) -> str:
    return f"number {next(index for index, each in enumerate(options, 1) if each.correct)}"


def longest(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Quizzes where length gives the correct choice away."""
    for name, quiz in course.quizzes.items():
        if _always(quiz, _is_longest):
            message = "In every item the correct choice is the longest one."
            yield Finding(f"quizzes/{name}/items", message, "Shorten some of them, or say more in the distractors.")


def position(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Quizzes where the place gives the correct choice away."""
    for name, quiz in course.quizzes.items():
        if _always(quiz, _position):
            place = _position(next(_sets(quiz)))
            message = f"In every item the correct choice is {place}."
            yield Finding(f"quizzes/{name}/items", message, "Change the order in some items; keep the ids.")


def rows(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Matchings that are solved by going down both lists."""
    for name, quiz in course.quizzes.items():
        for item in quiz.items:
            for interaction in item.lower():
                if isinstance(interaction, MatchInteraction) and _in_order(interaction):
                    message = f'The targets of item "{item.id}" stand in the order of its rows.'
                    hint = "Change the order of the targets, or of the rows; keep the ids."
                    yield Finding(f"quizzes/{name}/items/{item.id}/targets", message, hint)


def _in_order(match: MatchInteraction) -> bool:
    """Whether each row's target stands further down than that of the row before."""
    known = [target.id for target in match.targets]
    places = [known.index(pair.target) for pair in match.pairs if pair.target in known]
    return len(places) >= LEAST_ROWS and all(one < other for one, other in pairwise(places))


RULES = (Rule(LONGEST, longest), Rule(POSITION, position), Rule(ROWS, rows))

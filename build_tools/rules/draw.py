"""`draw`, the number of items asked in a round, is below that of all items and at least one for each objective."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import QUIZZES
from build_tools.ground.problems import Code, Finding
from build_tools.rules.rule import Context, Rule

_QUIZ = """\
# in: quizzes/safe-water.yaml
draw: {draw}
items:
  - id: where-to
    type: single_choice
    objective: trace
    stem: Where does the water go?
    choices:
      - {{id: down, text: Downhill, correct: true, feedback: Right. Look for the lowest well.}}
      - {{id: up, text: Uphill, feedback: Water does not climb without a pump.}}
  - id: whom
    type: single_choice
    objective: trace
    stem: Who is told first?
    choices:
      - {{id: village, text: The village, correct: true, feedback: People close the well today.}}
      - {{id: nobody, text: Nobody, feedback: Then people go on drinking the water.}}
"""

DRAW = Code(
    "QUIZ-DRAW",
    "A quiz draws too many or too few of its items",
    "`draw` is how many items are asked in a round. All of them is no draw, and each objective needs one.",
    fails=_QUIZ.format(draw=2),
    passes=_QUIZ.format(draw=1),
)


def wrong_draws(course: Course, _context: Context) -> Iterator[Finding]:
    """Quizzes whose `draw` takes in every item, or is too small to ask about every objective."""
    for name, quiz in course.quizzes.items():
        objectives = len({item.objective for item in quiz.items})
        if quiz.draw is None:
            continue
        if quiz.draw >= len(quiz.items):
            message = f"`draw` is {quiz.draw}, and the quiz has {len(quiz.items)} items."
            yield Finding(QUIZZES.address(name, "draw"), message, "Write more items, draw fewer, or leave `draw:` out.")
        elif quiz.draw < objectives:
            message = f"`draw` is {quiz.draw}, and the items test {objectives} objectives."
            yield Finding(
                QUIZZES.address(name, "draw"), message, f"Draw at least {objectives}: one for each objective."
            )


RULES = (Rule(DRAW, wrong_draws, relaxed_in_drafts=True),)

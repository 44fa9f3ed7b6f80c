"""A module and its quiz name each other."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import MODULES, QUIZZES
from build_tools.ground.problems import Code, Finding
from build_tools.rules.known_ids import usable
from build_tools.rules.rule import Context, Rule

MISMATCH = Code(
    "QUIZ-MODULE",
    "A module and a quiz do not name each other",
    "A quiz belongs to one module: the module names it with `quiz:` and the quiz names the module with `module:`.",
    fails="""\
# file: quizzes/spare.yaml
title: A spare quiz
module: safe-water
minutes: 1
items:
  - id: first
    type: single_choice
    objective: trace
    stem: Who is told first?
    choices:
      - {id: village, text: The village, correct: true, feedback: People close the well today.}
      - {id: nobody, text: Nobody, feedback: Then people go on drinking the water.}
""",
    passes="# in: modules/safe-water.yaml\nquiz: safe-water\n",
)


def mismatches(course: Course, context: Context) -> Iterator[Finding]:
    """Quizzes whose module names another quiz or none, and modules whose quiz names another module."""
    for name, quiz in course.quizzes.items():
        module = course.modules.get(quiz.module)
        if module is not None and module.quiz != name:
            message = f'Module "{quiz.module}" does not name this quiz; its quiz is {_quoted(module.quiz)}.'
            hint = f"Write `quiz: {name}` in modules/{quiz.module}.yaml, or correct `module:` here."
            yield Finding(QUIZZES.address(name, "module"), message, hint)
    for name, module in course.modules.items():
        own_quiz = course.quiz_of(module)
        if (
            own_quiz is not None
            and own_quiz.module != name
            and usable(MODULES.address(own_quiz.module), context.unusable)
        ):
            message = f'Quiz "{module.quiz}" belongs to module "{own_quiz.module}".'
            hint = f"Each module has a quiz of its own: name it here, or write `module: {name}` in the quiz."
            yield Finding(MODULES.address(name, "quiz"), message, hint)


def _quoted(quiz: str | None) -> str:
    return f'"{quiz}"' if quiz else "not given"


RULES = (Rule(MISMATCH, mismatches, relaxed_in_drafts=True),)

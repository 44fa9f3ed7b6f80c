"""Problems as text, as annotations, as JSON."""

from __future__ import annotations

import json

import pytest

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity, has_errors, tidy
from build_tools.ground.reports import FORMATS, as_github, as_json, as_text, documentation, summary

FEEDBACK = Problem(
    Mark("quizzes/due-diligence.yaml", 41, 9),
    "QUIZ-FEEDBACK",
    'Choice "c" of item "first-step" has no feedback.',
    "Say why this choice is wrong: learners are shown it at once.",
)
UNKNOWN = Problem(
    Mark("modules/safe-water.yaml", 12, 3),
    "UNKNOWN-FIELD",
    '"objetives" is not a field of a module. Did you mean "objectives"?',
)
EXPIRED = Problem(
    Mark("content/facts.yaml", 7, 16), "FACT-EXPIRED", "100%, and:\nlate.", "Read, again.", Severity.WARNING
)


def test_text_says_where_what_and_what_to_do() -> None:
    assert as_text((FEEDBACK, UNKNOWN)) == (
        'quizzes/due-diligence.yaml:41:9  error QUIZ-FEEDBACK  Choice "c" of item "first-step" has no feedback.\n'
        "    Say why this choice is wrong: learners are shown it at once.            docs: #quiz-feedback\n"
        'modules/safe-water.yaml:12:3     error UNKNOWN-FIELD  "objetives" is not a field of a module.'
        ' Did you mean "objectives"?'
    )


def test_a_long_hint_keeps_its_distance_from_the_link() -> None:
    problem = Problem(Mark("a.yaml"), "X-Y", "Wrong.", "w" * 90)
    assert as_text((problem,)).endswith(f"{'w' * 90}  docs: #x-y")


def test_github_annotations_escape_what_their_syntax_uses() -> None:
    problem = Problem(Mark("a,b:c%.yaml", 3, 4), "X-Y", "One\r\ntwo: 5%, three.")
    assert as_github((EXPIRED, problem)) == (
        "::warning file=content/facts.yaml,line=7,col=16,title=FACT-EXPIRED::100%25, and:%0Alate. Read, again.\n"
        "::error file=a%2Cb%3Ac%25.yaml,line=3,col=4,title=X-Y::One%0D%0Atwo: 5%25, three."
    )


def test_json_has_every_part() -> None:
    assert json.loads(as_json((FEEDBACK,))) == [
        {
            "path": "quizzes/due-diligence.yaml",
            "line": 41,
            "column": 9,
            "severity": "error",
            "code": "QUIZ-FEEDBACK",
            "message": 'Choice "c" of item "first-step" has no feedback.',
            "hint": "Say why this choice is wrong: learners are shown it at once.",
            "docs": "docs/problems.md#quiz-feedback",
        }
    ]


@pytest.mark.parametrize(("style", "empty"), [("text", ""), ("github", ""), ("json", "[]")])
def test_no_problems(style: str, empty: str) -> None:
    assert FORMATS[style](()) == empty


def test_tidy_sorts_by_place_and_drops_doubles() -> None:
    later = Problem(Mark("modules/safe-water.yaml", 100, 1), "A-A", "Last.")
    assert tidy((FEEDBACK, later, UNKNOWN, EXPIRED, UNKNOWN)) == (EXPIRED, UNKNOWN, later, FEEDBACK)


def test_errors_stop_and_warnings_do_not() -> None:
    assert has_errors((EXPIRED, UNKNOWN))
    assert not has_errors((EXPIRED,))


@pytest.mark.parametrize(
    ("problems", "line"),
    [
        ((), "0 errors, 0 warnings"),
        ((UNKNOWN, EXPIRED), "1 error, 1 warning"),
        ((UNKNOWN, FEEDBACK, EXPIRED, EXPIRED), "2 errors, 2 warnings"),
    ],
)
def test_summary(problems: tuple[Problem, ...], line: str) -> None:
    assert summary(problems) == line


def test_a_code_is_an_anchor() -> None:
    assert documentation("QUIZ-FEEDBACK") == "#quiz-feedback"

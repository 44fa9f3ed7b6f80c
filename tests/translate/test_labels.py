"""What a translator is told about each entry."""

from __future__ import annotations

import pytest

from build_tools.translate.labels import label
from build_tools.translate.units import fields
from tests.translate.courses import sources

FILES = {
    "content/course.yaml": "title: T\noutcomes:\n  - {id: trace, text: O}\n",
    "content/dos.yaml": "dos:\n  - {id: do-1, title: T}\n",
    "case_studies/open-books.yaml": "safety: {grounding: Breathe.}\nquotes:\n  - {id: q, text: T}\n",
    "content/tracks/officials.yaml": "title: O\nsteps:\n  - {id: start, to: modules/water, why: W}\n",
    "modules/water.yaml": "sections:\n  - id: s\n    key_points:\n      - {id: k, text: T}\n    activities:\n"
    "      - id: a\n        decision: {choices: [{id: c, consequence: C}]}\n        facilitation: {watch_for: W}\n",
    "quizzes/water.yaml": "items:\n  - {id: i, type: true_false, reasons: [{id: r, feedback: F}]}\n",
}
FIELDS = fields(sources(FILES), {}, "es")


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("course/title", "Title of course, one line"),
        ("course/outcomes/trace/text", "Text of outcome trace, one line"),
        ("tracks/officials/title", "Title of track officials, one line"),
        ("tracks/officials/steps/start/why", "Why of step start, one line"),
        ("dos/do-1/title", "Title of do do-1, one line"),
        ("case_studies/open-books/safety/grounding", "Grounding of case study open-books, Markdown, for trainers"),
        ("case_studies/open-books/quotes/q/text", "Text of quote q, one line"),
        ("modules/water/sections/s/key_points/k/text", "Text of key point k, one line"),
        ("modules/water/sections/s/activities/a/decision/choices/c/consequence", "Consequence of choice c, Markdown"),
        (
            "modules/water/sections/s/activities/a/facilitation/watch_for",
            "Watch for of activity a, Markdown, for trainers",
        ),
        ("quizzes/water/items/i/reasons/r/feedback", "Feedback of reason r, Markdown"),
    ],
)
def test_a_label(address: str, words: str) -> None:
    assert label(FIELDS[address]) == words

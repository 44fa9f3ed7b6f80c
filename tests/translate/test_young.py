"""A young language is said in a line or two, whatever number of catalogues it lacks."""

from __future__ import annotations

import pytest

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity
from build_tools.translate.young import FEW, folded


def _notes(code: str, count: int) -> list[Problem]:
    return [
        Problem(Mark(f"locales/pt/modules/{name}.po"), code, "So.", "Do.", Severity.NOTE) for name in "fedcba"[:count]
    ]


def _told(problems: list[Problem]) -> list[str]:
    return [f"{each.mark.path} {each.severity.value} {each.code} {each.message}" for each in folded(problems, "pt")]


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("TRANSLATION-MISSING", "5 catalogues are not there yet; locales/pt/modules/b.po is the first."),
        ("TRANSLATION-BEHIND", "5 catalogues are behind their source; locales/pt/modules/b.po is the first."),
    ],
)
def test_many_catalogues_are_one_note_at_the_language(code: str, message: str) -> None:
    assert _told(_notes(code, 5)) == [f"locales/pt/_language.yaml note {code} {message}"]


@pytest.mark.parametrize("count", [1, FEW])
def test_a_few_are_named_one_by_one(count: int) -> None:
    notes = _notes("TRANSLATION-MISSING", count)
    assert list(folded(notes, "pt")) == notes


def test_each_state_is_counted_for_itself() -> None:
    notes = [*_notes("TRANSLATION-MISSING", 4), *_notes("TRANSLATION-BEHIND", 2)]
    assert len(_told(notes)) == 3


def test_nothing_else_is_folded() -> None:
    others = [
        *(Problem(Mark(f"locales/pt/{name}.po"), "PO-ORPHAN", "So.", "Do.", Severity.WARNING) for name in "abcde"),
        *(
            Problem(Mark(f"locales/pt/{name}.po"), "TRANSLATION-BEHIND", "So.", "Do.", Severity.ERROR)
            for name in "abcde"
        ),
    ]
    assert list(folded(others, "pt")) == others

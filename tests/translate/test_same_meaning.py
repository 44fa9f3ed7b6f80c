"""A fixed comma need not turn an item into another language."""

from __future__ import annotations

import pytest

from build_tools.translate import accept, translate, update
from tests.translate.courses import shown, sources

PATH = "locales/es/quizzes/water.po"
ITEM = "quizzes/water/items/first-step"
STEM = f"{ITEM}/stem"
QUIZ = "items:\n  - id: first-step\n    type: single_choice\n    stem: {}\n"
NOW = "After 2 days, the [well](glossary/well) tastes of metal."
GROUPS = {ITEM: "aaa"}


def _entry(source: str, flags: str = "", group: str = "aaa") -> str:
    return f'#. group: {group}\n{flags}msgctxt "{STEM}"\nmsgid "{source}"\nmsgstr "El pozo."\n'


def test_what_is_accepted_is_translated_and_says_why() -> None:
    course = sources(
        {"quizzes/water.yaml": QUIZ.format(f'"{NOW}"')},
        {PATH: _entry("After 2 days the [well](glossary/well) tastes of metal.")},
    )
    assert shown(translate(course, "es", GROUPS), STEM)[0].startswith("outdated en")
    files, accepted, problems = accept(course, "es", GROUPS, "quizzes/water", "a\ncomma")
    assert (accepted, problems) == ((STEM,), ())
    assert "# same-meaning: a comma\n" in files[PATH]
    assert "fuzzy" not in files[PATH]
    after = sources({"quizzes/water.yaml": QUIZ.format(f'"{NOW}"')}, files)
    assert shown(translate(after, "es", GROUPS), STEM) == ["translated es: El pozo."]
    assert update(after, "es", GROUPS) == files


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        (_entry("After 3 days, the [well](glossary/well) tastes of metal."), "a number changed"),
        (_entry("After 2 days, the [well](glossary/spring) tastes of metal."), "a link, a citation or"),
        (_entry("After 2 days, the well tastes of metal."), "a link, a citation or"),
        (_entry(NOW, group="bbb"), "the key of the item changed"),
        (_entry(NOW, flags="#, fuzzy\n"), "a translator marked it as not finished"),
    ],
)
def test_what_matters_is_not_accepted(entry: str, why: str) -> None:
    course = sources({"quizzes/water.yaml": QUIZ.format(f'"{NOW}"')}, {PATH: entry})
    files, accepted, problems = accept(course, "es", GROUPS, STEM, "comma")
    assert accepted == ()
    assert files == update(course, "es", GROUPS)
    assert [(each.code, each.mark.path, each.mark.line) for each in problems] == [("SAME-MEANING", PATH, 1)]
    assert problems[0].message.startswith(f'"{STEM}" stays outdated: {why}')


@pytest.mark.parametrize(
    ("address", "message"),
    [
        (STEM, f'Nothing is outdated below "{STEM}".'),
        ("quizzes/wate", 'There is no field at or below "quizzes/wate".'),
    ],
)
def test_an_address_without_anything_outdated(address: str, message: str) -> None:
    stem = _entry(NOW) if address == STEM else _entry(NOW.replace(",", ""))
    course = sources({"quizzes/water.yaml": QUIZ.format(f'"{NOW}"')}, {PATH: stem})
    files, accepted, problems = accept(course, "es", GROUPS, address, "comma")
    assert (files, accepted) == (update(course, "es", GROUPS), ())
    assert [each.message for each in problems] == [message]


def test_nothing_is_accepted_while_a_catalogue_cannot_be_read() -> None:
    broken = {PATH: "msgid\n"}
    files, accepted, problems = accept(sources({}, broken), "es", {}, "quizzes/water", "comma")
    assert (files, accepted) == (broken, ())
    assert [each.message for each in problems] == ["A catalogue cannot be read."]

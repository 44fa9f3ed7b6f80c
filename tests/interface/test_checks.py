"""What is said of a word that does not exist, and of a placeholder that nothing fills."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from build_tools.course.models.page import Word
from build_tools.ground.nodes import Mark
from build_tools.ground.prose import Text
from build_tools.ground.reports import as_text
from build_tools.interface.checks import unfilled_placeholders, unknown_words, used_names
from build_tools.interface.use import Use
from build_tools.interface.word_sets import word_sets

PLACE = Mark("templates/home.html.j2", 7, 3)
LEVELS = word_sets()["level-{}"]


def _words(**texts: str) -> Mapping[str, Word]:
    """Words by id, written with `_` for `-`; `a|b` has b as the form for one."""
    parts = {name.replace("_", "-"): text.partition("|") for name, text in texts.items()}
    return {
        name: Word(id=name, text=Text.of(text), one=Text.of(one) if one else None)
        for name, (text, _, one) in parts.items()
    }


def _told(use: Use, **texts: str) -> str:
    return as_text(tuple(unknown_words([use], _words(**texts))))


def test_a_misspelt_word_is_told_with_what_is_near() -> None:
    assert _told(Use("coursemap", PLACE), course_map="Map", home="Home") == (
        'templates/home.html.j2:7:3  error SITE-WORD  No interface word is called "coursemap".\n'
        '    Did you mean "course-map"?                                              docs: #site-word'
    )


def test_a_course_without_words_is_told_once() -> None:
    uses = [Use("home", PLACE), Use("course-map", PLACE)]
    assert as_text(tuple(unknown_words(uses, {}))) == (
        "content/interface.yaml:1:1  error SITE-WORD  "
        "The course has no interface words: its pages would have no buttons.\n"
        "    Take the file from the course that you began with, and change its words as you like.  docs: #site-word"
    )


def test_a_word_like_no_other_is_to_be_added() -> None:
    assert _told(Use("licences", PLACE), home="Home") == (
        'templates/home.html.j2:7:3  error SITE-WORD  No interface word is called "licences".\n'
        "    Add it to `words` in content/interface.yaml.                            docs: #site-word"
    )


def test_a_form_for_one_exists_only_where_it_is_written() -> None:
    assert _told(Use("count/one", PLACE), count="{count} hits|One hit") == ""
    assert '"count/one"' in _told(Use("count/one", PLACE), count="{count} hits")


def test_of_an_id_made_of_parts_every_word_must_exist() -> None:
    written = {name.replace("-", "_"): "x" for name in LEVELS[1:]}
    (problem,) = unknown_words([Use("level-{}", PLACE)], _words(**written))
    assert problem.message == f'No interface word is called "{LEVELS[0]}".'


def test_a_set_that_nobody_declared_is_told() -> None:
    assert _told(Use("levle-{}", PLACE), home="Home") == (
        'templates/home.html.j2:7:3  error SITE-WORD  No set of interface words is called "levle-{}", so nobody knows '
        "which ids this makes.\n"
        '    Did you mean "level-{}"?                                                docs: #site-word'
    )
    assert "Add the set to build_tools/interface/word_sets.py." in _told(Use("{}-of-{}", PLACE), home="Home")


@pytest.mark.parametrize(
    ("text", "filled", "told"),
    [
        ("About {minutes} minutes", {"count"}, ["text: {minutes}. It fills {count}."]),
        ("About {minuts} minutes", {"minutes"}, ["text: {minuts}. Did you mean {minutes}?"]),
        ("{count} of {total}|One of {total}", {"count"}, ["text: {total}", "one: {total}"]),
        ("{count} minutes", set(), ["text: {count}. Take {count} out, or fill it there."]),
        ("{count} minutes", {"count", "more"}, []),
        ("{count} minutes", None, []),
    ],
)
def test_a_placeholder_that_nothing_fills_is_told(text: str, filled: set[str] | None, told: list[str]) -> None:
    use = Use("time", PLACE, None if filled is None else frozenset(filled))
    findings = list(unfilled_placeholders([use], _words(time=text)))
    assert len(findings) == len(told)
    for finding, line in zip(findings, told, strict=True):
        field, _, rest = line.partition(": ")
        placeholder, _, hint = rest.partition(". ")
        assert finding.address == f"words/time/{field}"
        assert finding.message == f"templates/home.html.j2:7 shows this word and does not fill {placeholder}."
        assert hint in finding.hint


def test_a_use_of_a_form_for_one_is_a_use_of_its_word() -> None:
    assert used_names([Use("count/one", PLACE), Use("level-{}", PLACE)]) == {"count", *LEVELS}

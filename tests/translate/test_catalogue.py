"""Reading catalogues: everything that can be read is, and what cannot says where."""

from __future__ import annotations

import polib
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from build_tools.ground.nodes import Mark
from build_tools.reading.sources import Catalogue
from build_tools.translate import translate, update
from build_tools.translate.catalogue import File, read
from build_tools.translate.text import clean
from tests.translate.courses import HEADER, shown, sources
from tests.translate.tools import msgfmt_errors

PATH = "locales/es/glossary.po"
GLOSSARY = {"content/glossary.yaml": "terms:\n  - {id: well, term: well, definition: A hole for water.}\n"}
WELL = 'msgctxt "glossary/well/term"\nmsgid "well"\nmsgstr "pozo"\n'


def _read(text: str) -> File:
    return read(Catalogue(PATH, "es", text))


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('msgid "a"\nmsgstr "b\n', 2, "quote"),
        ('msgid "a "b" c"\nmsgstr ""\n', 1, "quote"),
        (f"{WELL}\n<<<<<<< HEAD\n", 5, "merged"),
        (f"{WELL}\n=======\n", 5, "merged"),
        (f"{WELL}\nhello\n", 5, "no part"),
        (f"{WELL}\nmsgstr\n", 5, "no part"),
        ('msgid "a"\n', 1, "not complete"),
        ('# only\n\n"half"\n', 3, "out of order"),
        ('msgid "a"\nmsgid "b"\nmsgstr ""\n', 2, "out of order"),
        ('msgstr "a"\n', 1, "out of order"),
        (f'{WELL}\n#| msgfoo "x"\n', 5, "quote"),
        (f"{WELL}\0", 4, "UTF-8"),
        (f"{WELL}# \udce1\n", 4, "UTF-8"),
    ],
)
def test_a_problem_says_where_it_is(text: str, line: int, words: str) -> None:
    problem = _read(text).problem
    assert problem
    assert (problem.mark, words in problem.message) == (Mark(PATH, line), True), problem.message


def test_a_file_that_cannot_be_read_is_not_used_and_nothing_is_written() -> None:
    catalogues = {PATH: WELL, "locales/es/course.po": 'msgctxt "course/title"\nmsgid "x\nmsgstr "y"\n'}
    course = sources(GLOSSARY, catalogues)
    assert update(course, "es", {}) == catalogues
    assert shown(translate(course, "es", {}), "glossary/well/term") == ["translated es: pozo"]


def test_an_entry_knows_its_line() -> None:
    text = f'{HEADER}\n# a note\n{WELL}\n\nmsgid "b"\nmsgstr "c"\n'
    assert [each.pair.mark.line for each in _read(text).pairs] == [8, 14]
    assert text.split("\n")[8 - 1] == "# a note"


def test_a_catalogue_whose_text_is_the_name_of_a_file_is_text() -> None:
    assert _read(__file__).problem


def test_comments_before_the_first_entry_belong_to_it_when_there_is_no_header() -> None:
    found = _read(f'# made-from: "spring"\n#, fuzzy\n{WELL}').pairs
    assert [each.pair.made_from for each in found] == ["spring"]


@pytest.mark.parametrize("end", ["", "\n", "#\n", "#:\n", "#,\n", "#~\n", "# the end\n", "#. x\n", '#~| msgid "x"\n'])
def test_whatever_follows_the_last_entry_is_still_read(end: str) -> None:
    assert [each.pair.text for each in _read(WELL + end).pairs] == ["pozo"]


messages = st.text(min_size=1, max_size=60)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(messages, messages, st.booleans(), st.booleans()), max_size=6))
def test_every_text_another_program_wrote_is_read_and_kept(rows: list[tuple[str, str, bool, bool]]) -> None:
    """polib itself cannot read back every line end that Unicode knows, so those are left out here."""
    written = polib.POFile(wrapwidth=0)
    for source, text, fuzzy, obsolete in rows:
        entry = polib.POEntry(msgctxt="glossary/well/term", obsolete=obsolete, flags=["fuzzy"] if fuzzy else [])
        entry.msgid, entry.msgstr = clean(source), clean(text)
        written.append(entry)
    made = update(sources(GLOSSARY, {PATH: str(written)}), "es", {})[PATH]
    kept = {entry.msgstr for entry in polib.pofile(made)}
    assert {clean(text) for _, text, _, _ in rows if clean(text)} <= kept
    assert msgfmt_errors(made) == ""
    assert update(sources(GLOSSARY, {PATH: made}), "es", {})[PATH] == made


FRAGMENTS = st.sampled_from(
    (
        *(*WELL.split("\n"), 'msgid ""', 'msgstr ""', '"more\\n"', "#, fuzzy", '#~ msgid "well"', '#~ msgstr "x"'),
        *("#. group: aaa", '# made-from: "a"', "# made-from-group: b", "# unsure: x", "# note", '#| msgid "old"'),
        *('msgid_plural "p"', 'msgstr[0] "one"', 'msgstr[1] "two"', '"Language: fr\\n"', 'msgctxt ""', "#~|", "#"),
        *("", "\t", "\ufeff"),
    )
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(FRAGMENTS | st.text(max_size=20), max_size=25))
def test_no_file_makes_an_update_fail(lines: list[str]) -> None:
    text = "\n".join(lines)
    course = sources(GLOSSARY, {PATH: text})
    made = update(course, "es", {})[PATH]
    translate(course, "es", {})
    if _read(text).problem:
        assert made == text
        return
    again = update(sources(GLOSSARY, {PATH: made}), "es", {})[PATH]
    assert again == made
    assert {each.pair.text for each in _read(text).pairs} <= {each.pair.text for each in _read(made).pairs} | {""}


def test_an_offer_from_an_entry_without_an_address_stays_an_offer() -> None:
    made = update(sources(GLOSSARY, {PATH: 'msgid "well"\nmsgstr "pozo"\n'}), "es", {})[PATH]
    assert '# offered-from: ""' in made
    assert update(sources(GLOSSARY, {PATH: made}), "es", {})[PATH] == made


def _many(number: int) -> str:
    return "".join(f'msgctxt "glossary/well/term"\nmsgid "old well {n}"\nmsgstr "pozo {n}"\n\n' for n in range(number))


@pytest.mark.parametrize("number", [3_000, pytest.param(100_000, marks=pytest.mark.full)])
def test_a_catalogue_that_is_far_too_large_is_read(number: int) -> None:
    made = update(sources(GLOSSARY, {PATH: _many(number)}), "es", {})[PATH]
    assert made.count("\nmsgstr ") + made.count("\n#~ msgstr ") == number + 2
    assert '# made-from: "old well 0"\n' in made

"""The fast reader of gettext files reads the same as polib, or leaves the file to it."""

from __future__ import annotations

from pathlib import Path

import polib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build_tools.translate.po_as_written import entries_as_written
from build_tools.translate.po_entries import entries_by_polib
from build_tools.translate.po_entry import Entry
from build_tools.translate.text import plain_lines
from tests.real_course import ROOT

CATALOGUES = sorted((ROOT / "locales").rglob("*.po"))
WELL = (
    '# a note\n#. Term\n#, fuzzy, no-wrap\nmsgctxt "well/term"\nmsgid ""\n"well,\\n"\n"\\"deep\\""\nmsgstr "pozo\\\\"\n'
)
LINES = st.sampled_from(
    (
        *('msgctxt "a"', 'msgid "well"', 'msgid ""', 'msgstr "pozo"', 'msgstr ""', '"more\\n"', '"\\"q\\\\"', '""'),
        *("#. group: aaa", "# note", "# # note", "#, fuzzy", "#, fuzzy,x , y", "# \\", "#  a b", "#: a.yaml:1", "#"),
        *('#~ msgctxt "a"', '#~ msgid "well"', '#~ msgstr "x"', '#~ "more"', '#| msgid "old"', "", "#~", " ", "#.x"),
        *('msgid_plural "p"', 'msgstr[0] "one"', 'msgid "a" ', '"open', 'msgid  "a"', '#~  msgid "a"', '"\\\u00e9\\r"'),
    )
)
ENTRIES = st.sampled_from(
    (
        *(['msgctxt "a"', 'msgid "well"', 'msgstr "pozo"'], ['msgid ""', 'msgstr ""', '"more\\n"', '"\\"q\\\\"'], [""]),
        *(["# note", "#. group: aaa", "#, fuzzy"], ['#~ msgctxt "a"', '#~ msgid "well"', '#~ msgstr "x"', '#~ "more"']),
    )
)


def _assert_same(text: str) -> None:
    as_written = entries_as_written(text)
    if as_written is not None:
        assert as_written == entries_by_polib("x.po", text)


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.name)
def test_a_catalogue_of_the_course_is_read_fast_and_as_polib_reads_it(path: Path) -> None:
    text = plain_lines(path.read_text(encoding="utf-8"))
    assert entries_as_written(text) == entries_by_polib("x.po", text)


def test_an_entry_has_all_that_is_written() -> None:
    assert entries_as_written(f'msgid "a"\nmsgstr "b"\n\n{WELL}') == (
        Entry(None, "a", ("b",)),
        Entry("well/term", 'well,\n"deep"', ("pozo\\",), ("a note",), ("Term",), ("fuzzy", "no-wrap"), line=4),
    )


def test_an_obsolete_entry_is_read_fast() -> None:
    text = '# a note\n#~ msgctxt "a"\n#~ msgid "b"\n#~ msgstr ""\n#~ "c"\n#~ "d"\n'
    assert entries_as_written(text) == (Entry("a", "b", ("cd",), ("a note",), obsolete=True),)


@pytest.mark.parametrize(
    "text",
    [
        f"\n{WELL}",
        f"{WELL}# the end\n",
        f'{WELL}\n#~ msgid "a"\nmsgstr "b"\n',
        'msgid "a\nmsgstr "b"\n',
        'msgid "a"\n\nmsgstr "b"\n',
        'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n',
        '#| msgid "a"\nmsgid "b"\nmsgstr "c"\n',
        "#\n" + WELL,
    ],
)
def test_any_other_form_is_left_to_polib(text: str) -> None:
    assert entries_as_written(text) is None


@settings(max_examples=100, deadline=None)
@given(st.lists(LINES | ENTRIES.map("\n".join), max_size=12))
def test_lines_are_read_as_polib_reads_them(lines: list[str]) -> None:
    _assert_same("\n".join(lines))


messages = st.text(max_size=40).map(plain_lines)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(messages, messages, messages, st.booleans(), st.sampled_from((0, 30))), max_size=4))
def test_what_polib_writes_is_read_as_polib_reads_it(rows: list[tuple[str, str, str, bool, int]]) -> None:
    entries = (
        (polib.POEntry(msgctxt=f"c{text}", msgid=source, msgstr=text, tcomment=note, obsolete=obsolete), width)
        for source, text, note, obsolete, width in rows
    )
    written = [entry.__unicode__(width) for entry, width in entries]
    _assert_same("\n".join(written))


def test_a_long_row_of_comments_takes_no_longer_than_it_is() -> None:
    assert entries_as_written("# a\n" * 100_000) is None

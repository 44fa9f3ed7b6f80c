"""Our states in comments."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from build_tools.translate.own_comments import OwnComments, read, write
from build_tools.translate.text import clean

texts = st.text(max_size=300).map(clean)


@given(texts, st.sampled_from([None, "", "5f1c20aa31bd"]), st.booleans())
@example("-" * 500, None, False)
@example('"' * 80 + "\\" * 80 + "\n\t.", None, False)
@example("", "", True)
def test_what_is_written_is_read(text: str, group: str | None, unsure: bool) -> None:
    own = OwnComments(text, group, unsure)
    lines = write(own)
    assert read(["a note", *lines]) == (own, ("a note",))
    assert max(map(len, lines)) <= 76
    assert not any("\n" in line for line in lines)


@pytest.mark.parametrize("value", ['"open', "none", '"a" "b"', '"\\x"', "[[[[", '"\\ud8"', ""])
def test_a_damaged_comment_is_known_as_such(value: str) -> None:
    own, notes = read([f"made-from: {value}"])
    assert own.broken
    assert notes == ()


def test_words_alike_are_the_translators() -> None:
    lines = ("made-fromage: x", "unsure about this", "see made-from: y")
    assert read(lines) == (OwnComments(), lines)


def test_a_line_is_filled_before_the_next_one_begins() -> None:
    """76 characters: 11 for `made-from: `, two for the quotation marks and 63 of the text, accents or not."""
    assert write(OwnComments("ñ" * 64)) == (f'made-from: "{"ñ" * 63}"', 'made-from: "ñ"')
    assert write(OwnComments("ñ" * 63)) == (f'made-from: "{"ñ" * 63}"',)

"""The names under which templates and scripts find the texts of interface words."""

from __future__ import annotations

from build_tools.course.models.page import Word
from build_tools.course.word_texts import plain_word_texts, word_texts
from build_tools.ground.prose import Text

WORDS = {
    "close": Word(id="close", text=Text.of("Close", "en")),
    "pages": Word(id="pages", text=Text.of("{count} pages", "en"), one=Text.of("One page", "en")),
}


def test_a_form_for_one_has_a_name_of_its_own() -> None:
    assert plain_word_texts(WORDS) == {"close": "Close", "pages": "{count} pages", "pages/one": "One page"}


def test_texts_know_their_language() -> None:
    assert {name: text.blocks[0].language for name, text in word_texts(WORDS).items()} == dict.fromkeys(
        ("close", "pages", "pages/one"), "en"
    )

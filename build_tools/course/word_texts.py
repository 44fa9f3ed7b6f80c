"""The texts of interface words by the names that templates and scripts ask for."""

from __future__ import annotations

from collections.abc import Mapping

from build_tools.course.models.page import Word
from build_tools.ground.prose import Text


def word_texts(words: Mapping[str, Word]) -> dict[str, Text]:
    """The text of every word by its id; the form for one is `<id>/one`. Texts know their language and their state."""
    ones = {f"{name}/one": word.one for name, word in words.items() if word.one}
    return {name: word.text for name, word in words.items()} | ones


def plain_word_texts(words: Mapping[str, Word]) -> dict[str, str]:
    """The same as plain text, with its placeholders."""
    return {name: str(text) for name, text in word_texts(words).items()}

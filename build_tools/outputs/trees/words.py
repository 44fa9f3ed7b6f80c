"""The interface words that pages for other engines show besides those of the pages themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem
from build_tools.pages.page import Pages
from build_tools.publish.entry_pages import WORDS as ENTRY_WORDS

WORDS = ENTRY_WORDS | {"languages", "on-this-page", "edit-page"}


def missing_words(languages: Sequence[Pages]) -> Iterator[Problem]:
    """A problem for each word that the interface does not have in some language."""
    for word in sorted({word for pages in languages for word in WORDS - pages.words.keys()}):
        message = f'Pages for other engines need the word "{word}", and the interface has no such word.'
        yield Problem(Mark("content/interface.yaml"), "SITE-WORD", message, "Add it to `words`.")

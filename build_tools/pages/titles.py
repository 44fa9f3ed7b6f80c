"""Titles for the frame around a page: as bare words, and as HTML that says their language and that they are old."""

from __future__ import annotations

from markupsafe import Markup, escape

from build_tools import markdown
from build_tools.ground.prose import Prose, State
from build_tools.pages import tags
from build_tools.pages.page import Crumb
from build_tools.pages.prose import foreign_language
from build_tools.pages.words import Words


def crumb(title: Prose, uri: str, words: Words) -> Crumb:
    """The page at `uri`, called by a text of an author."""
    return Crumb(markdown.plain(str(title)), uri, marked_title(title, words))


def crumb_of_word(name: str, uri: str, words: Words) -> Crumb:
    """The page at `uri`, called by an interface word."""
    return crumb(words.text(name), uri, words)


def marked_title(title: Prose, words: Words) -> str:
    """The title as HTML, with its language where that is not the page's, and a sign when its translation is old.

    "" when there is nothing to say about it.
    """
    return marked(
        markdown.plain(str(title)), foreign_language(title, words.language), is_outdated(title, words.language), words
    )


def marked(title: str, language: str, outdated: bool, words: Words) -> str:
    """The same for bare words in `language`, "" for that of the page."""
    if not language and not outdated:
        return ""
    html = Markup('<span lang="{}">{}</span>').format(language, title) if language else escape(title)
    return str(html + tags.outdated(words) if outdated else html)


def is_outdated(text: Prose, language: str) -> bool:
    """Whether readers of `language` are shown a translation of which some is older than its source."""
    return any(block.state_in(language) is State.OUTDATED for block in text.blocks)

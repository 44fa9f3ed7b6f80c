"""Whether the headings of a language have the face of the theme: all of them, or none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity
from build_tools.pages.page import Pages
from build_tools.site.look.face import lacking

SHEET, FACE = "assets/headings.css", "assets/bitter-700.woff2"
CODE = "FACE-LETTERS"
_HEADING = re.compile(r"<h([1-3])\b[^>]*>(.*?)</h\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_MOST_SHOWN = 8


def letters_lacking(pages: Pages) -> str:
    """The letters of the headings and of the title of the course that the face lacks, sorted. Raises OSError."""
    texts = [pages.title, *(page.html for page in pages.pages)]
    everywhere = {sign for text in texts for sign in set(text)}
    # Most languages have all they need: their headings need no look.
    return lacking("".join(_headings(pages))) if lacking("".join(everywhere)) else ""


def letters_note(language: str, letters: str, mark: Mark) -> Problem:
    """A note that the headings of a language are in the fonts of the device."""
    shown = " ".join(letters[:_MOST_SHOWN]) + (" …" if len(letters) > _MOST_SHOWN else "")
    message = f"The face of headings lacks {len(letters)} letters of titles in {language}: {shown}"
    hint = "Headings are in the fonts of the device in this language, and its picture for sharing has no words."
    return Problem(mark, CODE, message, hint, Severity.NOTE)


def _headings(pages: Pages) -> Iterator[str]:
    yield pages.title
    for page in pages.pages:
        for heading in _HEADING.finditer(page.html):
            yield _TAG.sub("", heading[2])

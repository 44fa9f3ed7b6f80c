"""Whether the headings of a language have the face of the theme: all of them, or none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from build_tools.course.kinds import COURSE, LANGUAGES
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity
from build_tools.pages.page import Pages
from build_tools.site.look.face import lacking

SHEET, FACE = "assets/headings.css", "assets/bitter-700.woff2"
CODE = "FACE-LETTERS"
_HEADING = re.compile(r"<h([1-3])\b[^>]*>(.*?)</h\1>", re.DOTALL)
_STANDS_OUT = re.compile(r"<strong>([^<]*)</strong>")
_TAG = re.compile(r"<[^>]*>")
_MOST_SHOWN = 8
_ON_DEVICE = "Headings are in the fonts of the device in this language."


def letters_lacking(pages: Pages) -> str:
    """The letters of the headings and of the title of the course that the face lacks, sorted. Raises OSError."""
    texts = [pages.title, pages.description, *(page.html for page in pages.pages)]
    everywhere = {sign for text in texts for sign in set(text)}
    # Most languages have all they need: their headings need no look.
    return lacking("".join(_headings(pages))) if lacking("".join(everywhere)) else ""


def place_of(pages: Pages) -> Mark:
    """The file that says which language the pages are in."""
    code = pages.language.code
    return Mark(COURSE.file(code) if code == pages.languages[0].code else LANGUAGES.file(code))


def letters_note(language: str, letters: str, mark: Mark, what: str = "titles", hint: str = _ON_DEVICE) -> Problem:
    """A note that the face lacks letters, of `what`, and what comes of it: headings in the fonts of the device."""
    shown = " ".join(letters[:_MOST_SHOWN]) + (" …" if len(letters) > _MOST_SHOWN else "")
    message = f"The face of headings lacks {len(letters)} letters of {what} in {language}: {shown}"
    return Problem(mark, CODE, message, hint, Severity.NOTE)


def _headings(pages: Pages) -> Iterator[str]:
    yield pages.title
    yield pages.description  # The line below it on the first page, where places of the chain stand out too.
    for page in pages.pages:
        yield from (strong[1] for strong in _STANDS_OUT.finditer(page.html) if page.kind == "home")
        for heading in _HEADING.finditer(page.html):
            yield _TAG.sub("", heading[2])

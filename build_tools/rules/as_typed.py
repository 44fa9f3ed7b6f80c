"""Markdown that is not read as its author meant it: it would be shown as it was typed, or vanish."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.ground.prose import CITATIONS, LINKS, NOTES, PICTURES, Prose
from build_tools.rules.rule import Context, Rule
from build_tools.rules.visits import FieldText, texts

LOST = Code(
    "MD-LOST",
    "Words, a link or a picture would vanish",
    "What stands beyond the last column of a table is dropped from the page, and a picture with a space in its name is "
    "no picture. Titles and labels are shown inside links, headings and buttons: they have words alone. A choice has "
    "blocks and pictures, and no link: a tap on it ticks the choice.",
    fails="# in: modules/safe-water.yaml\nsummary: |\n  | Well | Metal |\n  | --- | --- |\n  | North | Lead | Much |\n",
    passes="# in: modules/safe-water.yaml\nsummary: |\n  | Well | Metal |\n  | --- | --- |\n  | North | Lead |\n",
)

AS_TYPED = Code(
    "MD-AS-TYPED",
    "Markdown that readers would see as it was typed",
    "A link with a space in its address, a table without its line of dashes, a list that begins with dots, an address "
    "that is no link: the page shows the signs instead of what was meant.",
    fails="# in: modules/safe-water.yaml\nsummary: |\n  Look.\n\n  • Water\n  • Dust\n",
    passes="# in: modules/safe-water.yaml\nsummary: |\n  Look.\n\n  - Water\n  - Dust\n",
    severity=Severity.WARNING,
)


def lost(course: Course, _context: Context) -> Iterator[Finding]:
    """What would vanish."""
    yield from _findings(course, loses=True)
    for text in texts(course):
        if text.shows != Prose.shows:
            yield from _not_shown(text)


def _not_shown(text: FieldText) -> Iterator[Finding]:
    """What a title, a label or a choice cannot show."""
    parts, field = text.parts, text.address.rpartition("/")[2]
    marks = (
        *((PICTURES, f'picture "{image.source}"', image.line) for image in parts.images),
        *((LINKS, f'link to "{link.destination}"', link.line) for link in parts.links),
        *((CITATIONS, f'citation "@{citation.id}"', citation.line) for citation in parts.citations),
        *((NOTES, f'note "[^{name}]"', line) for name, line in parts.notes),
    )
    room = "no links, citations or notes" if PICTURES in text.shows else "words only"
    for kind, what, line in marks:
        if kind not in text.shows:
            hint = "Keep the words alone here, and put it into a text that stands beside this one."
            yield Finding(text.address, f"`{field}` shows {room}: the {what} would be lost.", hint, line=line)


def as_typed(course: Course, _context: Context) -> Iterator[Finding]:
    """What would be shown as it was typed."""
    return _findings(course, loses=False)


def _findings(course: Course, *, loses: bool) -> Iterator[Finding]:
    for text in texts(course):
        for slip in text.parts.slips:
            if slip.loses is loses:
                yield Finding(text.address, slip.what, slip.mend, line=slip.line)


RULES = (Rule(LOST, lost), Rule(AS_TYPED, as_typed))

"""Fields hold no headings; on standing pages each heading has an id, the same in every language. No text holds HTML."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_tools.course.course import Course
from build_tools.course.kinds import PAGES
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.markdown.parts import Heading
from build_tools.markdown.reading import parts
from build_tools.rules.rule import Context, Rule
from build_tools.rules.visits import texts

IN_FIELD = Code(
    "MD-HEADING",
    "A heading in a field",
    "The page makes the headings. A part that needs a heading of its own is a section.",
    fails="# in: modules/safe-water.yaml\nsummary: |\n  Water matters.\n\n  ## Why\n",
    passes="# in: modules/safe-water.yaml\nsummary: |\n  Water matters.\n\n  **Why?** People drink it.\n",
)

_PAGE = "# file: content/pages/about.md\n---\ntitle: About\nsummary: What this is.\n---\n"

ON_PAGE = Code(
    "PAGE-HEADING",
    "A heading of a standing page has no id of its own, or the wrong level",
    "The id is the anchor that links use. It is written out so that it is the same in every language. "
    "The title of the page is its first level, so headings start at ##.",
    fails=_PAGE + "## Who wrote it\n\nWe did.\n",
    passes=_PAGE + "## Who wrote it {#authors}\n\nWe did.\n",
)

HTML = Code(
    "MD-HTML",
    "HTML in a text",
    "Tags are shown to readers as they are written. Use Markdown, or put a tag you talk about between `backticks`.",
    fails="# in: modules/safe-water.yaml\nsummary: Water <b>matters</b>.\n",
    passes="# in: modules/safe-water.yaml\nsummary: Water **matters**.\n",
    severity=Severity.WARNING,
)


_WRITTEN: Final = {
    "b": "**bold**",
    "strong": "**bold**",
    "i": "*italic*",
    "em": "*italic*",
    "sub": "H~2~O",
    "sup": "m^3^",
    "code": "`code`",
    "br": "a blank line",
    "a": "[words](address)",
    "img": "![what it shows](images/its-name.jpg)",
    "li": "- in front of each entry",
}
"""How Markdown says what these tags do."""


def headings_in_fields(course: Course, _context: Context) -> Iterator[Finding]:
    """Headings outside standing pages."""
    for text in texts(course):
        if text.pattern != "pages/*/body":
            for heading in text.parts.headings:
                hint = "Make it a section of its own, or write it in **bold**."
                yield Finding(text.address, f'"{heading.words}" is a heading.', hint, line=heading.line)


def wrong_page_headings(course: Course, _context: Context) -> Iterator[Finding]:
    """Headings of standing pages that have no id, an id used above, or a level out of order."""
    for name, page in course.pages.items():
        level, seen = 1, set[str]()
        for heading in parts(str(page.body)).headings:
            fault = _fault(heading, level, seen)
            if fault:
                yield Finding(PAGES.address(name, "body"), *fault, line=heading.line)
            level = heading.level
            seen.add(heading.id)


def _fault(heading: Heading, level: int, seen: set[str]) -> tuple[str, str] | None:
    """Message and hint; None for a sound heading. `level` is that of the heading above, `seen` the ids used above."""
    if not heading.id:
        return f'The heading "{heading.words}" has no id.', "Write one behind it: {#small-letters-and-hyphens}"
    if heading.id in seen:
        return f'The id "{heading.id}" was already used on this page.', "Give this heading another one."
    if heading.level == 1:
        return f'"{heading.words}" has the level of the title.', "Start it with ##."
    if heading.level > level + 1:
        return f'"{heading.words}" leaves out a level.', f"Start it with {'#' * (level + 1)}."
    return None


def html_tags(course: Course, _context: Context) -> Iterator[Finding]:
    """Parts of texts that look like HTML tags."""
    for text in texts(course):
        for tag, line in text.parts.tags:
            yield Finding(text.address, f"{tag} is shown as it is written.", _in_markdown(tag), line=line)


def _in_markdown(tag: str) -> str:
    name = tag.strip("</>").partition(" ")[0].lower()
    return f"Write {_WRITTEN[name]} instead." if name in _WRITTEN else "Use Markdown instead."


RULES = (Rule(IN_FIELD, headings_in_fields), Rule(ON_PAGE, wrong_page_headings), Rule(HTML, html_tags))

"""What lets a reader leave a page on a hard topic at once: the control on it, and the page that takes its place."""

from __future__ import annotations

from decimal import Decimal

from build_tools.course.languages import LanguageName
from build_tools.course.models.safety import ABOUT, Safety
from build_tools.course.places import Place
from build_tools.pages.page_context import PageContext

ELSEWHERE = "assets/units-{language}.html"
"""The page that takes the place of the one left: units of measure, and no word of the course. It is published as it is:
no script, no style, no link."""
FACTORS = {
    "inch": Decimal("2.54"),
    "foot": Decimal("30.48"),
    "yard": Decimal("0.9144"),
    "ounce": Decimal("28.3495"),
    "pound": Decimal("453.592"),
    "gallon": Decimal("3.78541"),
}
"""In cm, cm, m, g, g and L, to six digits: United States Code of Federal Regulations, title 16, section 500.19."""


def leaving_files(language: LanguageName, context: PageContext) -> dict[str, str]:
    """The page that takes the place of one that is left, by its path below the folder of the language."""
    html = context.templates.get_template("elsewhere.html.j2").render(language=language, factors=FACTORS)
    return {ELSEWHERE.format(language=language.code): html}


def leave_control(uri: str, safety: Safety, context: PageContext) -> str:
    """The HTML of the control on the page at `uri`, for a frame to keep in view; "" where the page needs none, or is
    published without another page to lead to.
    """
    if safety.level < ABOUT:
        return ""
    href = context.links(uri, Place(ELSEWHERE.format(language=context.words.language)))
    return context.templates.get_template("parts/leave.html.j2").render(href=href) if href else ""

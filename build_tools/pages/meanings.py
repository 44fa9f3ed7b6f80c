"""The file of what terms mean in the other languages: a page has them in its own, who opens a word gets the rest."""

from __future__ import annotations

from build_tools.pages.page_context import PageContext
from build_tools.scripts.given import given

MEANINGS = "assets/meanings.js"
"""The path of the file below the folder of a language."""


def meanings_file(context: PageContext) -> dict[str, str]:
    """The file by its path: a script that gives the HTML of each term by its id. No file for a course without terms in
    another language.
    """
    macros = context.templates.get_template("parts/other_meanings.html.j2").module
    found = {name: str(macros.others(view)).strip() for name, view in context.terms.items()}  # type: ignore[attr-defined]
    told = {name: html for name, html in found.items() if html}
    return {MEANINGS: given("courseMeanings", told)} if told else {}

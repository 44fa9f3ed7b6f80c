"""Every figure (a number stated as a fact) that learners read has a citation in the same block."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from build_tools.course.course import Course
from build_tools.ground.problems import Code, Finding
from build_tools.markdown.parts import Block
from build_tools.rules.rule import Context, Rule
from build_tools.rules.visits import texts

SOURCE = Code(
    "FIGURE-SOURCE",
    "A figure without a source",
    "Readers act on figures, so each one says where it comes from: a percentage, a number with a thousands mark, a "
    "number of two or more digits that is not a year. The citation stands in the same paragraph, list or table. "
    "A figure whose source nobody read is left out. Activities and quizzes may invent a practice case; a page that "
    "holds one says `practice: true` in its head.",
    fails="# in: modules/safe-water.yaml\nsummary: Mines use 12% of the water in this valley.\n",
    passes="# in: modules/safe-water.yaml\nsummary: Mines use 12% of the water in this valley [@well-report].\n",
)

FIELDS: Final = frozenset(
    {
        "course/summary",
        "course/outcomes/*/text",
        "dos/*/summary",
        "modules/*/summary",
        "modules/*/sections/*/body",
        "modules/*/sections/*/key_points/*/text",
        *(f"case_studies/*/{name}" for name in ("summary", "challenge", "approach", "result", "lesson")),
        *(f"case_studies/*/{name}" for name in ("unknown", "transfer", "takeaways/*/text", "actors/*/role")),
        *(f"tracks/*/{name}" for name in ("audience", "why", "steps/*/why", "not_yet")),
        "glossary/*/definition",
        "glossary/*/note",
        "pages/*/summary",
        "pages/*/body",
    }
)
"""The fields in which a figure needs a citation, as address patterns with `*` for ids."""

_LIST = r"\d[\d./]*(?:\s?(?:,|and|to|y|a|al|–|-)\s?\d[\d./]*)*"
_PART = (
    r"articles?|arts?\.?|sections?|secs?\.|chapters?|paragraphs?|paras?\.|clauses?|annex|rules?|pages?|pp?\."
    r"|artículos?|secciones|sección|capítulos?|párrafos?|incisos?|numerales|numeral|anexo|reglas?|páginas?|págs?\."
)
_LAW = (
    r"decree|law|act|resolution|directive|regulation|convention|recommendation|agreement|order|bill|standard|ISO(?:/IEC)?"
    r"|decreto|ley|acuerdo|resolución|directiva|reglamento|convenio|recomendación|norma"
)
_CALL = (
    r"call|dial|phone|telephone|ring|text|WhatsApp|hotline|line|tel\.?"
    r"|llame(?: al?)?|marque(?: el)?|teléfono|línea|escriba al"
)
_NO_FIGURE = re.compile(
    r"\bDOs? \d+|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}:\d{2}\b|\b(?:19|20)\d\d[–-]\d\d\b"
    rf"|\b(?:{_PART}) {_LIST}"
    rf"|\b(?:{_LAW})(?: law| ley| legislativo| gubernativo)?(?: no\.?| n[.º°]+| número| number)? ?{_LIST}"
    rf"|\b(?:{_CALL}):? \+?\(?\d(?:[ ()-]*\d){{2,}}|\+\d(?:[ ()-]*\d){{6,}}",
    re.IGNORECASE,
)
"""Numbers that are names: of a DO, a day, an hour, years, a part of a text, a law, a telephone."""
_FIGURE = re.compile(
    r"(?<![\w.,])\d[\d.,]*\s?(?:%|per cent\b|percent\b|por ciento\b)"
    r"|(?<![\w.,])\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?!\w)"
    r"|(?<![\w.,-])\d{2,}(?!\w)"
)
_YEAR = re.compile(r"(19\d\d|20\d\d|2100)")
_DIGIT = re.compile(r"\d")


def uncited_figures(course: Course, _context: Context) -> Iterator[Finding]:
    """The first figure of each block without a citation, in the fields of `FIELDS`."""
    practice = {f"pages/{page.id}/body" for page in course.pages.values() if page.practice}
    for text in texts(course):
        if text.pattern in FIELDS and text.address not in practice:
            for block in text.parts.blocks:
                if not block.cited and (figure := first_figure(block)):
                    hint = "Cite it in the same paragraph, list or table: [@source-id] or [@facts/fact-id]."
                    yield Finding(text.address, f'"{figure}" has no source.', hint, line=block.line)


def first_figure(block: Block) -> str:
    """The first figure of a block as written; "" when there is none."""
    if not _DIGIT.search(block.words):  # for speed: true of most blocks
        return ""
    words = _NO_FIGURE.sub("", block.words)
    figures = (match[0] for match in _FIGURE.finditer(words))
    return next((figure for figure in figures if not _YEAR.fullmatch(figure)), "")


RULES = (Rule(SOURCE, uncited_figures, relaxed_in_drafts=True),)

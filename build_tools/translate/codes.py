"""Codes of problems in catalogues. Tests lay the examples over the small course and its Spanish catalogues."""

from __future__ import annotations

from typing import Final

from build_tools.ground.problems import Code, Severity


def _po(catalogue: str, address: str, source: str, translation: str) -> str:
    head = f"# file: locales/es/{catalogue}.po\n"
    return f'{head}msgctxt "{address}"\nmsgid "{source}"\nmsgstr "{translation}"\n'


def _header(language: str) -> str:
    return f'# file: locales/es/glossary.po\nmsgid ""\nmsgstr "Language: {language}\\n"\n'


def _outdated(made_from: str) -> str:
    entry = _po("glossary", "glossary/well/definition", "A hole that people draw water from.", "Un hoyo con agua.")
    return entry.replace("msgctxt", f'# made-from: "{made_from}"\n#, fuzzy\nmsgctxt')


_WELL: Final = _po("glossary", "glossary/well/term", "well", "pozo")
_WATER: Final = ("modules/safe-water", "modules/safe-water/sections/start/body")
_WATER_TEXT: Final = "Water flows downhill, past the [tailings](glossary/tailings)."
_TESTED: Final = ("facts", "facts/wells-tested/statement", "The institute reports that it tested 40 wells in 2024.")
_MINUTES: Final = ("_site", "words/minutes/text", "{count} minutes")
_AUTHORS: Final = ("pages/about", "pages/about/body", "## Who wrote it {#authors}")

CODES: Final[tuple[Code, ...]] = (
    Code(
        "PO-SYNTAX",
        "A catalogue cannot be read",
        "Half a catalogue would show readers half a translation, so nothing of it is used, nothing is built, and no "
        "catalogue is written, until it is mended. Often a quote is missing, or two versions were merged.",
        fails=_WELL.replace('"pozo"', '"pozo'),
        passes=_WELL,
    ),
    Code(
        "PO-ENCODING",
        "A catalogue is not UTF-8",
        "Catalogues are UTF-8 text. A file saved otherwise is an error; a header that names another encoding is a "
        "warning, because some programs believe it and show wrong accents.",
        fails=_WELL.replace(".po", ".po, saved as utf-16"),
        passes=_WELL,
    ),
    Code(
        "PO-LANGUAGE",
        "A catalogue lies in the folder of another language",
        "The folder decides which readers get the file. A header that names another language is most often a file "
        "that was put in the wrong place.",
        fails=_header("fr"),
        passes=_header("es"),
        severity=Severity.WARNING,
    ),
    Code(
        "PO-DOUBLE",
        "The same entry stands twice in a catalogue",
        "Two versions of a file that were merged can leave two translations of one text. Gettext programs refuse "
        "such a file. The build uses one of them, always the same.",
        fails=f'{_WELL}\nmsgctxt "glossary/well/term"\nmsgid "well"\nmsgstr "pozo de agua"\n',
        passes=_WELL,
        severity=Severity.WARNING,
    ),
    Code(
        "PO-ORPHAN",
        "A translation belongs to no field",
        "Its address is not in the course: the text was taken out, or its id was changed without `former_ids`.",
        fails=_po("glossary", "glossary/spring/term", "spring", "manantial"),
        passes=_WELL,
        severity=Severity.WARNING,
    ),
    Code(
        "TRANSLATION-MISSING",
        "A language lacks a whole catalogue",
        "Readers of that language get everything the catalogue would hold in the source language.",
        fails="# no file: locales/es/glossary.po\n",
        passes=_WELL,
        severity=Severity.NOTE,
    ),
    Code(
        "TRANSLATION-LINK",
        "A translation links or cites differently",
        "A translator changes words, never where they lead. What the source text does not link to is an error: it "
        "could lead readers anywhere. What got lost is a warning.",
        fails=_po(
            *_WATER, _WATER_TEXT, "El agua baja, junto a los [relaves](glossary/tailings). [Más](https://example.com)"
        ),
        passes=_po(*_WATER, _WATER_TEXT, "El agua baja, junto a los [relaves](glossary/tailings)."),
    ),
    Code(
        "TRANSLATION-PLACEHOLDER",
        "A name in braces is not the same",
        "Names in braces are filled in when the page is made: numbers in words of the interface, gaps in the text of a "
        "`cloze`. A name that was translated stays empty, and a gap that was lost cannot be answered.",
        fails=_po(*_MINUTES, "{cuenta} minutos"),
        passes=_po(*_MINUTES, "{count} minutos"),
    ),
    Code(
        "TRANSLATION-NUMBER",
        "A translation has other numbers",
        "A wrong figure can do harm. How thousands and decimals are marked does not matter.",
        fails=_po(*_TESTED, "El instituto informa que probó 400 pozos en 2024."),
        passes=_po(*_TESTED, "El instituto informa que probó 40 pozos en 2024."),
        severity=Severity.WARNING,
    ),
    Code(
        "TRANSLATION-HEADING",
        "A translation has a heading that its source does not have",
        "Fields hold no headings, and the id of a page's heading is the same in every language: links lead to it.",
        fails=_po(*_AUTHORS, "## Autoras {#autoras}"),
        passes=_po(*_AUTHORS, "## Autoras {#authors}"),
    ),
    Code(
        "TRANSLATION-MARKDOWN",
        "A translation has Markdown that is shown as it was typed",
        "A link with a space in its address, a table row with a cell too many, a list that begins with dots: the page "
        "shows the signs, or loses words, in this language alone.",
        fails=_po(*_TESTED, "El instituto informa en www.pozos.org que probó 40 pozos en 2024."),
        passes=_po(*_TESTED, "El instituto informa que probó 40 pozos en 2024."),
        severity=Severity.WARNING,
    ),
    Code(
        "SAME-MEANING",
        "A translation was not accepted as the same in meaning",
        "Said by `course translate update --same-meaning`, which accepts only what can be seen not to matter: the key "
        "of the item, numbers, links, citations and placeholders must be as they were when the translation was made.",
        fails=_outdated("A hole of 3 metres that people draw water from."),
        passes=_outdated("A hole that people draw water from"),
    ),
)

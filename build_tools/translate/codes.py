"""Codes of catalogues. Examples are laid over the smallest valid course (grammar: `examples.py`)."""

from __future__ import annotations

from typing import Final

from build_tools.problems import Severity
from build_tools.rules.rule import Code

_SPANISH: Final = "# file: locales/es/_language.yaml\nname: Español\nlocale: es-419\nchecked: false\n"
_GLOSSARY: Final = f"{_SPANISH}# file: locales/es/glossary.po\n"
_WELL: Final = f'{_GLOSSARY}msgctxt "glossary/well/term"\nmsgid "well"\nmsgstr "pozo"\n'


def _translated(catalogue: str, address: str, source: str, translation: str) -> str:
    return (
        f'{_SPANISH}# file: locales/es/{catalogue}.po\nmsgctxt "{address}"\nmsgid "{source}"\nmsgstr "{translation}"\n'
    )


def _water(translation: str) -> str:
    body = "sections/start/body"
    source = "Water flows downhill, past the [tailings](glossary/tailings)."
    return _translated("modules/safe-water", f"modules/safe-water/{body}", source, translation)


def _tested(translation: str) -> str:
    source = "The institute reports that it tested 40 wells in 2024."
    return _translated("facts", "facts/wells-tested/statement", source, translation)


CODES: Final[tuple[Code, ...]] = (
    Code(
        "PO-SYNTAX",
        "A catalogue cannot be read",
        "Half a catalogue would show readers half a translation, so nothing of it is used, nothing is built, and no "
        "catalogue is written, until it is mended. Often a quote is missing, or two versions were merged.",
        fails=f'{_GLOSSARY}msgctxt "glossary/well/term"\nmsgid "well"\nmsgstr "pozo\n',
        passes=_WELL,
    ),
    Code(
        "PO-ENCODING",
        "A catalogue is not UTF-8",
        "Catalogues are UTF-8 text. A file saved otherwise is an error; a header that names another encoding is a "
        "warning, because some programs believe it and show wrong accents.",
        fails=f"{_WELL.replace('glossary.po', 'glossary.po, saved as utf-16')}",
        passes=_WELL,
    ),
    Code(
        "PO-LANGUAGE",
        "A catalogue lies in the folder of another language",
        "The folder decides which readers get the file. A header that names another language is most often a file "
        "that was put in the wrong place.",
        fails=f'{_GLOSSARY}msgid ""\nmsgstr "Language: fr\\n"\n',
        passes=f'{_GLOSSARY}msgid ""\nmsgstr "Language: es\\n"\n',
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
        fails=_translated("glossary", "glossary/spring/term", "spring", "manantial"),
        passes=_WELL,
        severity=Severity.WARNING,
    ),
    Code(
        "TRANSLATION-MISSING",
        "A language lacks a whole catalogue",
        "Readers of that language get everything the catalogue would hold in the source language.",
        fails=_SPANISH,
        passes="# in: content/course.yaml\nsource_lang: en\n",
        severity=Severity.WARNING,
    ),
    Code(
        "TRANSLATION-LINK",
        "A translation links or cites differently",
        "A translator changes words, never where they lead. What the source text does not link to is an error: it "
        "could lead readers anywhere. What got lost is a warning.",
        fails=_water("El agua baja, junto a los [relaves](https://example.com)."),
        passes=_water("El agua baja, junto a los [relaves](glossary/tailings)."),
    ),
    Code(
        "TRANSLATION-PLACEHOLDER",
        "A placeholder of the interface is not the same",
        "Names in braces are filled in when the page is made. A name that was translated stays empty.",
        fails=_translated("_site", "words/minutes/text", "{count} minutes", "{cuenta} minutos"),
        passes=_translated("_site", "words/minutes/text", "{count} minutes", "{count} minutos"),
    ),
    Code(
        "TRANSLATION-NUMBER",
        "A translation has other numbers",
        "A wrong figure can do harm. How thousands and decimals are marked does not matter.",
        fails=_tested("El instituto informa que probó 400 pozos en 2024."),
        passes=_tested("El instituto informa que probó 40 pozos en 2024."),
        severity=Severity.WARNING,
    ),
    Code(
        "TRANSLATION-HEADING",
        "A translation has a heading that its source does not have",
        "Fields hold no headings, and the id of a page's heading is the same in every language: links lead to it.",
        fails=_translated("pages/about", "pages/about/body", "## Who wrote it {#authors}", "## Autoras {#autoras}"),
        passes=_translated("pages/about", "pages/about/body", "## Who wrote it {#authors}", "## Autoras {#authors}"),
    ),
)

# Found by `course translate update --same-meaning`, not by `course check`.
SAME_MEANING: Final = Code(
    "SAME-MEANING",
    "A translation was not accepted as the same in meaning",
    "Only what can be seen not to matter is accepted: the key of the item, numbers, links, citations and "
    "placeholders must be as they were when the translation was made.",
    fails=f'{_GLOSSARY}# made-from: "Two of 3 wells."\n#, fuzzy\n'
    'msgctxt "glossary/well/definition"\nmsgid "A hole that people draw water from."\nmsgstr "Dos de 3 pozos."\n',
    passes=f'{_GLOSSARY}# made-from: "A hole that people draw water from"\n#, fuzzy\n'
    'msgctxt "glossary/well/definition"\nmsgid "A hole that people draw water from."\n'
    'msgstr "Un hoyo del que la gente saca agua."\n',
)

"""Problems in catalogues, word for word."""

from __future__ import annotations

import pytest

from build_tools.ground.problems import tidy
from build_tools.translate import check_layout, lay_out
from tests.translate.courses import HEADER, sources

PATH = "locales/es/glossary.po"
TERMS = """\
terms:
  - id: well
    term: well
    definition: |
      The [well](glossary/well) gave 1,500 litres.[@report]
"""
WORDS = 'words:\n  - {id: minutes, text: "{count} minutes"}\n'
PAGE = "---\ntitle: About\n---\n## Who {#who}\n\nWe.\n"
FILES = {"content/glossary.yaml": TERMS}
SAFE = "El [pozo](glossary/well) dio 1.500 litros.[@report]"


def _entry(address: str, source: str, text: str) -> str:
    quoted = [part.replace('"', '\\"').replace("\n", "\\n") for part in (address, source, text)]
    return 'msgctxt "{}"\nmsgid "{}"\nmsgstr "{}"\n'.format(*quoted)


def _definition(text: str) -> str:
    return _entry("glossary/well/definition", "The [well](glossary/well) gave 1,500 litres.[@report]", text)


def _report(catalogues: dict[str, str], files: dict[str, str] | None = None) -> list[str]:
    """Each problem without what to do about it."""
    return [
        f"{each.mark.path}:{each.mark.line}:{each.mark.column}  {each.severity.value} {each.code}  {each.message}"
        for each in tidy(check_layout(lay_out(sources(files or FILES, catalogues), "es", {})))
    ]


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        (SAFE, []),
        (
            "El [pozo](glossary/pozo) dio 1.500 litros.[@report]",
            [
                'error TRANSLATION-LINK  The translation of "glossary/well/definition" leads to "glossary/pozo"; '
                "its source does not.",
                'warning TRANSLATION-LINK  The translation of "glossary/well/definition" lost "glossary/well".',
            ],
        ),
        (
            f"{SAFE} [clic](javascript:alert(1))",
            [
                'error TRANSLATION-LINK  The translation of "glossary/well/definition" leads to "javascript:alert(1)"; '
                "its source does not."
            ],
        ),
        (
            "El [pozo](glossary/well) dio 1.500 litros.",
            ['warning TRANSLATION-LINK  The translation of "glossary/well/definition" lost "@report".'],
        ),
        (
            "El [pozo](glossary/well) dio 150 litros.[@report]",
            [
                'warning TRANSLATION-NUMBER  The translation of "glossary/well/definition" has other numbers: "150" '
                'for "1500".'
            ],
        ),
        (
            f"# Pozo\n\n{SAFE}",
            ['error TRANSLATION-HEADING  The translation of "glossary/well/definition" has a heading.'],
        ),
        (f"{SAFE} <script>alert()</script> <img src=x onerror=alert()>", []),
        (
            f"{SAFE} Mire www.pozos.org.",
            [
                'warning TRANSLATION-MARKDOWN  The translation of "glossary/well/definition" has a slip. The address '
                '"www.pozos.org" is no link.'
            ],
        ),
        (
            f"{SAFE}\n| Pozo | Metal |\n| --- | --- |\n| Norte | Plomo | Mucho |\n",
            [
                'error TRANSLATION-MARKDOWN  The translation of "glossary/well/definition" has a slip. A row of the '
                "table has 3 cells, and the table 2 columns."
            ],
        ),
    ],
)
def test_a_translation_and_its_source(text: str, problems: list[str]) -> None:
    catalogue = f"{HEADER}\n{_definition(text)}"
    assert _report({PATH: catalogue}) == [f"{PATH}:8:1  {problem}" for problem in problems]


def test_an_outdated_text_is_not_held_against_the_source_of_today() -> None:
    outdated = _entry(
        "glossary/well/definition", "The [well](glossary/spring) gave 9 litres.[@report]", "Dio 9 litros."
    )
    assert _report({PATH: outdated}) == []


def test_interface_words_keep_their_placeholders() -> None:
    catalogue = _entry("words/minutes/text", "{count} minutes", "{cuenta} minutos")
    assert _report({"locales/es/_site.po": catalogue}, {"content/interface.yaml": WORDS}) == [
        'locales/es/_site.po:1:1  error TRANSLATION-PLACEHOLDER  The translation of "words/minutes/text" has other '
        'names in braces: "{cuenta}".'
    ]


CLOZE = """\
items:
  - id: notice
    type: cloze
    stem: Complete it.
    text: "The {who} decides within {how-long}."
"""


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("En {how-long} decide {who}.", ""),
        ("Decide {who}.", 'other names in braces: "{who}".'),
        ("En {cuanto} decide {who}.", 'other names in braces: "{cuanto}", "{who}".'),
        ("En {how-long} decide {who} y {who}.", 'these more than once: "{who}".'),
    ],
)
def test_a_text_with_gaps_keeps_each_of_them_once(text: str, problem: str) -> None:
    address = "quizzes/water/items/notice/text"
    catalogue = _entry(address, "The {who} decides within {how-long}.", text)
    found = _report({"locales/es/quizzes/water.po": catalogue}, {"quizzes/water.yaml": CLOZE})
    message = f'error TRANSLATION-PLACEHOLDER  The translation of "{address}" has {problem}'
    assert found == ([f"locales/es/quizzes/water.po:1:1  {message}"] if problem else [])


@pytest.mark.parametrize(
    ("text", "right"),
    [("## Quién {#who}", True), ("## Quién {#quien}", False), ("# Quién {#who}", False), ("Quién", False)],
)
def test_a_heading_of_a_page_keeps_level_and_id(text: str, right: bool) -> None:
    catalogue = _entry("pages/about/body", "## Who {#who}", text)
    found = _report({"locales/es/pages/about.po": catalogue}, {"content/pages/about.md": PAGE})
    assert found == (
        []
        if right
        else [
            'locales/es/pages/about.po:1:1  error TRANSLATION-HEADING  The translation of "pages/about/body" is no '
            "heading of the same level with the same id."
        ]
    )


def test_faults_of_files() -> None:
    catalogues = {
        "locales/es/a.po": 'msgid "x\nmsgstr ""\n',
        "locales/es/b.po": "\0",
        "locales/es/c.po": 'msgid ""\nmsgstr "Language: fr\\nContent-Type: text/plain; charset=ISO-8859-1\\n"\n',
        PATH: _entry("glossary/gone/term", "gone", "ido") + _entry("glossary/gone/term", "gone", "perdido"),
    }
    assert _report(catalogues) == [
        "locales/es/a.po:1:1  error PO-SYNTAX  A quote is missing, or one inside the text has no backslash "
        '(\\") before it.',
        "locales/es/b.po:1:1  error PO-ENCODING  The catalogue is not UTF-8 text.",
        "locales/es/c.po:1:1  warning PO-ENCODING  The header says the text is iso-8859-1, and catalogues are read as "
        "UTF-8.",
        'locales/es/c.po:1:1  warning PO-LANGUAGE  The header says the language is "fr", and the folder is for "es".',
        f'{PATH}:1:1  warning PO-ORPHAN  "glossary/gone/term" is no field of the course. Translations like this in the '
        "file: 2.",
        f"{PATH}:4:1  warning PO-DOUBLE  This context and source text stand in an entry above, too. In this file: 1.",
    ]


def test_braces_are_placeholders_only_in_interface_words_and_one_line_has_no_headings() -> None:
    files = {"content/glossary.yaml": 'terms:\n  - {id: well, term: "a {well}"}\n'}
    assert _report({PATH: _entry("glossary/well/term", "a {well}", "# un {pozo}")}, files) == []


def test_a_moved_translation_is_no_orphan() -> None:
    files = {"content/glossary.yaml": "terms:\n  - {id: borehole, former_ids: [glossary/well], term: well}\n"}
    assert _report({PATH: _entry("glossary/well/term", "well", "pozo")}, files) == []


def test_a_missing_catalogue_is_one_note_with_its_words() -> None:
    assert _report({}) == [
        f"{PATH}:1:1  note TRANSLATION-MISSING  There is no such catalogue. Readers get its 6 words in the source "
        "language."
    ]


def test_a_catalogue_whose_words_stand_in_another_file_after_a_rename_lacks_no_words() -> None:
    files = {"modules/clean-water.yaml": "former_ids: [modules/water]\ntitle: Water\n"}
    catalogues = {"locales/es/modules/water.po": _entry("modules/water/title", "Water", "Agua")}
    assert _report(catalogues, files) == [
        "locales/es/modules/clean-water.po:1:1  note TRANSLATION-MISSING  There is no such catalogue. Its translations "
        "stand in another one."
    ]

"""Counting words."""

from __future__ import annotations

import json

from build_tools.translate import status, status_json, status_text
from tests.translate.courses import sources

FILES = {
    "content/glossary.yaml": 'terms:\n  - {id: well, term: well, definition: "A hole.\\n\\nA hole.\\n\\nFor water."}\n',
    "content/pages/about.md": "---\ntitle: About us\n---\nWe.\n",
}
CATALOGUES = {
    "locales/es/glossary.po": 'msgctxt "glossary/well/term"\nmsgid "well"\nmsgstr "pozo"\n\n'
    'msgctxt "glossary/well/definition"\nmsgid "For waters."\nmsgstr "Para aguas."\n'
}


def test_words_by_file_and_all_together() -> None:
    found = json.loads(status_json([status(sources(FILES, CATALOGUES), "es", {})]))
    assert found == [
        {
            "language": "es",
            "files": [
                {"path": "locales/es/glossary.po", "words": {"translated": 1, "outdated": 2, "missing": 2}},
                {"path": "locales/es/pages/about.po", "words": {"translated": 0, "outdated": 0, "missing": 3}},
            ],
            "total": {"translated": 1, "outdated": 2, "missing": 5},
        }
    ]


def test_the_table_is_aligned() -> None:
    assert status_text([status(sources(FILES, CATALOGUES), "es", {})]).split("\n") == [
        "es                         translated  outdated  missing  done",
        "locales/es/glossary.po              1         2        2  20 %",
        "locales/es/pages/about.po           0         0        3   0 %",
        "all                                 1         2        5  12 %",
    ]


def test_a_course_without_words_has_a_table_too() -> None:
    assert status_text([status(sources({}), "es", {})]).split("\n") == [
        "es   translated  outdated  missing  done",
        "all           0         0        0     -",
    ]

"""What the overlay leaves alone."""

from __future__ import annotations

from dataclasses import replace

from build_tools.reading.sources import Catalogue
from build_tools.translate import translate, update
from tests.translate.courses import shown, sources

FILES = {
    "content/glossary.yaml": "terms:\n  - {id: well, term: well}\n  - no entry\n  - {id: adit, note: ' '}\n",
    "content/pages/about.md": "---\ntitle: About\n---\nWe.\n",
}
CATALOGUES = {"locales/es/glossary.po": 'msgctxt "glossary/well/term"\nmsgid "well"\nmsgstr "pozo"\n'}


def test_the_source_language_is_the_sources_as_they_are() -> None:
    course = sources(FILES, CATALOGUES)
    assert translate(course, "en", {}) is course


def test_the_sources_are_not_changed() -> None:
    course = sources(FILES, CATALOGUES)
    translate(course, "es", {})
    assert shown(course, "glossary/well/term") == ["source"]


def test_documents_and_entries_hold_the_same_nodes() -> None:
    laid = translate(sources(FILES, CATALOGUES), "es", {})
    terms = laid.documents[0].node.entries["terms"]
    assert terms.items[0] is laid.entries["glossary/well"]  # type: ignore[union-attr]
    assert terms.items[1].text == "no entry"  # type: ignore[union-attr]
    assert laid.documents[1].node is laid.entries["pages/about"]
    assert laid.documents[1].node.keys == sources(FILES).documents[1].node.keys


def test_an_entry_is_the_very_same_node_as_long_as_it_shows_the_same() -> None:
    course = sources(FILES, CATALOGUES)
    about = Catalogue("locales/es/pages/about.po", "es", 'msgctxt "pages/about/title"\nmsgid "About"\nmsgstr "Quién"\n')
    first, second = (
        translate(replace(course, catalogues=each), "es", {})
        for each in (course.catalogues, (*course.catalogues, about))
    )
    assert first.entries["glossary/well"] is second.entries["glossary/well"] is not course.entries["glossary/well"]
    assert first.entries["pages/about"] != second.entries["pages/about"]
    assert first.entries["glossary/adit"] is course.entries["glossary/adit"]


def test_an_empty_field_stays_as_it_is() -> None:
    assert shown(translate(sources(FILES), "es", {}), "glossary/adit/note") == ["source"]


def test_every_block_carries_the_source_of_today() -> None:
    laid = translate(sources(FILES, CATALOGUES), "es", {})
    node = laid.entries["glossary/well"].entries["term"]
    assert [block.original for block in node.blocks] == ["well"]  # type: ignore[union-attr]


def test_the_order_in_which_files_were_found_does_not_matter() -> None:
    course = sources(FILES, CATALOGUES)
    turned = replace(course, documents=course.documents[::-1])
    assert update(turned, "es", {}) == update(course, "es", {})

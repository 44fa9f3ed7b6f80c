"""What a text refers to is what its HTML refers to."""

from __future__ import annotations

from build_tools.markdown import block, references
from build_tools.markdown.marks import Mark, split
from build_tools.markdown.parts import Citation, Image, Link
from build_tools.markdown.targets import Target

TEXT = """Said.[@a, p. 2] [Here](glossary/gold) and [there](../up).

| x |
| --- |
| ![Map *of* it](images/map.svg) [@facts/b] |

!!! note "See [@c]"
    [web](https://example.org)

[^n]: Only when pointed at [@d].
"""


def test_citations_links_and_images_in_order() -> None:
    found = references(TEXT)
    assert found.citations == (Citation("a", 0), Citation("facts/b", 4), Citation("c", 6))
    assert found.links == (
        Link("glossary/gold", Target.ADDRESS, 0),
        Link("../up", Target.REFUSED, 0),
        Link("https://example.org", Target.WEB, 7),
    )
    assert found.images == (Image("images/map.svg", "Map of it", 4),)
    assert found.headings == ()


def test_headings_are_found_where_pages_would_show_them() -> None:
    headings = references("## One {#one}\n\ntext\n\nTwo\n---").headings
    assert [heading.words for heading in headings] == ["One", "Two"]


def test_a_note_that_is_pointed_at_counts() -> None:
    assert references(TEXT + "\nSee.[^n]").citations[-1].id == "d"


def test_pages_mark_what_references_find() -> None:
    marks = [part for part in split(block(TEXT)) if isinstance(part, Mark)]
    assert [mark.values[0] for mark in marks if mark.kind == "cite"] == [each.id for each in references(TEXT).citations]
    assert [mark.values[0] for mark in marks if mark.kind == "image"] == ["images/map.svg"]


def test_what_stands_in_the_words_of_an_image_is_no_reference_because_pages_show_none() -> None:
    text = "![a [@a] [b](glossary/gold)](images/map.svg)"
    found = references(text)
    assert (found.citations, found.links) == ((), ())
    assert {part.kind for part in split(block(text)) if isinstance(part, Mark)} == {"image"}

"""What rules see in a text, and in which line."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from build_tools.markdown import html
from build_tools.markdown.marks import Mark, clean, split
from build_tools.markdown.parser import FIELD, WITH_HEADINGS
from build_tools.markdown.parts import Block, Citation, Heading, Image, Link, parts_of
from build_tools.markdown.reading import UNMARKED, parsed, parts, reading
from build_tools.markdown.slips import may_have_slips
from build_tools.markdown.targets import Target, image_target

TEXT = """\
A [link](modules/x) and
a citation [@who, p. 3],
![a map](images/map.svg)

| A | B |
|---|---|
| 1 | [u](pages/p) [@facts/f] |

- one [two](javascript:x)

  <b>three</b> `<i>`

## Title {#here}

> quoted [v](glossary/v)
"""


def test_each_part_knows_its_line() -> None:
    found = parts(TEXT)
    assert found.links == (
        Link("modules/x", Target.ADDRESS, 0),
        Link("pages/p", Target.ADDRESS, 6),
        Link("javascript:x", Target.REFUSED, 8),
        Link("glossary/v", Target.ADDRESS, 14),
    )
    assert found.images == (Image("images/map.svg", "a map", 2),)
    assert found.citations == (Citation("who", 1), Citation("facts/f", 6))
    assert found.headings == (Heading(2, "Title", "here", 12),)
    assert found.tags == (("<b>", 10),)


def test_blocks_hold_what_readers_read_and_whether_it_is_cited() -> None:
    assert parts(TEXT).blocks == (
        Block("A link and a citation,", True, 0),
        Block("A B 1 u", True, 4),
        Block("one two <b>three</b>", False, 8),
        Block("Title", False, 12),
        Block("quoted v", False, 14),
    )


def test_one_line_of_text_has_no_blocks_of_its_own() -> None:
    found = parts("# 30% [@a] of [b](glossary/b)", markdown=False)
    assert found.headings == ()
    assert found.blocks == (Block("# 30% of b", True, 0),)


def _values(marks: list[Mark], kind: str) -> list[str]:
    return [mark.values[0] for mark in marks if mark.kind == kind]


@given(st.text(alphabet="[](){}@#<>|*_`!-. \nabc/:1", max_size=80))
@settings(max_examples=200, deadline=None)
def test_rules_see_what_pages_see(text: str) -> None:
    found = parts(text)
    if not found.headings:  # a field must have none: they are shown as text
        marks = [part for part in split(html.block(text)) if isinstance(part, Mark)]
        assert _values(marks, "link") == [link.destination for link in found.links if link.target is Target.ADDRESS]
        assert _values(marks, "cite") == [citation.id for citation in found.citations]
        assert _values(marks, "image") == [
            image.source for image in found.images if image_target(image.source) is Target.IMAGE
        ]
    lines = [*(each.line for each in found.links), *(each.line for each in found.blocks)]
    assert all(0 <= line <= text.count("\n") for line in lines)


_TEXTS = st.from_regex(UNMARKED, fullmatch=True) | st.text(alphabet="a_* !1.-", min_size=1, max_size=9)


@given(_TEXTS, st.booleans())
@settings(max_examples=300, deadline=None)
def test_texts_without_markup_need_no_parser(text: str, markdown: bool) -> None:
    if text.strip():
        parse = WITH_HEADINGS.parse if markdown else WITH_HEADINGS.parseInline
        assert parts(text, markdown=markdown) == parts_of(parse(clean(text)))


@given(_TEXTS)
@settings(max_examples=300, deadline=None)
def test_they_are_printed_as_the_parser_would(text: str) -> None:
    assert reading(text) == parsed(text)
    assert html.plain(text) == parsed(text).plain
    assert html.inline(text) == FIELD.renderInline(clean(text))
    assert html.label(text) == html._LABEL.renderInline(clean(text))


_SLIPS = st.sampled_from(
    [
        "- ",
        "1. ",
        "> ",
        "    ",
        "\t",
        "\n",
        "| a |",
        "x",
        "• ",
        "– y\n",
        "~~a~~",
        "](b)",
        "] (images/c.png",
        "[^1]",
        "WWW.d",
    ]
)


@given(st.lists(_SLIPS, max_size=8).map("".join))
@example("-     a program")
@settings(max_examples=300, deadline=None)
def test_no_text_with_a_slip_goes_unread(text: str) -> None:
    assert may_have_slips(text) or not parsed(text).parts.slips

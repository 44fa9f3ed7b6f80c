"""What two texts share."""

from __future__ import annotations

import pytest

from build_tools.markdown import references
from build_tools.translate.invariants import destinations, headings, may_stand_for, numbers


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1,500 women", "1.500 mujeres"),
        ("1 500", "1,500"),
        ("12 500 000", "12,500,000"),
        ("3.5 %", "3,5 %"),
        ("0.125", "0,125"),
        ("1,234.5", "1.234,5"),
        ("In 2019, 500 people", "En 2019, 500 personas"),
        ("10%–20%", "entre 10 % y 20 %"),
        ("see [3](https://example.com/4) [@law-2005]", "véase [3](https://example.com/5)"),
        ("{count} of 5", "5 de {total}"),
    ],
)
def test_numbers_that_are_the_same(one: str, other: str) -> None:
    assert numbers(one) == numbers(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3.5", "35"),
        ("1,500", "150"),
        ("40 wells", "400 pozos"),
        ("2 of 2", "2"),
        ("1,5000", "15000"),
        ("1.5", "1.50"),
        ("112", "911"),
    ],
)
def test_numbers_that_differ(one: str, other: str) -> None:
    assert numbers(one) != numbers(other)


def test_destinations_are_links_images_and_citations() -> None:
    text = "[a](glossary/well), ![b](images/map.svg), <https://example.com>, [c][d] [@src, p. 3] `[x](y)`"
    wanted = {"glossary/well", "images/map.svg", "https://example.com", "pages/about", "@src"}
    assert destinations(f"{text}\n\n[d]: pages/about") == wanted


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "JaVaScRiPt&#58;alert(1)", "data:text/html,x", "//evil.example"]
)
def test_a_destination_no_page_would_follow_is_seen(link: str) -> None:
    assert len(destinations(f"[x]({link})")) == 1


def test_headings_have_level_and_id() -> None:
    assert headings("## Who {#who}\n\nText\n\n### What\n") == ((2, "who"), (3, ""))
    assert headings("Text\n----\n") == ((0, ""),)
    assert headings("```\n# no\n```\n") == ()
    assert headings("#1 is first, \\# too") == ()


@pytest.mark.parametrize(
    ("old", "new", "fits"),
    [
        ("Un pozo.", "A well.", True),
        ("Un [pozo](glossary/well).", "A well.", False),
        ("Un pozo.", "A [well](glossary/well).", True),
        ("{count} pozos", "wells", False),
        ("## Agua {#agua}", "## Water {#water}", False),
    ],
)
def test_an_older_translation_may_stand_when_it_leads_nowhere_new(old: str, new: str, fits: bool) -> None:
    assert may_stand_for(old, new) is fits


@pytest.mark.parametrize(
    "text", ["Title\n===", "> Title\n> ---", "- one\n\n  Title\n  -----", "Two\nlines\n --- ", "# T"]
)
def test_a_heading_is_seen_wherever_it_stands(text: str) -> None:
    assert len(headings(text)) == len(references(text).headings) == 1

"""Words: whatever their accents, capitals, spaces and punctuation; near misses are told why."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.written_quiz import expect_said, write_answer

pytestmark = pytest.mark.full

TASTE = "They taste it every day."
DRINK = "They drink it before they carry it home."
FEW = "Few of them drink from this well."
ELSE = "Think of who is at the well every day."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The women who carry it", TASTE),
        ("  water   CARRIERS. ", TASTE),
        ("water-carriers", TASTE),
        ("ninos", ELSE),
        ("the women who carry\u200b it", TASTE),
        ("¡NIÑOS!", DRINK),
        ("nin\u0303os", DRINK),
        ("The Miners", FEW),
        ("the miner", ELSE),
        ("?", ELSE),
        ("<b>carriers</b>", ELSE),
    ],
)
def test_what_is_said(written: Page, text: str, said: str) -> None:
    item = write_answer(written, "who-first", text)
    expect_said(item, "Right: " if said in (TASTE, DRINK) else "Not right: ", said, " ".join(text.split()))


def test_the_key_shows_every_way_and_the_misses(written: Page) -> None:
    said = written.locator("form[data-address$='who-first'] [data-answer-key] .course-said")
    assert said.all_text_contents() == [
        "the women who carry it / water carriers / carriers",
        "children / niños",
        "miners / the miners",
        "Anything else",
    ]


@pytest.mark.parametrize("text", ["LAS CARGADORAS", "la niñez", "carriers", "niños"])
def test_words_of_both_languages_are_right_on_a_page_in_spanish(spanish: Page, text: str) -> None:
    expect_said(write_answer(spanish, "who-first", text), f"Correcto: {text}")


@pytest.mark.parametrize("text", ["los mineros", "miners"])
def test_misses_too(spanish: Page, text: str) -> None:
    expect_said(write_answer(spanish, "who-first", text), "No es correcto:", FEW)


def test_nothing_written_is_said_in_spanish(spanish: Page) -> None:
    item = write_answer(spanish, "who-first", " ")
    expect(item.get_by_text("Primero escriba su respuesta y después compruebe.")).to_be_visible()


@pytest.mark.parametrize(
    ("text", "verdict", "said"),
    [
        ("año", "Right: ", "It has a letter of its own."),
        ("AN\u0303O", "Right: ", "It has a letter of its own."),
        ("ano", "Not right: ", "With n in the place of ñ, it is another word."),
        ("Un ano", "Not right: ", "Count its letters; it has three of them."),
    ],
)
def test_a_word_without_its_own_letter_is_another_word(written: Page, text: str, verdict: str, said: str) -> None:
    expect_said(write_answer(written, "year", text), verdict, said)

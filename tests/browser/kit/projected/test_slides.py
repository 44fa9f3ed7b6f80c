"""Slides: read without a script, presented with one, and never with a word that is for the facilitator alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.kit.projected.conftest import Open
from tests.browser.kit.projected.projecting import SIDEWAYS, assert_readable, faults
from tests.kit.projected import DECK

NOTES = ("SETUP", "EXPECTED", "WATCHED", "DEBRIEF", "GROUNDING", "DO", "SAY", "EXPECT", "WATCH", "BLOCK")
NOW = ".slides-current"


@pytest.fixture
def deck(opened: Open) -> Page:
    return opened(f"en/{DECK}")


@pytest.fixture
def presented(deck: Page) -> Page:
    deck.get_by_role("button", name="Present", exact=True).click()
    return deck


def _at(page: Page, name: str) -> None:
    expect(page.locator(NOW)).to_have_id(name)
    assert page.url.endswith(f"#present:{name}")


@pytest.mark.parametrize("folder", ["en", "en/with-es"])
def test_what_is_for_the_facilitator_is_beside_the_slide_and_not_on_it(opened: Open, folder: str) -> None:
    page = opened(f"{folder}/{DECK}")
    faces = " ".join(page.locator(".slides-face").all_text_contents())
    told = " ".join(page.locator(".slides-notes").all_text_contents())
    assert [name for name in NOTES if f"{name}-NOTE" in faces] == []
    assert [name for name in NOTES if f"{name}-NOTE" not in told] == []


def test_without_a_script_it_is_read_slide_by_slide_with_its_notes(browser: Browser, projected: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{projected.as_uri()}/en/{DECK}")
    order = page.locator(".slides-slide > *")
    assert order.count() == 2 * page.locator(".slides-slide").count()
    expect(page.locator("#work-ask .slides-face").get_by_text("Whom would you have told?")).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)
    ask = page.locator("#welcome-ask")
    ask.locator("summary").click()
    expect(ask.get_by_text("EXPECT-NOTE")).to_be_visible()
    assert "5 minutes" in ask.inner_text()
    context.close()


def test_keys_lead_through_the_deck(presented: Page) -> None:
    ways = {
        "PageDown": "objectives",
        "ArrowRight": "note",
        " ": "welcome-ask",
        "PageUp": "note",
        "ArrowLeft": "objectives",
    }
    _at(presented, "title")
    for key, name in {**ways, "End": "close", "Home": "title"}.items():
        presented.keyboard.press(key)
        _at(presented, name)
    presented.keyboard.press("ArrowLeft")
    _at(presented, "title")


def test_a_reload_keeps_the_slide_and_escape_leads_back_to_it_in_the_text(presented: Page) -> None:
    for _ in range(3):
        presented.keyboard.press("PageDown")
    presented.reload()
    _at(presented, "welcome-ask")
    presented.keyboard.press("Escape")
    expect(presented.get_by_role("button", name="Present", exact=True)).to_be_attached()
    assert presented.url.endswith("#welcome-ask")
    expect(presented.locator("#welcome-ask .slides-face")).to_be_focused()
    expect(presented.locator("#welcome-ask")).to_be_in_viewport()


def test_the_title_is_said_and_reading_goes_on_in_the_slide(presented: Page) -> None:
    presented.keyboard.press("PageDown")
    expect(presented.get_by_role("status")).to_have_text("Slide 2 of 20: After this session you can")
    expect(presented.locator(f"{NOW} .slides-face")).to_be_focused()
    following = presented.get_by_role("button", name="Next")
    following.click()
    expect(following).to_be_focused()
    presented.keyboard.press(" ")
    _at(presented, "welcome-ask")


def test_b_makes_the_screen_black_and_the_next_slide_ends_it(presented: Page) -> None:
    black = "() => getComputedStyle(document.querySelector('.slides'), '::after').backgroundColor"
    presented.keyboard.press("b")
    assert presented.evaluate(black) == "rgb(0, 0, 0)"
    expect(presented.get_by_role("status")).to_contain_text("Press b")
    presented.keyboard.press("PageDown")
    assert presented.evaluate(black) == "rgba(0, 0, 0, 0)"


def test_in_a_language_from_right_to_left_the_arrows_change_sides(presented: Page) -> None:
    presented.evaluate("() => { document.documentElement.dir = 'rtl'; }")
    presented.keyboard.press("ArrowLeft")
    _at(presented, "objectives")


def test_consequences_follow_their_decision_and_the_question_stands_between(presented: Page) -> None:
    order = presented.locator(".slides-slide").evaluate_all("slides => slides.map(slide => slide.id)")
    assert order.index("work-decision") < order.index("work-ask") < order.index("work-choice-village")
    letters = presented.locator("#work-decision .slides-letter").all_text_contents()
    assert letters == ["a", "b"]
    assert "What follows from b" in (presented.locator("#work-choice-ministry-1 h2").text_content() or "")


@pytest.mark.parametrize("folder", ["en", "en/with-es"])
def test_every_slide_fits_and_is_read_from_the_back(opened: Open, folder: str) -> None:
    page = opened(f"{folder}/{DECK}#present:title")
    assert_readable(page)
    page.set_viewport_size({"width": 1280, "height": 720})
    assert_readable(page, text=26, heading=41)


def test_two_languages_side_by_side(opened: Open) -> None:
    page = opened(f"en/with-es/{DECK}")
    halves = page.locator("#work-ask .slides-half")
    assert halves.count() == 2
    assert halves.nth(1).get_attribute("lang") == "es"
    page.get_by_role("link", name="Español").click()
    assert page.url.endswith(f"/es/with-en/{DECK}")
    assert page.locator("#work-ask .slides-half").nth(1).get_attribute("lang") == "en"
    page.locator("nav a").first.click()
    assert page.url.endswith("/es/index.html")
    expect(page.locator(f"a[href='with-en/{DECK}']")).to_be_visible()


@pytest.mark.full
def test_axe_finds_nothing_read_presented_and_in_the_second_window(opened: Open) -> None:
    page = opened(f"en/with-es/{DECK}#work-decision-1")
    assert faults(page) == []
    page.get_by_role("button", name="Present", exact=True).click()
    assert faults(page) == []
    assert faults(opened(f"en/with-es/{DECK}#presenter:work-decision-1")) == []


def test_on_a_telephone_nothing_scrolls_sideways(deck: Page) -> None:
    deck.set_viewport_size({"width": 320, "height": 640})
    assert deck.evaluate(SIDEWAYS) <= 0

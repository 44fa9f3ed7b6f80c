"""Following a track: kept on the device, the same in each language, and told when nothing can be kept."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.states import PAGES
from tests.browser.storage.real_quiz import KEY
from tests.browser.storage.refusals import ABSENT, FORBIDDEN, FULL
from tests.real_course import HAS_SECOND

pytestmark = pytest.mark.full

FOLLOW = {"en": "Follow this track", "es": "Seguir esta ruta" if HAS_SECOND else "Follow this track"}
STOP = {"en": "Stop following this track"}
STOP["es"] = "Dejar de seguir esta ruta" if HAS_SECOND else STOP["en"]


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A phone that remembers nothing of other tests. Errors of a script are not forgiven."""
    made = browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    errors: list[str] = []
    made.on("weberror", lambda found: errors.append(str(found.error)))
    yield made
    made.close()
    assert errors == []


def _track(context: BrowserContext, address: str, language: str = "en", path: str = PAGES["track"]) -> Page:
    page = context.new_page()
    page.goto(f"{address}/{language}/{path}")
    return page


def _kept(page: Page) -> object:
    found = json.loads(page.evaluate("key => localStorage.getItem(key)", KEY) or "{}")
    return found.get("settings", {}).get("track")


def _press(page: Page, name: str) -> None:
    button = page.get_by_role("button", name=name, exact=True)
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_count(0)
    expect(page.locator("[data-follow]")).to_be_focused()


@pytest.mark.parametrize("language", ["en", "es"])
def test_follow_and_stop_by_keyboard(language: str, context: BrowserContext, address: str) -> None:
    page = _track(context, address, language)
    _press(page, FOLLOW[language])
    assert _kept(page) == "mining-agency"
    expect(page.get_by_role("status").first).not_to_be_empty()
    page.reload()
    _press(page, STOP[language])
    assert _kept(page) is None


def test_one_track_at_a_time_in_every_language(context: BrowserContext, address: str) -> None:
    _press(_track(context, address), FOLLOW["en"])
    expect(_track(context, address, "es").get_by_role("button", name=STOP["es"])).to_be_visible()
    other = _track(context, address, "es", "tracks/miners.html")
    _press(other, FOLLOW["es"])
    assert _kept(other) == "miners"
    expect(_track(context, address).get_by_role("button", name=FOLLOW["en"], exact=True)).to_be_visible()


def test_another_tab_hears_of_it(context: BrowserContext, address: str) -> None:
    first, second = _track(context, address), _track(context, address)
    _press(first, FOLLOW["en"])
    expect(second.get_by_role("button", name=STOP["en"])).to_be_visible()


@pytest.mark.parametrize("refusal", [FORBIDDEN, ABSENT, FULL], ids=["forbidden", "absent", "full"])
def test_a_device_that_keeps_nothing_says_so(refusal: str, context: BrowserContext, address: str) -> None:
    context.add_init_script(refusal)
    page = _track(context, address)
    page.locator("[data-follow]").click()
    expect(page.locator("[data-followed]")).to_contain_text("could not remember")


def test_the_start_leads_to_the_first_step(context: BrowserContext, address: str) -> None:
    page = _track(context, address)
    first = page.locator("ol.course-steps a").first.evaluate("link => link.href")
    page.get_by_role("link", name="Start with the first step").click()
    page.wait_for_url(first)


def test_a_step_leads_back_to_the_track_that_is_followed(context: BrowserContext, address: str) -> None:
    track = _track(context, address)
    way = track.locator("ol.course-steps > li[data-step^='case_studies/'] a").first
    step = _track(context, address, path=way.evaluate("link => link.href.split('/en/')[1]"))
    back = step.locator("[data-back]")
    expect(back).to_have_count(1)
    expect(back).to_be_hidden()
    _press(track, FOLLOW["en"])
    expect(back.get_by_role("link")).to_have_count(1)
    back.get_by_role("link").click()
    step.wait_for_url(track.url)

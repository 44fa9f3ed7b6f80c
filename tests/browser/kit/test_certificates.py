"""Certificates: one for each name, whatever a name is made of, on one page across; and a blank one without a script."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from build_tools.kit.page_kinds import certificates
from tests.browser.kit.printing import pages_of
from tests.kit.paper_course import write_only_page

SIZES = ("A4", "Letter")
LONG_WORD, LONG_NAME = "W" * 60, "Anastasia Wilhelmina " * 5 + "Lopez de la Ó!!"
NAMES = {
    "accents": ("Ñusta Zoë Ångström-Çelik", "Ñusta Zoë Ångström-Çelik"),
    "of a spreadsheet": ("Ana López\tana@example.org\t12", "Ana López"),
    "spaces": ("  Ana \u00a0 López ", "Ana López"),
    "markup": ('<img src=x onerror="document.title=1">&amp;', '<img src=x onerror="document.title=1">&amp;'),
    "right to left": ("فاطمة الزهراء", "فاطمة الزهراء"),
    "numbers stay": ("1. Ana", "1. Ana"),
    "a word of sixty letters": (LONG_WORD, LONG_WORD),
    "a hundred and twenty signs": (LONG_NAME, LONG_NAME),
}
"""What is typed, and the name on the certificate."""
OVER = """() => Array.from(document.querySelectorAll('[data-certificate]')).map(one =>
  Math.max(one.scrollHeight - one.clientHeight, one.scrollWidth - one.clientWidth))"""


LINES = """all => all.filter(one => { const style = getComputedStyle(one);
  return (style.borderBottomStyle === 'solid' || style.borderTopStyle === 'solid')
    && one.getBoundingClientRect().width > 80; }).length"""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the page."""
    return write_only_page(certificates.pages, tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """One window for all."""
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, file: Path) -> Iterator[Page]:
    """The page with nothing typed in it, opened from a folder."""
    page = context.new_page()
    page.goto(file.as_uri())
    yield page
    page.close()


def _give(page: Page, *lines: str) -> None:
    """Puts names in, as a paste does: at once."""
    page.get_by_label("Names, one in a line").evaluate(
        "(field, text) => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); }",
        "\n".join(lines),
    )
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def _names(page: Page) -> list[str]:
    return page.locator("[data-name]").all_text_contents()


@pytest.mark.parametrize("kind", NAMES)
def test_a_name_stays_text_and_fits(kind: str, page: Page) -> None:
    typed, shown = NAMES[kind]
    _give(page, typed)
    assert _names(page) == [shown]
    assert page.locator("[data-all] img").count() == 0
    page.emulate_media(media="print")
    for width, height in ((1016, 794), (952, 816)):
        page.set_viewport_size({"width": width, "height": height})
        assert page.evaluate(OVER) == [0]


def test_empty_lines_are_left_out_and_names_that_stand_twice_are_told(page: Page) -> None:
    _give(page, "", "Ana López", "   ", "\t", "Rosa", "ana lópez", "")
    assert _names(page) == ["Ana López", "Rosa", "ana lópez"]
    assert page.get_by_text("Certificates: 3.").is_visible()
    assert page.get_by_text("get two certificates: Ana López").is_visible()
    assert page.locator("[data-certificate]:visible").count() == 1
    _give(page, "Rosa")
    assert page.get_by_text("get two certificates").is_hidden()


@pytest.mark.parametrize("size", SIZES)
def test_each_has_a_page_across(size: str, page: Page) -> None:
    _give(page, "Ana", LONG_WORD, LONG_NAME)
    pdf = page.pdf(format=size, landscape=True)
    assert pages_of(pdf) == 3
    across, down = map(float, re.findall(rb"/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]", pdf)[0])
    assert across > down


def test_what_stands_on_all_of_them(page: Page) -> None:
    assert page.get_by_label("Hours of the sessions").input_value() == "1.5"
    page.get_by_label("Place").fill("Choluteca")
    page.get_by_label("Name of the trainer").fill("R. <b>Díaz</b>")
    _give(page, "Ana", "Rosa")
    for made in page.locator("[data-certificate]").all():
        text = " ".join((made.text_content() or "").split())
        assert "A day of <water> & wells" in text
        assert "Trace where the water goes Tell people in time" in text
        assert "Place Choluteca" in text.replace("PlaceCho", "Place Cho")
        assert "R. <b>Díaz</b>" in text
        assert "no proof of knowledge" in text


def test_five_hundred_names_are_there_at_once(page: Page) -> None:
    started = time.monotonic()
    _give(page, *(f"Ana {number} López" for number in range(500)))
    assert len(_names(page)) == 500
    assert time.monotonic() - started < 2
    assert page.get_by_text("Certificates: 500.").is_visible()


def test_nothing_is_kept_or_sent(page: Page) -> None:
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))
    _give(page, "Ana")
    assert sent == []
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    page.reload()
    assert _names(page) == [""]


@pytest.mark.parametrize("size", SIZES)
def test_without_a_script_there_is_one_to_fill_in_by_hand(size: str, browser: Browser, file: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(file.as_uri())
    assert page.locator("textarea, input, button").evaluate_all("all => all.filter(one => one.checkVisibility())") == []
    assert page.locator("[data-certificate]").is_visible()
    assert pages_of(page.pdf(format=size, landscape=True)) == 1
    page.emulate_media(media="print")
    lines = page.locator("[data-name], [data-field=place], [data-field=dates], .kit-signature")
    assert lines.evaluate_all(LINES) == 5
    context.close()

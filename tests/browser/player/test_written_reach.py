"""Items to write and to complete: on a narrow screen, on paper, without a script, for axe, in forced colours."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.small_quiz import QUIZ, item_of, open_page
from tests.browser.test_accessibility import AXE, RULES, RUN
from tests.browser.written_quiz import complete, expect_said, write_answer

pytestmark = pytest.mark.full

ASKED = "form .course-choices input, form .course-choices select, [data-doubt] button"
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def _at_rest(_page: Page) -> None:
    pass


def _asked_back(page: Page) -> None:
    write_answer(page, "litres", "3,500")
    write_answer(page, "depth", "deep")
    complete(page, "close-well", who="buyer")


def _answered(page: Page) -> None:
    write_answer(page, "litres", "3500")
    write_answer(page, "share", "7")
    write_answer(page, "who-first", "miners")
    complete(page, "close-well", who="buyer", what="well", how_long="then")
    complete(page, "one-gap", way="down")


each_state = pytest.mark.parametrize("state", [_at_rest, _asked_back, _answered])


@each_state
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(written: Page, state: Callable[[Page], None], theme: str) -> None:
    written.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    state(written)
    written.add_script_tag(path=AXE)
    found = written.evaluate(RUN.replace("document", "{ include: [['form']] }"), RULES)
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []


def test_a_gap_is_part_of_its_line_and_of_its_card(written: Page) -> None:
    written.set_viewport_size({"width": 320, "height": 700})
    item = item_of(written, "close-well")
    card = item.bounding_box()
    for gap in item.locator(".course-blank").all():
        box = gap.bounding_box()
        assert card
        assert box
        assert card["x"] < box["x"]
        assert box["x"] + box["width"] < card["x"] + card["width"]
        assert gap.evaluate("it => getComputedStyle(it).borderTopStyle") == "none"


@each_state
def test_nothing_reaches_beyond_a_narrow_screen(written: Page, state: Callable[[Page], None]) -> None:
    written.set_viewport_size({"width": 320, "height": 700})
    state(written)
    assert written.evaluate(SIDEWAYS) == 0
    boxes = [each.bounding_box() for each in written.locator(ASKED).all() if each.is_visible()]
    assert len(boxes) >= 8
    assert all(box and box["height"] >= 44 and box["x"] >= 0 and box["x"] + box["width"] <= 320 for box in boxes), boxes


def test_in_forced_colours_every_field_has_a_border(written: Page) -> None:
    written.emulate_media(forced_colors="active")
    for each in written.locator("form .course-choices input, form .course-choices select").all():
        assert (
            each.evaluate("it => getComputedStyle(it).borderTopStyle + getComputedStyle(it).borderTopWidth")
            == "solid1px"
        )


@pytest.mark.parametrize("script", [True, False])
def test_on_paper_there_are_lines_and_boxes_and_no_key(browser: Browser, written_site: Path, script: bool) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = open_page(context, written_site / QUIZ)
    if script:
        _answered(page)
        write_answer(page, "depth", "1,250")
    page.emulate_media(media="print")
    for hidden in (".course-key", ".course-result", ".course-doubt", ".course-error", "button", "select"):
        assert page.locator(f"{hidden}:visible").count() == 0, hidden
    lines = page.locator("form input[type=text]:visible")
    expect(lines).to_have_count(5)
    for line in lines.all():
        style = "it => { const s = getComputedStyle(it); return [s.color, s.borderBottomStyle, s.borderTopStyle]; }"
        assert line.evaluate(style) == ["rgba(0, 0, 0, 0)", "solid", "none"]
    choices = page.locator(".course-on-paper:visible")
    expect(choices).to_have_count(9)
    box = "it => getComputedStyle(it, '::before').borderTopStyle"
    assert {each.evaluate(box) for each in choices.all()} == {"solid"}
    assert "Twenty times" not in page.inner_text("main")
    context.close()


def test_without_a_script_all_can_be_read(browser: Browser, written_site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = open_page(context, written_site / QUIZ)
    expect(page.locator("button:visible")).to_have_count(0)
    expect(page.locator(".course-doubt:visible, .course-error:visible, .course-on-paper:visible")).to_have_count(0)
    item = item_of(page, "litres")
    item.get_by_text("The key, with reasons").click()
    expect(item.get_by_text("3,500 litres (3,450 to 3,550 is accepted)")).to_be_visible()
    expect(item.get_by_text("Multiply the canisters by what each of them holds.")).to_be_visible()
    gaps = item_of(page, "close-well")
    gaps.get_by_text("The key, with reasons").click()
    expect(gaps.get_by_text("(Gap 2 of 3)").first).to_be_visible()
    context.close()


def test_a_result_does_not_move_the_button_away_from_a_click(written: Page) -> None:
    item = write_answer(written, "litres", "deep")
    item.locator("input").press("Control+a")
    written.keyboard.type("3500")
    item.locator("[data-check]").click()
    expect_said(item, "Right: 3500")

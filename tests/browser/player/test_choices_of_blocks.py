"""A choice of several blocks: chosen anywhere, by pointer and keys; told as it was shown; never too wide."""

from __future__ import annotations

import subprocess
from pathlib import Path
from textwrap import indent

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.small_quiz import QUIZ, item_of, open_page
from tests.browser.test_accessibility import AXE, RULES
from tests.browser.test_html import BRIEFLY, VNU
from tests.browser.typed_quiz import write_typed_site

LINES = """\
- id: lines
  correct: true
  feedback: It says what to do and where to go.
  text: |
    **Do not drink.**

    - Next well: 200 m

    ![The way to the next well](images/map.svg)
"""
OTHERS = """\
- id: table
  feedback: Numbers alone say nothing to those who drink.
  text: |
    | Metal | Where and by whom it was measured in the dry season | mg m^-3^ |
    | --- | --- | --- |
    | Lead | At the well | 20 |
- id: code
  feedback: Nobody at the well reads this.
  text: |
    Show this:

        print("a long line that goes on and on and on, further than the screen of a phone is wide")
- id: picture
  feedback: A map alone says nothing about the water.
  text: "![A map of the wells](images/map.svg)"
"""
EXAMPLE = f"""\
# in: quizzes/safe-water.yaml
items:
  - id: which
    type: single_choice
    objective: trace
    stem: Which of these do you hang up?
    choices:
{indent(LINES + OTHERS, " " * 6)}
  - id: visit
    type: scenario
    objective: trace
    stem: The well tastes of metal.
    scenes:
      - id: board
        text: What do you hang up?
        choices:
{indent(LINES + "  goto: after" + chr(10) + OTHERS, " " * 10)}
      - id: after
        text: The notice hangs. Whom do you tell?
        choices:
          - {{id: carriers, text: The women, correct: true, feedback: They fetch water elsewhere today.}}
          - {{id: ministry, text: The ministry, feedback: The ministry answers next month.}}
"""
WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"

CUT = """form => [...form.querySelectorAll('.course-choice *')]
  .filter(each => !each.closest('thead') && getComputedStyle(each).display !== 'inline')
  .filter(each => each.scrollWidth > each.clientWidth + 1).map(each => each.outerHTML.slice(0, 90))"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_typed_site(tmp_path_factory.mktemp("blocks"), EXAMPLE)


@pytest.fixture
def quiz(context: BrowserContext, site: Path) -> Page:
    return open_page(context, site / QUIZ)


def _tap(page: Page, element: Locator) -> None:
    """Taps where a reader sees the middle of the element, whatever lies over it."""
    element.scroll_into_view_if_needed()
    box = element.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def _radio(item: Locator, choice: str) -> Locator:
    return item.locator(f"input[value='{choice}']")


@pytest.mark.parametrize("item", ["which", "visit"])
@pytest.mark.parametrize(
    ("choice", "inside"),
    [("lines", "li"), ("lines", "img"), ("table", "tr:last-child td"), ("code", "pre"), ("picture", "img")],
)
def test_a_tap_anywhere_chooses(quiz: Page, item: str, choice: str, inside: str) -> None:
    form = item_of(quiz, item)
    shown = form.locator(f".course-choice:has(input[value='{choice}'])").first
    _tap(quiz, shown.locator(inside).first)
    expect(_radio(form, choice)).to_be_checked()


def test_each_is_called_by_all_it_says(quiz: Page) -> None:
    form = item_of(quiz, "which")
    for choice, name in {
        "lines": "Do not drink. Next well: 200 m The way to the next well",
        "table": "Metal Where and by whom it was measured in the dry season mg m-3 Lead At the well 20",
        "picture": "A map of the wells",
    }.items():
        expect(_radio(form, choice)).to_have_accessible_name(name)


def test_keys_go_from_choice_to_choice_and_nowhere_between(quiz: Page) -> None:
    form = item_of(quiz, "which")
    _radio(form, "lines").focus()
    for choice in ("table", "code", "picture"):
        quiz.keyboard.press("ArrowDown")
        expect(_radio(form, choice)).to_be_focused()
        expect(_radio(form, choice)).to_be_checked()
    quiz.keyboard.press("Tab")
    expect(form.locator("[data-check]")).to_be_focused()


def test_it_is_told_as_it_was_shown(quiz: Page) -> None:
    form = item_of(quiz, "which")
    _radio(form, "lines").check()
    form.locator("[data-check]").click()
    told = form.locator("[data-result] li").first
    expect(told.locator("img")).to_have_attribute("alt", "The way to the next well")
    expect(told).to_contain_text("It says what to do and where to go.")


def test_a_scenario_goes_on_from_it_and_shows_it_on_the_way(quiz: Page) -> None:
    form = item_of(quiz, "visit")
    _radio(form, "lines").check()
    form.locator("[data-check]").click()
    form.locator("[data-go-on] button").click()
    expect(form.get_by_text("The notice hangs.")).to_be_visible()
    form.locator("[data-way] summary").click()
    expect(form.locator("[data-way] img")).to_be_visible()


def test_where_it_leads_can_be_followed_without_a_script(browser: Browser, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = open_page(context, site / QUIZ)
    form = item_of(page, "visit")
    form.locator(".course-choice:has(input[value='lines']) a").click()
    assert page.url.endswith("#visit_scene_after")
    assert _radio(form, "lines").is_checked() is False
    _tap(page, form.locator(".course-choice:has(input[value='lines']) li").first)
    assert _radio(form, "lines").is_checked()
    context.close()


@pytest.mark.parametrize("font", ["100%", "200%"])
def test_nothing_is_wider_than_a_phone(browser: Browser, site: Path, font: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 700})
    page = open_page(context, site / QUIZ)
    page.evaluate("size => { document.documentElement.style.fontSize = size; }", font)
    assert page.evaluate(WIDE) <= 0
    cut = item_of(page, "which").evaluate(CUT)
    assert cut == []
    context.close()


def test_axe_and_the_nu_checker_find_nothing(quiz: Page, site: Path) -> None:
    quiz.add_script_tag(path=str(AXE))
    found = quiz.evaluate("rules => axe.run('form', rules).then(found => found.violations)", RULES)
    assert [(each["id"], [node["html"][:160] for node in each["nodes"]][:3]) for each in found] == []
    line = ["java", *BRIEFLY, "-jar", str(VNU), "--errors-only", str(site / QUIZ)]
    checked = subprocess.run(line, capture_output=True, text=True, check=False)
    assert checked.stderr == ""

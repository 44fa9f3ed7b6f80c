"""The page kinds, and the states a page can be in, that accessibility and keyboard tests go through."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

from playwright.sync_api import Page

from tests.browser.filling import fill_in
from tests.real_course import HAS_SECOND, SECOND

PAGES = {
    "home": "index.html",
    "my_course": "my-course.html",
    "module": "modules/formalisation/index.html",
    "section": "modules/formalisation/permit-journey.html",
    "quiz": "modules/formalisation/quiz.html",
    "coverage": "modules/formalisation/coverage.html",
    "cases": "case-studies/index.html",
    "case": "case-studies/honduras-igf-workshop.html",
    "track": "tracks/mining-agency.html",
    "glossary": "glossary.html",
    "sources": "sources.html",
    "dos": "dos.html",
    "standing": "about.html",
}
LANGUAGES = ("en", SECOND)
THEMES = ("light", "dark")
WIDTHS = (1280, 320)
QUERY = {"en": "permit", SECOND: "permiso" if HAS_SECOND else "permit"}


def at_rest(_page: Page, _language: str) -> None:
    """As loaded."""


def menu_open(page: Page, _language: str) -> None:
    """The menu, where the width has one."""
    menu = page.locator("[data-menu]")
    if menu.is_visible():
        menu.click()


def search_results(page: Page, language: str) -> None:
    """The search, with results."""
    page.keyboard.press("/")
    page.get_by_role("searchbox").fill(QUERY[language])
    page.locator("[data-search-results] a").first.wait_for()
    page.wait_for_function("document.querySelector('[data-search]').style.opacity === ''")


def item_answered(page: Page, *, correct: bool) -> None:
    """The first item of the quiz, checked."""
    key = "true" if correct else "false"
    form = page.locator(f"form[data-address]:has(.course-choice input):has([data-choice][data-correct='{key}'])").first
    choice = form.locator(f"[data-correct='{key}']").first.get_attribute("data-choice")
    form.locator(f"input[value='{choice}']").check()
    form.locator("[data-check]").click()


def item_right(page: Page, _language: str) -> None:
    """An item answered right."""
    item_answered(page, correct=True)


def item_wrong(page: Page, _language: str) -> None:
    """An item answered wrong."""
    item_answered(page, correct=False)


def finished(page: Page, _language: str) -> None:
    """Every item answered and checked: what each kind says, and results by objective."""
    for item in page.locator("form[data-address]").all():
        fill_in(item)
    page.locator("[data-results]").wait_for()


def _check_mode(page: Page) -> None:
    page.locator("[name=mode][value=check]").check()
    page.locator("[data-settings] [name=sure]").check()
    form = page.locator("form[data-address]").first
    form.locator("input").first.check()
    form.locator("[name=sure]").last.check()
    page.locator("[data-hand-in] button").click()


def hand_in_warned(page: Page, _language: str) -> None:
    """Handing in with items that are not answered: they are named first."""
    _check_mode(page)


def handed_in(page: Page, _language: str) -> None:
    """Handed in all the same: all the feedback, and results by objective."""
    _check_mode(page)
    page.locator("[data-hand-in] button").click()


def reviewing(page: Page, _language: str) -> None:
    """A review with nothing due."""
    page.goto(page.url.partition("#")[0] + "#review")
    page.locator("[data-review]:visible").wait_for()


BEGUN = """() => {
  const items = {}, sections = {};
  const all = (name) => [...document.querySelectorAll(`[data-${name}]`)].map((one) => JSON.parse(one.dataset[name]));
  for (const {addresses} of all('section').slice(0, 7)) { sections[addresses[0]] = {read: '2026-11-20T08:00:00Z'}; }
  for (const {addresses, key} of all('quiz')[0].items) {
    const review = {step: 0, due: '2026-11-21'};
    items[addresses[0]] = {key, credit: 100, tries: 1, at: '2026-11-20T08:00:00Z', review};
  }
  localStorage.setItem('equal-ground/v1', JSON.stringify({format: 2, items, sections, settings: {track: 'miners'}}));
}"""


def course_begun(page: Page, _language: str) -> None:
    """My course of somebody who follows a track, has done a part and has items to review, everything opened."""
    page.evaluate(BEGUN)
    page.reload()
    for summary in page.locator("main summary").all():
        summary.click()


def import_looked_at(page: Page, language: str) -> None:
    """A file is about to be brought in that differs from what is kept."""
    course_begun(page, language)
    kept = page.evaluate("() => JSON.parse(localStorage.getItem('equal-ground/v1'))")
    for record in kept["items"].values():
        record["credit"] = 0
    saved = {**kept, "course": "equal-ground", "made": "2026-11-22T08:00:00Z", "kind": "everything"}
    content = json.dumps(saved).encode()
    page.locator("[data-import-file]").set_input_files(
        {"name": "saved.json", "mimeType": "application/json", "buffer": content}
    )
    page.locator("[data-do='look']").click()
    page.locator("[data-preview]").wait_for()


def import_refused(page: Page, _language: str) -> None:
    """A code that is none."""
    page.locator("[data-import-code]").fill("?")
    page.locator("[data-do='look']").click()
    page.locator("[data-when='refused-characters']").wait_for()


State = Callable[[Page, str], None]
ANYWHERE: tuple[State, ...] = (at_rest, menu_open, search_results)
ONLY_ON: dict[str, tuple[State, ...]] = {
    "quiz": (item_wrong, item_right, finished, hand_in_warned, handed_in, reviewing),
    "my_course": (course_begun, import_looked_at, import_refused),
}


@dataclass(frozen=True, slots=True)
class Case:
    """One page in one language, theme, width and state."""

    kind: str
    language: str
    theme: str
    width: int
    state: State

    def __str__(self) -> str:
        return f"{self.kind}-{self.language}-{self.theme}-{self.width}-{self.state.__name__}"


def grid() -> list[Case]:
    """Every case there is."""
    return [
        Case(kind, language, theme, width, state)
        for kind in PAGES
        for state in (*ANYWHERE, *ONLY_ON.get(kind, ()))
        for language, theme, width in product(LANGUAGES, THEMES, WIDTHS)
    ]


def pairwise(cases: list[Case]) -> list[Case]:
    """A part of the grid in which every two values that meet in it still meet (greedy; order is stable)."""

    def pairs(case: Case) -> set[tuple[object, ...]]:
        values = (
            ("k", case.kind),
            ("l", case.language),
            ("t", case.theme),
            ("w", case.width),
            ("s", case.state.__name__),
        )
        return {(a, b) for index, a in enumerate(values) for b in values[index + 1 :]}

    left = set[tuple[object, ...]]().union(*map(pairs, cases))
    chosen: list[Case] = []
    while left:
        best = max(cases, key=lambda case: len(pairs(case) & left))
        chosen.append(best)
        left -= pairs(best)
    return chosen

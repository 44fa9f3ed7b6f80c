"""A quiz of four items and two objectives, for what concerns a quiz as a whole."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

from tests.browser.bare_site import write_site
from tests.browser.small_quiz import ITEM, answer, choose, item_of, stored
from tests.pages.rendering import in_spanish, rendered, rich_course
from tests.small import lay_over, read_course

NAMES = ("first-step", "who-knows", "uphill", "tell")
RIGHT = {"first-step": ("a",), "who-knows": ("carriers", "miners"), "uphill": ("false", "dust"), "tell": ("one",)}
WRONG = {"first-step": ("b",), "who-knows": ("nobody",), "uphill": ("true", "luck"), "tell": ("two",)}
NOON = "2026-11-22T12:00:00"


def pool_site(folder: Path, setting: str = "", *, spanish: bool = False) -> Path:
    """The course with this quiz, in `folder`/site; `setting` is a line of the quiz's YAML."""
    rich_course(folder / "course")
    lay_over(folder / "course", Path(__file__).with_name("pool.txt").read_text("utf-8"))
    if setting:
        lay_over(folder / "course", f"# in: quizzes/safe-water.yaml\n{setting}\n")
    course = read_course(folder / "course")
    return write_site(folder / "site", rendered(in_spanish(course), {"en": course}) if spanish else rendered(course))


def answer_all(page: Page, *wrong: str) -> None:
    """Every item that is asked, checked: those named `wrong` wrong, the others right."""
    for name in asked(page):
        answer(page, name, *(WRONG if name in wrong else RIGHT)[name])


def choose_all(page: Page, *wrong: str) -> None:
    """Every item that is asked, chosen and not checked."""
    for name in asked(page):
        choose(page, name, *(WRONG if name in wrong else RIGHT)[name])


def asked(page: Page) -> list[str]:
    """The items that are shown, in their order."""
    forms = page.locator("form[data-address]:visible").evaluate_all("all => all.map(each => each.dataset.address)")
    return [str(address).removeprefix(f"{ITEM}/") for address in forms]


def order_of(page: Page, name: str, interaction: str) -> list[str]:
    """The choices of an interaction as they are shown."""
    inputs = item_of(page, name).locator(f"[data-interaction='{interaction}'] input")
    found: list[str] = inputs.evaluate_all("all => all.map(each => each.value)")
    return found


def kept_round(page: Page) -> dict[str, object]:
    """What the device keeps of the quiz as a whole."""
    found: dict[str, object] = stored(page).get("quizzes", {}).get("quizzes/safe-water", {})
    return found

"""A quiz with items to write and to complete, in English, and in Spanish with its words translated."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from build_tools.course.base import Audience
from build_tools.course.groups import group_hashes
from build_tools.pages.rendering import render
from build_tools.pipeline import checked_courses
from build_tools.reading.load import load
from build_tools.translate import update
from tests.browser.bare_site import write_site
from tests.browser.small_quiz import item_of
from tests.real_course import ROOT, copy_second
from tests.small import SMALL_COURSE, TODAY, lay_over, read_course

TYPES = tuple(Path(__file__).with_name("types") / f"{name}.yaml" for name in ("numeric", "short_text", "cloze"))
ITEMS = "quizzes/safe-water/items"
SPANISH: Mapping[str, str] = {
    f"{ITEMS}/litres/unit": "litros",
    f"{ITEMS}/who-first/accepted/carriers/text": "las mujeres que la cargan | las cargadoras",
    f"{ITEMS}/who-first/accepted/ninos/text": "la niñez",
    f"{ITEMS}/who-first/misses/miners/text": "los mineros",
    f"{ITEMS}/close-well/text": "Nadie bebe de {what} ni cocina {how-long} de que {who} pruebe el agua.",
}
"""Translations by address. Whatever is not here is translated by its source with a mark before it."""
_ENTRY = re.compile(r'^msgctxt "(.*)"\nmsgid "(.*)"\nmsgstr ""$', re.MULTILINE)


def write_course(folder: Path) -> Path:
    """The small course with the items, the real interface and a Spanish catalogue for its quiz."""
    shutil.copytree(SMALL_COURSE, folder)
    lay_over(folder, "# in: quizzes/safe-water.yaml\nitems:\n" + "".join(path.read_text("utf-8") for path in TYPES))
    shutil.copy(ROOT / "content" / "interface.yaml", folder / "content" / "interface.yaml")
    copy_second(folder)
    sources, _ = load(folder)
    path = "locales/es/quizzes/safe-water.po"
    catalogue = update(sources, "es", group_hashes(read_course(folder)))[path]
    (folder / path).parent.mkdir(parents=True)
    (folder / path).write_text(_ENTRY.sub(_translated, catalogue), "utf-8")
    return folder


def write_language(course: Path, folder: Path, language: str) -> Path:
    """The pages of a language as a folder.

    Raises:
        AssertionError: when the course has errors.
    """
    checked = checked_courses(course, Audience.LEARNER, today=TODAY, language=language)
    assert checked.courses, checked.problems
    languages = checked.courses.by_language
    return write_site(folder, render(languages[language], languages, checked.courses.names, TODAY))


def _translated(found: re.Match[str]) -> str:
    address, source = found.groups()
    return f'msgctxt "{address}"\nmsgid "{source}"\nmsgstr "{SPANISH.get(address, f"[es] {source}")}"'


def write_answer(page: Page, name: str, text: str) -> Locator:
    """Writes, and checks with Enter. Returns the item."""
    item = item_of(page, name)
    item.locator("input[type=text]").fill(text)
    item.locator("input[type=text]").press("Enter")
    return item


def complete(page: Page, name: str, **choices: str) -> Locator:
    """Chooses for gaps (a hyphen is written as _), and checks. Returns the item."""
    item = item_of(page, name)
    for gap, choice in choices.items():
        item.locator(f"select[data-gap='{gap.replace('_', '-')}']").select_option(choice)
    item.locator("[data-check]").click()
    return item


def expect_said(item: Locator, *said: str) -> None:
    """What the result of an item says, part by part, without spaces that are not seen."""
    for each in said:
        expect(item.get_by_role("status")).to_contain_text(each)

"""A quiz with the items of types/*.yaml: the same shell, page and storage as the small course's own quiz."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Locator

from build_tools.pages.player import FOR_LEARNERS, Player
from tests.browser.bare_site import write_site
from tests.pages.rendering import in_spanish, rendered
from tests.real_course import ROOT
from tests.small import SMALL_COURSE, lay_over, read_course

TYPES = Path(__file__).with_name("types")
WRITTEN = tuple(sorted(TYPES.glob("*.yaml")))


def quiz_of(*files: Path) -> str:
    """An example that puts the items of `files` in place of those of the small course's quiz."""
    return "# in: quizzes/safe-water.yaml\nitems:\n" + "".join(each.read_text("utf-8") for each in files)


def write_typed_site(
    folder: Path,
    example: str,
    language: str = "en",
    player: Player = FOR_LEARNERS,
    more: Mapping[str, tuple[str, ...]] | None = None,
) -> Path:
    """The small course with the real interface words and `example` laid over it, written below `folder`. `more` are
    scripts by the uri of the page that loads them too.
    """
    course = folder / "course"
    shutil.copytree(SMALL_COURSE, course)
    shutil.copy(ROOT / "content" / "interface.yaml", course / "content" / "interface.yaml")
    lay_over(course, example)
    read = read_course(course)
    pages = rendered(in_spanish(read), {"en": read}) if language == "es" else rendered(read, player=player)
    return write_site(folder / "site", pages, more)


def give(item: Locator, answers: Mapping[str, list[str]]) -> None:
    """Fills in an item as a script would: what each interaction is given, by the interaction's id."""
    for name, answer in answers.items():
        item.locator(f"[data-interaction='{name}']").evaluate(
            """(field, answer) => { courseScripts[`interactions/${field.dataset.kind}`].write(field, answer);
                                    field.dispatchEvent(new Event('change', { bubbles: true })); }""",
            answer,
        )


def answer_all(item: Locator, answers: Mapping[str, list[str]]) -> None:
    """Fills in an item and checks it; of a scenario, scene by scene to the end."""
    if not item.locator("[data-scene]").count():
        give(item, answers)
        item.locator("[data-check]").click()
        return
    for place, (scene, answer) in enumerate(answers.items()):
        if place:
            item.locator("[data-go-on] button").click()
        give(item, {scene: answer})
        item.locator("[data-check]").click()

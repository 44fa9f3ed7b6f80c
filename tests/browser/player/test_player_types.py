"""What holds for items of every type, on the narrowest screen, in the other language and without colours."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page
from ruamel.yaml import YAML

from tests.browser.small_quiz import QUIZ, item_of, open_page
from tests.browser.test_accessibility import AXE, RULES
from tests.browser.typed_quiz import WRITTEN, answer_all, quiz_of, write_typed_site

pytestmark = pytest.mark.full

ROWS: list[dict[str, Any]] = YAML(typ="safe").load(Path(__file__).with_name("scoring.yaml").read_text("utf-8"))
ROW_OF = {(row["item"], row["credit"]): row for row in reversed(ROWS)}
STATES = {"at rest": (), "nothing right": (0, None), "all right": (100, None)}
"""The credit of what is answered; None is for items that are never scored."""
WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMALL = """() => [...document.querySelectorAll('form button, form select, form input, form summary')]
  .filter(each => each.checkVisibility({ visibilityProperty: true }))
  .map(each => [each.closest('label') || each, each])
  .map(([shown, each]) => [shown.getBoundingClientRect(), each])
  .filter(([box]) => box.width && (box.height < 44 || box.width < 44))
  .map(([, each]) => each.outerHTML.slice(0, 120))"""


@pytest.fixture(scope="module", params=["en", pytest.param("es", marks=pytest.mark.full)])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A quiz with every type in each language; in Spanish its items are not translated."""
    return write_typed_site(tmp_path_factory.mktemp("types"), quiz_of(*WRITTEN), request.param)


@pytest.fixture(params=STATES)
def page(request: pytest.FixtureRequest, browser: Browser, site: Path) -> Iterator[Page]:
    """The quiz at 320 px, with every item at rest or checked."""
    context = browser.new_context(viewport={"width": 320, "height": 700}, reduced_motion="reduce")
    opened = open_page(context, site / QUIZ)
    for (name, credit), row in ROW_OF.items():
        if credit in STATES[request.param]:
            answer_all(item_of(opened, name), row["answer"])
    yield opened
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(page: Page, scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme)
    page.add_script_tag(path=str(AXE))
    found = page.evaluate("rules => axe.run('form', rules).then(found => found.violations)", RULES)
    assert [(each["id"], [node["html"][:160] for node in each["nodes"]][:3]) for each in found] == []


def test_nothing_scrolls_sideways(page: Page) -> None:
    for font in ("100%", "200%"):
        page.evaluate("size => { document.documentElement.style.fontSize = size; }", font)
        assert page.evaluate(WIDE) <= 0, font


def test_targets_are_44_px(page: Page) -> None:
    assert page.evaluate(SMALL) == []


def test_boxes_and_buttons_keep_their_edges_without_colours(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    for each in page.locator("select:visible, form button:visible, .course-order-step:visible").all():
        assert each.evaluate("each => getComputedStyle(each).borderTopWidth") != "0px"

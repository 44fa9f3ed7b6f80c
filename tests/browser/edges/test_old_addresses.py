"""A link to a page that has moved leads to the same place on it, from a folder and under a strict policy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.bare_site import write_site
from tests.browser.served import served
from tests.pages.rendering import rendered, rich_course

POLICY = {"Content-Security-Policy": "default-src 'self'"}
OLD, NEW = "modules/old/start.html", "modules/safe-water/start.html"


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small course, whose module was `old`; a term of its glossary was `hole`."""
    folder = tmp_path_factory.mktemp("moved")
    course = rich_course(folder / "course")
    module = course.modules["safe-water"].model_copy(update={"former_ids": ("modules/old",)})
    term = course.glossary["well"].model_copy(update={"former_ids": ("glossary/hole",)})
    changed = course.having(modules={"safe-water": module}, glossary={**course.glossary, "well": term})
    return write_site(folder / "site", rendered(changed))


@pytest.fixture(scope="module", params=["folder", "web"])
def address(request: pytest.FixtureRequest, moved: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the site is: in a folder, and at an address whose server allows nothing but what is its own."""
    if request.param == "folder":
        yield moved.as_uri()
        return
    with served(moved, tmp_path_factory.mktemp("www"), "course", POLICY) as web:
        yield web


@pytest.mark.parametrize("scripts", [True, False], ids=["script", "no script"])
def test_an_old_page_leads_on(browser: Browser, address: str, scripts: bool) -> None:
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.goto(f"{address}/{OLD}#follow")
    page.wait_for_url(f"**/{NEW}**")
    # A browser takes nothing of an address along into the one that a refresh names.
    assert page.url == f"{address}/{NEW}{'#follow' if scripts else ''}"
    context.close()


def test_going_back_does_not_lead_in_a_circle(browser: Browser, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}/about.html")
    page.goto(f"{address}/{OLD}")
    page.wait_for_url(f"**/{NEW}")
    page.go_back()
    assert page.url == f"{address}/about.html"
    context.close()


def test_an_old_anchor_leads_to_the_term(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 300})
    page = context.new_page()
    page.goto(f"{address}/glossary.html#hole")
    assert page.locator(":target").evaluate("target => target.parentElement.id") == "well"
    box = page.locator("#well").bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 300
    context.close()

"""The agenda of a small workshop, in a folder and in a browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from build_tools.kit.page_kinds import agenda
from tests.browser.kit.agenda.written import workshop_course, write_pages

Opened = Callable[..., Page]
AGAIN = """address => {
  history.replaceState(null, '', address);
  dispatchEvent(new Event('hashchange'));
  document.querySelector('[data-told]').textContent = '';
}"""


@pytest.fixture(scope="session")
def agenda_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of the agenda of a small workshop. Do not change them."""
    folder = tmp_path_factory.mktemp("agenda")
    return write_pages(workshop_course(folder / "course"), agenda.pages, folder / "kit")


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One tab for all tests of a module."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    page.set_default_timeout(5000)
    yield page
    context.close()


@pytest.fixture
def opened(tab: Page, agenda_folder: Path) -> Iterator[Opened]:
    """Opens the agenda from its folder, with this end of its address, in a window so wide.

    Where the tab shows it already, as by a link in the address bar, in a tenth of the time; unless it is to be `fresh`.
    """
    address = (agenda_folder / "en" / "agenda.html").as_uri()

    def open(link: str = "", width: int = 1280, *, fresh: bool = False) -> Page:
        tab.set_viewport_size({"width": width, "height": 900})
        if fresh or not tab.url.startswith(address):
            tab.goto("about:blank")
            tab.goto(address + link)
        else:
            tab.evaluate(AGAIN, address + link)
        return tab

    found: list[str] = []
    tab.on("pageerror", lambda error: found.append(str(error)))
    yield open
    tab.emulate_media(media="screen", color_scheme="light")
    assert found == []

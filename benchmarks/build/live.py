"""From saving a YAML under `course serve` to the page in a browser that shows it; then: are search and menu right?"""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click
from playwright.sync_api import Page, TimeoutError, sync_playwright

from tests.real_course import ARGUMENTS

PATIENCE = 600.0
"""Seconds until a start or a rebuild counts as failed."""
MODULE, PAGE = "modules/topic-0001.yaml", "en/modules/topic-0001/part-01.html"
NEXT_PAGE = "en/modules/topic-0001/part-02.html"
WORDS = ("zanthorel", "quibberay", "wexilune", "yorvantic", "drumbleok")
"""Words that no language has, one an edit."""
LOOK = 20
"""Milliseconds between two looks at the page: `expect` waits longer and longer between them."""
_SHOWS = "word => document.querySelector('main h1')?.textContent.includes(word)"
_TITLE = re.compile(r"(- id: part-01\n\s+title: )")
_BODY = re.compile(r"(body: \|-\n\s+\*\*\w+)")


@dataclass(frozen=True, slots=True)
class Saved:
    """Seconds until the page showed an edit; whether search then found the new text, and the menu the new title."""

    seconds: float
    search: bool
    menu: bool


def live(course: Path, environment: Mapping[str, str], edits: int = 3) -> list[Saved]:
    """Serves the course in `course`, and saves and watches `edits` edits of a title and a text.

    Raises ClickException when the preview does not start, or an edit does not show.
    """
    written = (course / MODULE).read_text("utf-8")
    chromium = shutil.which("chromium")
    if chromium is None:
        raise click.ClickException("Chromium is missing.")
    try:
        with _served(course, environment) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
            page = browser.new_page()
            page.set_default_timeout(PATIENCE * 1000)
            page.goto(address + PAGE)
            found = [_saved(page, course / MODULE, written, word, address) for word in WORDS[:edits]]
            browser.close()
            return found
    finally:
        (course / MODULE).write_text(written, "utf-8")


def with_word(module: str, word: str) -> str:
    """The module with a word more in the title and in the text of its first section."""
    return _BODY.sub(rf"\1 {word}", _TITLE.sub(rf"\1{word} ", module, count=1), count=1)


def _saved(page: Page, module: Path, written: str, word: str, address: str) -> Saved:
    text = with_word(written, word)
    time.sleep(2)  # MkDocs waits until files have settled; an edit right after the last one is not what people do
    began = time.perf_counter()
    module.write_text(text, "utf-8")
    page.wait_for_function(_SHOWS, arg=word, polling=LOOK)
    seconds = time.perf_counter() - began
    search = _finds(page, word)
    page.goto(address + NEXT_PAGE)
    menu = word in page.locator(".course-around, .course-aside").first.inner_text()
    page.goto(address + PAGE)
    return Saved(seconds, search, menu)


def _finds(page: Page, word: str) -> bool:
    """Whether the first result of search is the page that was edited."""
    page.locator("[data-search-open]").click()
    page.wait_for_function("() => document.querySelector('[data-search-status]').textContent === ''")
    page.locator("[data-search-input]").fill(word)
    page.keyboard.press("Enter")
    first = page.locator("[data-search-results] a").first
    try:
        return Path(PAGE).name in (first.get_attribute("href", timeout=10_000) or "")
    except TimeoutError:
        return False


@contextmanager
def _served(course: Path, environment: Mapping[str, str]) -> Iterator[str]:
    """The address of the preview, with a slash at its end."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "build_tools", "serve", "--address", host]
    process = subprocess.Popen(
        command, cwd=course, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    found: list[str] = []
    ready = threading.Event()

    def listen() -> None:
        for line in process.stdout or ():
            if at := re.search(r"Serving on (\S+)", line):
                found.append(at[1])
                ready.set()
        ready.set()

    threading.Thread(target=listen, daemon=True).start()
    try:
        ready.wait(PATIENCE)
        if not found:
            raise click.ClickException("The preview did not start.")
        yield found[0]
    finally:
        process.terminate()
        process.wait()

"""From saving a YAML under `course serve` to the page in a browser that shows it; then: are search and menu right?"""

from __future__ import annotations

import contextlib
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

import click
import yaml
from playwright.sync_api import Page, TimeoutError, sync_playwright

from benchmarks.build.usage import cpu_of_family
from tests.real_course import ARGUMENTS

PATIENCE = 600.0
"""Seconds until a start or a rebuild counts as failed."""
IDLE = 60.0
"""Seconds for which a preview that nobody uses is watched."""
POLL = 0.005
"""Seconds between two requests for the page."""
WORDS = ("zanthorel", "quibberay", "wexilune", "yorvantic", "drumbleok")
"""Words that no language has, one an edit."""
LOOK = 20
"""Milliseconds between two looks at the page: `expect` waits longer and longer between them."""
LOOKS_INTO_SEARCH = 10
_SHOWS = "word => document.querySelector('main h1')?.textContent.includes(word)"
_TITLE = re.compile(r"(?<=\nsections:)(\s+- id: \S+\n\s+title: )")
_BODY = re.compile(r"(body: \|-?\n\s+(?:\*\*)?\w+)")


@dataclass(frozen=True, slots=True)
class Saved:
    """Seconds until the page was served with an edit, and until a browser showed it; whether search then found the new
    text, and the menu the new title.
    """

    http: float
    seconds: float
    search: bool
    menu: bool


@dataclass(frozen=True, slots=True)
class Edited:
    """What is edited: the first section of the first module in a course. `page` and `next` are its pages."""

    module: Path
    page: str
    next: str

    @classmethod
    def of(cls, course: Path) -> Edited:
        """Raises ValueError when the module has fewer than two sections."""
        module = min((course / "modules").glob("*.yaml"))
        sections = [section["id"] for section in yaml.safe_load(module.read_text("utf-8"))["sections"]]
        first, second, *_ = (f"en/modules/{module.stem}/{name}.html" for name in sections)
        return cls(module, first, second)


def live(course: Path, environment: Mapping[str, str], edits: int = 3) -> list[Saved]:
    """Serves the course in `course`, and saves and watches `edits` edits of a title and a text.

    Raises ClickException when the preview does not start, or an edit does not show.
    """
    edited = Edited.of(course)
    written = edited.module.read_text("utf-8")
    chromium = shutil.which("chromium")
    if chromium is None:
        raise click.ClickException("Chromium is missing.")
    try:
        with served(course, environment) as (address, _), sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
            page = browser.new_page()
            page.set_default_timeout(PATIENCE * 1000)
            page.goto(address + edited.page)
            found = [_saved(page, edited, written, word, address) for word in WORDS[:edits]]
            browser.close()
            return found
    finally:
        edited.module.write_text(written, "utf-8")


def idle(course: Path, environment: Mapping[str, str]) -> float:
    """The share of a core that a preview takes while nobody uses it, all its processes together.

    Raises ClickException when it does not start.
    """
    with served(course, environment) as (_, process):
        time.sleep(5)  # what a start does at its end is no idling
        before = cpu_of_family(process)
        time.sleep(IDLE)
        return (cpu_of_family(process) - before) / IDLE


def with_word(module: str, word: str) -> str:
    """The module with a word more in the title and in the text of its first section."""
    return _BODY.sub(rf"\1 {word}", _TITLE.sub(rf"\1{word} ", module, count=1), count=1)


def _saved(page: Page, edited: Edited, written: str, word: str, address: str) -> Saved:
    text = with_word(written, word)
    time.sleep(2)  # MkDocs waits until files have settled; an edit right after the last one is not what people do
    with ThreadPoolExecutor(1) as pool:
        began = time.perf_counter()
        edited.module.write_text(text, "utf-8")
        http = pool.submit(_served_with, word, address + edited.page)
        page.wait_for_function(_SHOWS, arg=word, polling=LOOK)
        seconds = time.perf_counter() - began
    search = _finds(page, word, Path(edited.page).name)
    page.goto(address + edited.next)
    menu = word in page.locator(".course-around, .course-aside").first.inner_text()
    page.goto(address + edited.page)
    return Saved(http.result() - began, seconds, search, menu)


def _served_with(word: str, url: str) -> float:
    """The moment at which the page is served with a word. Raises ClickException when it never is."""
    give_up = time.perf_counter() + PATIENCE
    while time.perf_counter() < give_up:
        with contextlib.suppress(OSError), urlopen(url, timeout=PATIENCE) as answer:
            if word.encode() in answer.read():
                return time.perf_counter()
        time.sleep(POLL)
    raise click.ClickException(f"{url} never showed the edit.")


def _finds(page: Page, word: str, name: str) -> bool:
    """Whether search finds the page that was edited, once the build has ended that comes after the page."""
    for _ in range(LOOKS_INTO_SEARCH):
        if _finds_now(page, word, name):
            return True
        time.sleep(1)
        page.reload()
    return False


def _finds_now(page: Page, word: str, name: str) -> bool:
    """Whether the first result of search is the page that was edited."""
    page.locator("[data-search-open]").click()
    page.wait_for_function("() => document.querySelector('[data-search-status]').textContent === ''")
    page.locator("[data-search-input]").fill(word)
    page.keyboard.press("Enter")
    first = page.locator("[data-search-results] a").first
    try:
        return name in (first.get_attribute("href", timeout=10_000) or "")
    except TimeoutError:
        return False


@contextmanager
def served(course: Path, environment: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    """The address of the preview, with a slash at its end, and the number of its process."""
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
        yield found[0], process.pid
    finally:
        process.terminate()
        process.wait()

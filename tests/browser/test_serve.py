"""The live preview: a broken YAML shows its message in the page, in both languages; mended, the page returns."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.real_course import second_translated

WAIT = 60_000
"""Milliseconds; a rebuild takes seconds, more when every worker is busy."""


@pytest.fixture
def preview(course: Path) -> Iterator[str]:
    """The address of `mkdocs serve` on a copy of the course."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = (course.parent / "serve.log").open("wb")
    process = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"],
        cwd=course,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        stdout=log,
        stderr=subprocess.STDOUT,
    )
    address = f"http://127.0.0.1:{port}/equal-ground"
    try:
        _wait(f"{address}/en/index.html", process)
        yield address
    finally:
        process.terminate()
        process.wait(30)
        log.close()


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + WAIT / 1000
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.3)
    raise AssertionError("mkdocs serve did not come up")


def test_break_see_mend_return(course: Path, preview: str, browser: Browser) -> None:
    quiz = course / "quizzes" / "formalisation.yaml"
    good = quiz.read_text("utf-8")
    pages = {language: browser.new_page() for language in ("en", "es")}
    for language, page in pages.items():
        page.goto(f"{preview}/{language}/modules/formalisation/quiz.html")
        expect(page.locator("form").first).to_be_visible()
    broken = good.replace("        correct: true\n", "        corect: true\n", 1)
    line = broken.splitlines().index("        corect: true") + 1
    quiz.write_text(broken, "utf-8")
    for page in pages.values():
        expect(page.locator("body")).to_contain_text(f"quizzes/formalisation.yaml:{line}:9", timeout=WAIT)
        expect(page.locator("body")).to_contain_text('Did you mean "correct"?')
        expect(page.locator("form").first).to_be_visible()
    quiz.write_text(good, "utf-8")
    for page in pages.values():
        expect(page.locator("body")).not_to_contain_text("quizzes/formalisation.yaml:", timeout=WAIT)
        expect(page.locator("form").first).to_be_visible()
        page.close()


@second_translated
def test_an_edit_is_shown_and_drafts_appear(course: Path, preview: str, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{preview}/en/modules/formalisation/index.html")
    module = course / "modules" / "formalisation.yaml"
    text = module.read_text("utf-8")
    module.write_text(text.replace("status: published", "status: draft"), "utf-8")
    expect(page.locator("main")).to_contain_text("Draft", timeout=WAIT)
    catalogue = course / "locales" / "es" / "modules" / "formalisation.po"
    words = "Formalización vista en vivo"
    po = catalogue.read_text("utf-8").splitlines()
    at = po.index('msgctxt "modules/formalisation/title"')
    po[at + 2] = f'msgstr "{words}"'
    catalogue.write_text("\n".join(po) + "\n", "utf-8")
    page.goto(f"{preview}/es/modules/formalisation/index.html")
    expect(page.locator("h1")).to_contain_text(words, timeout=WAIT)
    page.close()

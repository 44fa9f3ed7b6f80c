"""The site under the strict policy that docs/hosting.md gives: nothing is inline, so nothing is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.served import served
from tests.browser.states import PAGES, QUERY
from tests.real_course import ROOT

HEADER = "Content-Security-Policy"
WATCH = (
    "document.addEventListener('securitypolicyviolation', event => console.error('REFUSED', event.violatedDirective));"
)


def policies() -> set[str]:
    """Every policy that the docs give, for any host."""
    return set(re.findall(r"default-src[^\"\n]*", (ROOT / "docs" / "hosting.md").read_text("utf-8")))


@pytest.fixture(scope="module")
def guarded(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the real site, whose server sends the policy of the docs."""
    (policy,) = policies()
    with served(site, tmp_path_factory.mktemp("www"), "equal-ground", {HEADER: policy}) as address:
        yield address


@pytest.fixture
def watched(browser: Browser) -> Iterator[BrowserContext]:
    """A browser whose console tells what the policy refuses."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    context.add_init_script(WATCH)
    yield context
    context.close()


def opened(context: BrowserContext) -> tuple[Page, list[str]]:
    """A page, and what goes wrong in it."""
    page, wrong = context.new_page(), list[str]()
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    return page, wrong


def test_the_docs_give_one_policy_for_all_hosts() -> None:
    (policy,) = policies()
    assert policy.startswith("default-src 'self';")
    assert "unsafe" not in policy
    assert "frame-ancestors" in policy


def test_no_page_has_a_script_or_a_style_in_it(site: Path) -> None:
    inline = re.compile(r"<script(?![^>]*\bsrc=)|<style|<[a-z][^>]*\s(?:style|on[a-z]+)=", re.IGNORECASE)
    found = {
        path.relative_to(site).as_posix(): inline.findall(path.read_text("utf-8")) for path in site.rglob("*.html")
    }
    assert len(found) > 30
    assert {path: parts for path, parts in found.items() if parts} == {}


@pytest.mark.parametrize("language", ["en", pytest.param("es", marks=pytest.mark.full)])
def test_every_kind_of_page_opens(language: str, watched: BrowserContext, guarded: str) -> None:
    page, wrong = opened(watched)
    for uri in (*PAGES.values(), "../index.html", "../404.html"):
        answer = page.goto(f"{guarded}/{language}/{uri}")
        assert answer
        assert "default-src" in answer.headers[HEADER.lower()]
    assert wrong == []


def test_what_scripts_do_is_allowed(watched: BrowserContext, guarded: str) -> None:
    page, wrong = opened(watched)
    page.goto(f"{guarded}/en/{PAGES['quiz']}")
    item = page.locator("form[data-item]:has([data-kind=choice])").first
    item.locator("input").first.check()
    item.locator("[data-check]").click()
    item.locator("[data-result] li").first.wait_for()
    page.locator("[data-theme-switch]").click()
    page.locator("[data-search-open]").click()
    page.get_by_role("searchbox").fill(QUERY["en"])
    page.locator("[data-search-results] a").first.wait_for()
    page.goto(f"{guarded}/en/{PAGES['section']}")
    assert page.locator("html").get_attribute("data-theme") in ("dark", "light")
    page.locator("a.course-word").first.click()
    page.goto(f"{guarded}/en/{PAGES['my_course']}")
    with page.expect_download():
        page.locator("[data-do=everything]").click()
    assert wrong == []


def test_the_policy_does_refuse(watched: BrowserContext, guarded: str) -> None:
    page, wrong = opened(watched)
    page.goto(f"{guarded}/en/{PAGES['standing']}")
    page.evaluate(
        "() => { const script = document.createElement('script'); script.text = '1'; document.body.append(script); }"
    )
    page.wait_for_timeout(200)
    assert wrong

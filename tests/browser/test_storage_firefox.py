"""Firefox keeps the storage of each file apart: links carry answers along, and the page says what that means."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.device import DEVICE
from tests.browser.states import PAGES
from tests.search.firefox import Firefox

pytestmark = pytest.mark.full

AS_READERS_HAVE_IT = 'user_pref("remote.prefs.recommended", false);\n'
"""Programs that drive Firefox let files share their storage: Remote Protocols, "Preferences"."""
# Between two pages there is none to ask.
LOADED = "return document.readyState === 'complete' ? location.href : ''"
MODULE = "main a[href$='index.html']"
ANSWER = """const form = document.querySelector("form[data-address]");
form.querySelector("input").click();
form.querySelector("[data-check]").click();"""
SEEN = """return {
  url: location.href,
  answered: document.querySelectorAll("form input:checked").length,
  kept: JSON.parse(localStorage.getItem("equal-ground/v1") || "{}").items || {},
  note: Boolean(document.querySelector("[data-kept-apart]")),
  shared: sessionStorage.getItem("shared-phone"),
};"""


@pytest.fixture(scope="module")
def firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    profile = Path(tmp_path_factory.mktemp("profile"))
    (profile / "prefs.js").write_text(AS_READERS_HAVE_IT, "utf-8")
    with Firefox(profile) as running:
        yield running


def _follow(firefox: Firefox, link: str, to: str) -> Any:
    firefox.run(f"document.querySelector({json.dumps(link)}).click()")
    end = time.monotonic() + 20
    while to not in (url := firefox.run(LOADED) or "") or "carry" in url:
        assert time.monotonic() < end, url
        time.sleep(0.1)
    return firefox.run(SEEN)


def _go(firefox: Firefox, site: Path, page: str, hash: str = "") -> Any:
    firefox.open("about:blank")
    firefox.open((site / page).as_uri() + hash)
    return firefox.run(SEEN)


@pytest.fixture
def quiz(firefox: Firefox, site: Path) -> Any:
    """The English quiz without an answer. Every file forgets what it kept."""
    for page in (*(f"{language}/{PAGES[kind]}" for language in ("en", "es") for kind in ("quiz", "module", "home")),):
        _go(firefox, site, page)
        firefox.run("localStorage.clear(); sessionStorage.clear()")
    return _go(firefox, site, f"en/{PAGES['quiz']}")


def test_links_carry_answers_and_the_page_says_so(firefox: Firefox, site: Path, quiz: Any) -> None:
    assert (quiz["answered"], quiz["note"]) == (0, False)
    firefox.run(ANSWER)
    spanish = _follow(firefox, "a[data-language=es]", "/es/")
    assert (spanish["answered"], len(spanish["kept"]), spanish["note"]) == (1, 1, True)
    module = _follow(
        firefox, ".course-breadcrumbs a[href$='formalisation/index.html'], main a[href$='index.html']", "index.html"
    )
    assert (len(module["kept"]), module["note"]) == (1, False)
    assert _go(firefox, site, f"es/{PAGES['quiz']}")["note"]


def test_a_page_opened_in_another_way_knows_nothing(firefox: Firefox, site: Path, quiz: Any) -> None:
    assert quiz["kept"] == {}
    firefox.run(ANSWER)
    found = _go(firefox, site, f"es/{PAGES['quiz']}")
    assert (found["answered"], found["kept"]) == (0, {})


def test_a_link_still_leads_to_its_place(firefox: Firefox, quiz: Any) -> None:
    assert quiz["answered"] == 0
    firefox.run(ANSWER + "window.scrollTo(0, document.querySelectorAll('form h2')[3].offsetTop)")
    found = _follow(firefox, "a[data-language=es]", "/es/")
    target = found["url"].partition("#")[2]
    assert target
    top = firefox.run("return document.getElementById(arguments[0]).getBoundingClientRect().top", target)
    assert 0 <= top < 200  # below a header that stays


def test_on_a_shared_phone_links_carry_the_switch_alone(firefox: Firefox, quiz: Any) -> None:
    assert quiz["shared"] is None
    firefox.run(DEVICE + "courseScripts['kept/device'].setShared(true);" + ANSWER)
    found = _follow(firefox, "a[data-language=es]", "/es/")
    assert (found["shared"], found["answered"], found["kept"]) == ("on", 0, {})


@pytest.mark.parametrize("carried", ["", "!", "x!!", "x!%%%!", "x!bm90IGpzb24!", "x!e30!", "!<script>!<script>"])
def test_a_spoiled_link_changes_nothing(firefox: Firefox, site: Path, quiz: Any, carried: str) -> None:
    assert quiz["kept"] == {}
    found = _go(firefox, site, f"en/{PAGES['quiz']}", f"#carry={carried}")
    assert (found["answered"], found["kept"]) == (0, {})

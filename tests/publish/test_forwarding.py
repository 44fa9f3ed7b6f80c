"""The small page at an old address leads to the present one with and without a script, and search does not find it."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from typing import Any

import html5lib
import pytest

from build_tools.course.languages import LanguageName
from build_tools.pages.page import Crumb, Forward, Page, Pages
from build_tools.publish.forwarding import forwarding_files, with_forwarding

WORDS = {"forward-title": "This page <moved>", "forward-text": "It is here now:"}
TO = Crumb("Safe & water", "modules/new/start.html")
OLD = "modules/old/begin.html"
PAGES = Pages(
    LanguageName("ar", "العربية", "ar"),
    (),
    "Course",
    "",
    (Page(TO.uri, "section", TO.title, ""),),
    (),
    words=WORDS,
    forwards=(Forward(OLD, TO),),
)
ADDRESS = "https://example.org/course/ar/"


def _page(pages: Pages = PAGES, address: str = ADDRESS) -> Any:
    text = forwarding_files(pages, address)[OLD]
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text), text


def _tags(text: str, name: str) -> list[str]:
    return re.findall(rf"<{name}\b[^>]*>", text)


def test_without_a_script_the_page_leads_on_at_once() -> None:
    _, text = _page()
    assert '<noscript><meta http-equiv="refresh" content="0; url=../new/start.html"></noscript>' in text


def test_who_is_not_led_on_finds_words_and_a_link() -> None:
    tree, _ = _page()
    main = tree.find("body/main")
    assert "".join(main.find("h1").itertext()) == "This page <moved>"
    link = main.find("p/a")
    assert (link.get("href"), link.text) == ("../new/start.html", "Safe & water")
    assert main.find("p").text.strip() == "It is here now:"


def test_the_page_says_its_language_and_direction() -> None:
    tree, _ = _page()
    assert (tree.get("lang"), tree.get("dir")) == ("ar", "rtl")


def test_words_and_a_title_that_are_not_translated_say_their_language() -> None:
    to = replace(TO, marked='<span lang="en">Safe &amp; water</span>')
    words = {"forward-title": '<span lang="en">This page moved</span>'}
    _, text = _page(replace(PAGES, marked_words=words, forwards=(Forward(OLD, to),)))
    assert '<h1><span lang="en">This page moved</span></h1>' in text
    assert '<a href="../new/start.html"><span lang="en">Safe &amp; water</span></a>' in text


def test_search_engines_are_sent_to_the_present_page() -> None:
    _, text = _page()
    assert '<meta name="robots" content="noindex">' in text
    assert f'<link rel="canonical" href="{ADDRESS}modules/new/start.html">' in text


def test_while_nobody_knows_the_address_there_is_no_canonical_one() -> None:
    _, text = _page(address="")
    assert "canonical" not in text


def test_nothing_is_inline_and_nothing_comes_from_elsewhere() -> None:
    _, text = _page()
    assert [tag for tag in _tags(text, "script") if "src=" not in tag] == []
    assert "<style" not in text
    assert not re.search(r"\s(?:style|on[a-z]+)=", text)
    (script,) = _tags(text, "script")
    assert 'src="../../assets/forward-' in script


@pytest.mark.parametrize(
    ("behind", "leads_to"),
    [("", "../new/start.html"), ("#follow", "../new/start.html#follow"), ("?a=1#b", "../new/start.html?a=1#b")],
)
def test_the_script_keeps_what_stands_behind_the_address(behind: str, leads_to: str) -> None:
    (script,) = (text for path, text in forwarding_files(PAGES, "").items() if path.endswith(".js"))
    search, sign, fragment = behind.partition("#")
    program = f"""
        const location = {{ search: "{search}", hash: "{sign}{fragment}", replace: to => console.log(to) }};
        const window = {{ location }};
        const document = {{ documentElement: {{ getAttribute: () => "../new/start.html" }} }};
        {script}
    """
    done = subprocess.run(["node", "-e", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == leads_to


def test_a_course_without_old_addresses_has_no_such_files() -> None:
    pages = replace(PAGES, forwards=())
    assert with_forwarding(pages, ADDRESS) == pages


def test_the_files_of_the_pages_stay() -> None:
    pages = with_forwarding(replace(PAGES, files={"search/index.js": "kept"}), ADDRESS)
    assert pages.files["search/index.js"] == "kept"
    assert OLD in pages.files

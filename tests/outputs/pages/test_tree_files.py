"""Both layouts of the real course, before any engine has seen them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

import html5lib
import pytest
import yaml

from build_tools.course.languages import LanguageName
from build_tools.outputs.output import SiteSettings
from build_tools.outputs.pages import LAYOUTS, CoursePages
from build_tools.pages.page import NavEntry, Page, Pages
from build_tools.publish.entry_pages import WORDS
from build_tools.publish.made import Made
from tests.outputs.pages.doors import own_pages, tree_of

BODY = re.compile(r'(?s)\A---\n(.*?)---\n\n(<div class="course-page .*</div>\n)\Z')
OUTSIDE = ("http:", "https:", "mailto:", "#")
SOURCE = "en"


@pytest.fixture(scope="module", params=list(LAYOUTS))
def layout(request: pytest.FixtureRequest) -> str:
    """Each layout."""
    return str(request.param)


@pytest.fixture(scope="module")
def tree(layout: str) -> Made:
    """The tree of the real course."""
    return tree_of(layout)


def _file(layout: str, code: str, uri: str) -> str:
    path = uri.removesuffix(".html")
    if layout == "neutral":
        return f"{code}/{path}.md"
    return f"docs/{path}.md" if code == SOURCE else f"docs/{path}.{code}.md"


def _published(layout: str, code: str, uri: str) -> str:
    path = LAYOUTS[layout].published_at(uri, code, SOURCE)
    return f"{code}/{path}" if layout == "neutral" else path


def _pages(tree: Made) -> dict[str, str]:
    return {name: text for name, text in _texts(tree, ".md").items() if not name.startswith("README")}


def _texts(tree: Made, *suffixes: str) -> dict[str, str]:
    found = {name: data for name, data in tree.files.items() if isinstance(data, bytes)}
    return {name: data.decode() for name, data in found.items() if name.endswith(suffixes)}


def _menu_files(entries: list[dict[str, Any]]) -> Iterator[str]:
    for entry in entries:
        for below in entry.values():
            yield from _menu_files(below) if isinstance(below, list) else [below]


def test_there_is_a_file_for_each_page_with_its_finished_html_untouched(layout: str, tree: Made) -> None:
    found = _pages(tree)
    expected = {_file(layout, pages.language.code, page.uri) for pages in own_pages() for page in pages.pages}
    assert found.keys() == expected
    if layout == "neutral":
        for pages in own_pages():
            for page in pages.pages:
                assert page.html in found[_file(layout, pages.language.code, page.uri)]


def test_front_matter_says_title_and_description(layout: str, tree: Made) -> None:
    found = _pages(tree)
    for pages in own_pages():
        for page in pages.pages:
            body = BODY.fullmatch(found[_file(layout, pages.language.code, page.uri)])
            assert body, page.uri
            front = yaml.safe_load(body[1])
            assert unescape(front["description"]) == page.description
            is_first = LAYOUTS[layout].published_at(page.uri, pages.language.code, SOURCE) == "index.html"
            assert unescape(front.get("title", "")) == ("" if is_first else page.tab_title)


def test_every_link_leads_to_a_page_or_a_file_that_will_be_there(layout: str, tree: Made) -> None:
    below = "" if layout == "neutral" else "docs/"
    pages = {
        _file(layout, each.language.code, page.uri): _published(layout, each.language.code, page.uri)
        for each in own_pages()
        for page in each.pages
    }
    ids: dict[str, set[str]] = {}
    links: list[tuple[str, str]] = []
    for name, text in _pages(tree).items():
        parsed = html5lib.parseFragment(text.split("---\n", 2)[2], namespaceHTMLElements=False)
        ids[pages[name]] = {element.get("id") for element in parsed.iter() if element.get("id")}
        found = (element.get("href") or element.get("src") for element in parsed.iter() if isinstance(element.tag, str))
        links += [(pages[name], link) for link in found if link]
    files = {name.removeprefix(below) for name in tree.files}
    for page, link in links:
        path, _, anchor = link.partition("#")
        if path.startswith(OUTSIDE[:3]):
            continue
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
        assert target in ids or target in files, f"{page}: {link}"
        assert not anchor or anchor in ids[target], f"{page}: {link}"


def test_the_menu_lists_every_page_once(layout: str, tree: Made) -> None:
    settings = {name: text for name, text in _texts(tree, ".yml").items() if re.fullmatch(r"mkdocs(\.\w+)?\.yml", name)}
    assert len(settings) == (len(own_pages()) if layout == "neutral" else 1)
    listed: list[str] = []
    for text in settings.values():
        told = yaml.safe_load(text)
        folder = told.get("docs_dir", "docs")
        listed += [f"{folder}/{path}" for path in _menu_files(told["nav"])]
        assert told["theme"]["language"] == (folder if layout == "neutral" else SOURCE)
        assert {f"{folder}/{path}" for path in told["extra_css"]} <= tree.files.keys()
    assert sorted(listed) == sorted(_pages(tree))


def test_nothing_but_pages_and_what_they_need_is_in_it(tree: Made) -> None:
    assert {posixpath.splitext(name)[1] for name in tree.files} <= {
        *(".md", ".yml", ".css", ".js", ".svg", ".png", ".jpg", ".webp", ".html", ".xml")
    }
    assert not [name for name in tree.files if "search" in name or "shell" in name]


def test_each_page_loads_the_scripts_it_needs(layout: str, tree: Made) -> None:
    found = _pages(tree)
    for pages in own_pages():
        for page in pages.pages:
            text = found[_file(layout, pages.language.code, page.uri)]
            scripts = re.findall(r'<script src="[./]*(.*?)"', text)
            needed = (*([pages.leave_script] if page.leave else []), *page.scripts)
            assert [_without_hash(path) for path in scripts] == [_without_hash(path) for path in needed]
            assert {path for path in scripts if not [name for name in tree.files if name.endswith(path)]} == set()
    assert any(page.scripts for pages in own_pages() for page in pages.pages)


def test_a_page_on_a_hard_topic_has_its_note_its_box_and_the_way_off(layout: str, tree: Made) -> None:
    found, left = _pages(tree), 0
    for pages in own_pages():
        for page in pages.pages:
            text = found[_file(layout, pages.language.code, page.uri)]
            links = re.findall(r'<nav class="course-leave".*?href="[./]*(assets/units-\w+\.html)"', text)
            assert links == ([f"assets/units-{pages.language.code}.html"] if page.leave else []), page.uri
            assert all(any(name.endswith(link) for name in tree.files) for link in links)
            assert ('class="course-safety"' in text) is ('class="course-safety"' in page.html)
            left += len(links)
    assert left > 2


def _without_hash(path: str) -> str:
    """On our own site scripts leave out what the head of every page has, so their hashes differ."""
    return re.sub(r"-[0-9a-f]{8}\.js$", "", path)


@pytest.mark.parametrize("name", list(LAYOUTS))
def test_titles_are_words_and_never_tags(name: str) -> None:
    nasty = '<b>Wells</b> & "mud"'
    page = Page("water.html", "standing", nasty, "<h1>x</h1>\n", description=nasty)
    one, other = LanguageName("en", "English", "en"), LanguageName("es", "Español", "es")
    words = dict.fromkeys(WORDS | {"languages", "on-this-page", "edit-page"}, "word")
    nav = (NavEntry(nasty, children=(NavEntry(nasty, page.uri),)),)
    both = tuple(Pages(code, (one, other), nasty, nasty, (page,), nav, words, "small") for code in (one, other))
    made = LAYOUTS[name].make(CoursePages(both, SiteSettings(), {}))
    written = _texts(made, ".yml", ".md")
    assert len(written) > 3
    assert not [path for path, text in written.items() if "<b>" in text]
    settings = [yaml.safe_load(text) for path, text in written.items() if path.endswith(".yml")]
    assert {title for told in settings for entry in told["nav"] for title in entry} == {
        '&lt;b&gt;Wells&lt;/b&gt; &amp; "mud"'
    }

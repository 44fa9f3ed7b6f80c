"""Finished pages in the form MkDocs expects."""

from __future__ import annotations

from typing import Any

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import Section
from mkdocs.structure.toc import AnchorLink

from build_tools.course.languages import LanguageName
from build_tools.pages.page import Crumb, Heading, NavEntry, Page, Pages
from build_tools.site.generated_page import GeneratedPage, generated_file, table_of_contents
from build_tools.site.navigation import navigation

ENGLISH = LanguageName("en", "English", "en")


@pytest.fixture
def config() -> MkDocsConfig:
    made = MkDocsConfig()
    made.load_dict(
        {
            "site_name": "x",
            "site_url": "https://example.org/c/en/",
            "use_directory_urls": False,
            "repo_url": "https://example.net/repo",
            "edit_uri": "edit/main/",
            "plugins": [],
        }
    )
    made.validate()
    made.plugins._current_plugin = "course"
    return made


def made_page(page: Page, config: MkDocsConfig) -> GeneratedPage:
    page_file = generated_file(page, config)
    made = page_file.page
    assert isinstance(made, GeneratedPage)
    made.read_source(config)
    made.render(config, Files([]))
    return made


def test_a_page(config: MkDocsConfig) -> None:
    page = Page("modules/a/quiz.html", "quiz", "Quiz <1> & 2", "<h1>Quiz</h1>", 'About "it"', source="quizzes/a.yaml")
    made = made_page(page, config)
    assert made.file.dest_uri == "modules/a/quiz.html"
    assert made.canonical_url == "https://example.org/c/en/modules/a/quiz.html"
    assert made.edit_url == "https://example.net/repo/edit/main/quizzes/a.yaml"
    assert made.title == "Quiz &lt;1&gt; &amp; 2"
    assert made.content == "<h1>Quiz</h1>"
    assert made.meta["course"] is page
    assert made.meta["description"] == "About &quot;it&quot;"


@pytest.mark.parametrize("uri", ["index.html", "readme.html", "README.html", "templates/a.html", "a.b.html"])
def test_a_page_is_written_where_it_says(uri: str, config: MkDocsConfig) -> None:
    file = generated_file(Page(uri, "standing", "A", ""), config)
    assert (file.dest_uri, file.url) == (uri, uri)
    assert file.is_documentation_page()
    assert file.inclusion is InclusionLevel.INCLUDED


def test_a_page_without_a_source_cannot_be_edited(config: MkDocsConfig) -> None:
    assert made_page(Page("a.html", "home", "A", ""), config).edit_url is None


def nested(links: list[AnchorLink]) -> list[Any]:
    return [[link.id, *nested(link.children)] for link in links]


def test_headings_nest_by_level() -> None:
    levels = (("a", 2), ("b", 3), ("c", 4), ("d", 3), ("e", 2), ("f", 4), ("g", 3))
    made = table_of_contents(Heading(name, name.upper(), level) for name, level in levels)
    assert nested(made) == [["a", ["b", ["c"]], ["d"]], ["e", ["f"], ["g"]]]


def test_headings_are_escaped() -> None:
    (link,) = table_of_contents([Heading("a", "<b>")])
    assert (link.title, link.url) == ("&lt;b&gt;", "#a")


def test_navigation(config: MkDocsConfig) -> None:
    pages = (
        Page("index.html", "home", "Home", ""),
        Page("modules/a/index.html", "module", "A", "", next=Crumb("Quiz", "modules/a/quiz.html")),
        Page("modules/a/quiz.html", "quiz", "Quiz", "", previous=Crumb("A", "modules/a/index.html")),
        Page("hidden.html", "standing", "Not in the map", ""),
    )
    quiz = NavEntry("Quiz", "modules/a/quiz.html")
    entries = (
        NavEntry("Home", "index.html"),
        NavEntry("Modules & more", children=(NavEntry("A", "modules/a/index.html", (quiz,)),)),
    )
    course = Pages(ENGLISH, (ENGLISH,), "Course", "", pages, entries)
    files = Files([generated_file(page, config) for page in pages])
    made = navigation(course, files)
    home, modules = made.items
    assert made.homepage is home
    assert isinstance(modules, Section)
    assert modules.title == "Modules &amp; more"
    (section,) = modules.children
    assert isinstance(section, Section)
    overview, last = section.children
    assert isinstance(overview, GeneratedPage)
    assert isinstance(last, GeneratedPage)
    assert overview.parent is section
    assert section.parent is modules
    assert overview.next_page is last
    assert last.previous_page is overview
    assert overview.previous_page is None
    assert len(made.pages) == 4

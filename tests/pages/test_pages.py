"""Which pages there are, what they are called, and how they hang together."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from build_tools.course.course import Course
from build_tools.pages.page import Crumb, NavEntry, Pages
from build_tools.pages.rendering import PAGE_KINDS
from tests.pages.rendering import page, rendered, words_of

KINDS = {
    "index.html": "home",
    "modules/safe-water/index.html": "module",
    "modules/safe-water/start.html": "section",
    "modules/safe-water/go-on.html": "section",
    "modules/safe-water/quiz.html": "quiz",
    "case-studies/index.html": "cases",
    "case-studies/open-books.html": "case",
    "tracks/villagers.html": "track",
    "glossary.html": "glossary",
    "sources.html": "sources",
    "events.html": "events",
    "dos.html": "dos",
    "about.html": "standing",
    "help.html": "standing",
    "report.html": "standing",
    "modules/safe-water/coverage.html": "coverage",
    "my-course.html": "my_course",
}
SOURCES = {
    "index.html": "content/course.yaml",
    "my-course.html": "content/course.yaml",
    "modules/safe-water/start.html": "modules/safe-water.yaml",
    "modules/safe-water/quiz.html": "quizzes/safe-water.yaml",
    "case-studies/open-books.html": "case_studies/open-books.yaml",
    "tracks/villagers.html": "content/tracks/villagers.yaml",
    "glossary.html": "content/glossary.yaml",
    "events.html": "content/events/first-webinar.yaml",
    "about.html": "content/pages/about.md",
}


def test_every_page_with_its_kind(pages: Pages) -> None:
    assert {each.uri: each.kind for each in pages.pages} == KINDS
    files = {kind.__module__.rpartition(".")[2] for kind in PAGE_KINDS}
    assert files - {"entry"} == set(KINDS.values()), "entry renders the kinds that name a template: none of ours does"


def test_edit_leads_to_the_file_an_author_wrote(pages: Pages) -> None:
    assert {uri: page(pages, uri).source for uri in SOURCES} == SOURCES


def test_reading_order_goes_through_modules_then_cases(pages: Pages) -> None:
    order = list(KINDS)[:7]
    for before, after in pairwise(order):
        assert (page(pages, before).next or Crumb("", "")).uri == after
        assert (page(pages, after).previous or Crumb("", "")).uri == before
    assert page(pages, "index.html").previous is None
    assert page(pages, "glossary.html").next is None


def test_crumbs_lead_home(pages: Pages) -> None:
    crumbs = page(pages, "modules/safe-water/start.html").crumbs
    assert [crumb.uri for crumb in crumbs] == ["index.html", "index.html#map", "modules/safe-water/index.html"]
    assert [crumb.title for crumb in crumbs] == ["Home", "Course map", "Safe water"]


@pytest.mark.parametrize("kind", ["module", "section", "quiz", "coverage", "track", "case"])
def test_a_page_inside_a_part_hangs_below_one_line_of_the_menu(kind: str, pages: Pages) -> None:
    found = [each for each in pages.pages if each.kind == kind]
    assert found
    lines = {line.uri: line for line in pages.menu}
    for each in found:
        above = [crumb for crumb in each.crumbs if crumb.uri in lines]
        assert above == [lines[above[0].uri]]


def test_the_menu_leads_to_the_tracks_when_there_are_any(rich: Course, pages: Pages) -> None:
    assert "index.html#tracks" in {line.uri for line in pages.menu}
    assert 'id="tracks"' in page(pages, "index.html").html
    assert "index.html#tracks" not in {line.uri for line in rendered(rich.having(tracks={})).menu}


def test_titles_and_headings_are_bare_words(pages: Pages) -> None:
    start = page(pages, "modules/safe-water/start.html")
    assert start.title == "Start here"
    assert [heading.id for heading in start.headings] == ["follow", "key-points", "words_", "notes"]
    assert start.headings[0].title == "Follow the water"


def test_the_map_leads_to_every_page_once(pages: Pages) -> None:
    def uris(entries: tuple[NavEntry, ...]) -> list[str]:
        return [uri for entry in entries for uri in ([entry.uri] if entry.uri else []) + uris(entry.children)]

    assert sorted(uris(pages.nav)) == sorted(KINDS)
    assert [crumb.uri for crumb in pages.standing] == ["about.html", "help.html", "report.html", "my-course.html#clear"]


def test_each_page_starts_with_its_only_h1(pages: Pages) -> None:
    for each in pages.pages:
        assert re.match(r"(<div[^>]*>\s*)*<h1>", each.html), each.uri
        assert each.html.count("<h1") == 1
        assert words_of(each.html).startswith(each.title)


def test_images_are_named_by_the_pages_that_show_them(pages: Pages) -> None:
    assert {each.uri for each in pages.pages if each.images} == {"modules/safe-water/start.html"}
    assert page(pages, "modules/safe-water/start.html").images == {"images/map.svg"}
    assert (
        '<img src="../../images/map.svg" alt="A map of the wells"' in page(pages, "modules/safe-water/start.html").html
    )


def test_no_heading_stands_over_nothing(pages: Pages) -> None:
    for each in pages.pages:
        assert not re.search(r"</h2>\s*(<h2|</section|</form|$)|</h3>\s*(<h[23]|</section|$)", each.html), each.uri


def test_a_course_of_nothing_has_a_home(rich: Course) -> None:
    bare = Course(rich.language, rich.settings.model_copy(update={"audiences": (), "outcomes": ()}))
    only = rendered(bare).pages
    assert [each.uri for each in only] == ["index.html"]
    assert "<h2" not in only[0].html


def test_a_section_says_how_long_the_module_still_takes(rich: Course, pages: Pages) -> None:
    html = {page.uri: page.html for page in pages.pages}
    for module in rich.modules.values():
        quiz = rich.quiz_of(module)
        left = sum(section.minutes for section in module.sections) + (quiz.minutes if quiz else 0)
        for section in module.sections:
            words = f"{left} minute{'s' * (left != 1)} left in this module"
            assert words in html[f"modules/{module.id}/{section.id}.html"]
            left -= section.minutes

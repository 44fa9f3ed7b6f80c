"""Addresses lead to places, also by the names they had before."""

from __future__ import annotations

import pytest

from build_tools.course.course import Course
from build_tools.course.places import Place, places, relative


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("modules/safe-water", Place("modules/safe-water/index.html")),
        ("modules/water", Place("modules/safe-water/index.html")),
        ("modules/safe-water/sections/start", Place("modules/safe-water/start.html")),
        ("modules/safe-water/sections/start/activities/follow", Place("modules/safe-water/start.html", "follow")),
        ("modules/safe-water/objectives/trace", Place("modules/safe-water/index.html", "objectives")),
        ("quizzes/safe-water", Place("modules/safe-water/quiz.html")),
        ("quizzes/safe-water/items/uphill", Place("modules/safe-water/quiz.html", "uphill")),
        ("case_studies/open-books", Place("case-studies/open-books.html")),
        ("tracks/villagers", Place("tracks/villagers.html")),
        ("glossary/well", Place("glossary.html", "well")),
        ("sources/agua", Place("sources.html", "informe-agua")),
        ("dos/do-2", Place("dos.html", "do-2")),
        ("pages/about", Place("about.html")),
    ],
)
def test_where_an_address_is_shown(rich: Course, address: str, place: Place) -> None:
    assert places(rich)[address] == place


def test_what_has_no_page_has_no_place(rich: Course) -> None:
    found = places(rich)
    assert not {"facts/wells-tested", "modules/gone", "tools/any"} & found.keys()


@pytest.mark.parametrize(
    ("start", "place", "link"),
    [
        ("index.html", Place("glossary.html", "well"), "glossary.html#well"),
        ("modules/a/b.html", Place("glossary.html"), "../../glossary.html"),
        ("modules/a/b.html", Place("modules/a/index.html"), "index.html"),
        ("modules/a/b.html", Place("modules/a/b.html", "c"), "#c"),
        ("modules/a/b.html", Place("modules/a/b.html"), "b.html"),
    ],
)
def test_links_are_relative(start: str, place: Place, link: str) -> None:
    assert relative(start, place) == link

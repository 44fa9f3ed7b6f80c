"""The start page of a track, and the list of tracks on the first page."""

from __future__ import annotations

import pytest

from build_tools.course.course import Course
from build_tools.pages.page import Pages
from tests.pages.rendering import document, page, rendered, words_of

TRACK = "tracks/villagers.html"


def _steps(pages: Pages) -> list[tuple[str, str, str]]:
    """The link, the address and the words of each step."""
    found = document(page(pages, TRACK).html).findall(".//ol/li")
    return [
        (each.find("a").attrib["href"], each.attrib["data-step"], " ".join("".join(each.itertext()).split()))
        for each in found
    ]


def test_each_step_says_what_it_is_how_long_and_why(pages: Pages) -> None:
    assert _steps(pages) == [
        ("../about.html", "pages/about", "About Page 2 minutes See who wrote this."),
        (
            "../case-studies/open-books.html",
            "case_studies/open-books",
            "A cooperative opens its books Case study 5 minutes See what open books change.",
        ),
        (
            "../modules/safe-water/index.html",
            "modules/safe-water",
            "Safe water Whole module, with its quiz 10 minutes Trace your own water.",
        ),
    ]


def test_a_part_of_a_module_names_the_module(rich: Course) -> None:
    track = rich.tracks["villagers"]
    last = track.steps[-1].model_copy(update={"to": "quizzes/safe-water"})
    changed = track.model_copy(update={"steps": (*track.steps[:-1], last)})
    found = _steps(rendered(rich.having(tracks={"villagers": changed})))[-1]
    assert found[2] == "Check yourself Quiz 2 minutes Safe water Trace your own water."


def test_who_why_how_long_and_what_is_missing(pages: Pages) -> None:
    words = words_of(page(pages, TRACK).html)
    assert words.startswith("Villagers People who live below the site 17 minutes 3 steps Why this is for you")
    assert "You drink what comes down the hill." in words
    assert "What the course does not cover yet How to clean a well." in words
    start = document(page(pages, TRACK).html).find(".//p[@class='course-actions']/a")
    assert start.attrib["href"] == "../about.html"


def test_nothing_is_missing_where_the_author_says_nothing(rich: Course) -> None:
    track = rich.tracks["villagers"].model_copy(update={"not_yet": None})
    html = page(rendered(rich.having(tracks={"villagers": track})), TRACK).html
    assert "does not cover yet" not in html


def test_the_button_waits_for_its_script(pages: Pages) -> None:
    button = document(page(pages, TRACK).html).find(".//button")
    assert "hidden" in button.attrib
    assert (button.attrib["data-follow"], button.attrib["data-store"]) == ("villagers", "small-course/v1")
    assert page(pages, TRACK).scripts == ("learner/track",)


def test_the_first_page_leads_each_audience_to_its_track(pages: Pages) -> None:
    ways = document(page(pages, "index.html").html).findall(".//ul[@class='course-ways']/li")
    assert [[link.attrib["href"] for link in way.iter("a")] for way in ways] == [["tracks/villagers.html"], []]
    told = [" ".join("".join(way.itertext()).split()) for way in ways]
    assert told == ["Villagers People who live below the site 17 minutes 3 steps", "Officials"]


def test_audiences_without_any_track_are_told_as_before(rich: Course) -> None:
    html = page(rendered(rich.having(tracks={})), "index.html").html
    assert "Who it is for" in html
    assert "Find your way" not in html


@pytest.mark.parametrize(
    ("uri", "leads"),
    [
        ("modules/safe-water/index.html", True),
        ("case-studies/open-books.html", True),
        ("about.html", True),
        ("report.html", False),
        ("dos.html", False),
        ("modules/safe-water/start.html", False),
    ],
)
def test_a_page_that_is_a_step_has_the_way_back_for_its_script(uri: str, leads: bool, pages: Pages) -> None:
    found = page(pages, uri)
    lines = document(found.html).findall(".//p[@class='course-to-track']")
    assert [[link.attrib["data-track"] for link in line.iter("a")] for line in lines] == [["villagers"]] * leads
    assert all("hidden" in element.attrib for line in lines for element in (line, *line.iter("a")))
    assert ("learner/back" in found.scripts) is leads


def test_a_do_that_is_a_step_leads_back_from_the_page_of_all_dos(rich: Course) -> None:
    track = rich.tracks["villagers"]
    last = track.steps[-1].model_copy(update={"to": "dos/do-2"})
    changed = track.model_copy(update={"steps": (*track.steps[:-1], last)})
    made = rendered(rich.having(tracks={"villagers": changed}))
    link = document(page(made, "dos.html").html).find(".//p[@class='course-to-track']/a")
    assert (link.attrib["href"], link.text) == ("tracks/villagers.html", "Villagers")
    assert "course-to-track" not in page(made, "modules/safe-water/index.html").html

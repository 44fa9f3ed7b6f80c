"""Marks, cores and figures on pages: what they draw, and that nothing is missing without them."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest
from markupsafe import Markup

from build_tools.course.course import Course
from build_tools.course.models.mineral import Mineral
from build_tools.pages.drawings import core, mark_of
from build_tools.pages.figures import figure
from build_tools.pages.page import NO_MODULE, Pages
from tests.pages.rendering import page, rendered

MODULE, SECTION, QUIZ = (f"modules/safe-water/{name}.html" for name in ("index", "start", "quiz"))


def lines_of(drawn: str) -> tuple[str, str]:
    """The field of a core, and its lines."""
    root = ElementTree.fromstring(drawn)
    return root.attrib["viewBox"], root[0].attrib["d"]


def test_a_core_is_as_long_as_the_minutes_with_a_line_between_two_steps() -> None:
    assert lines_of(core([2, 3, 4])) == ("0 0 9 1", "M2 0v1M5 0v1")


@pytest.mark.parametrize(("here", "filled"), [(0, "M2 0h-2v1h2z"), (1, "M5 0h-3v1h3z"), (2, "M9 0h-4v1h4z")])
def test_where_the_reader_is_the_core_is_filled(here: int, filled: str) -> None:
    assert lines_of(core([2, 3, 4], here)) == ("0 0 9 1", f"M2 0v1M5 0v1{filled}")


def test_no_mark_is_nothing() -> None:
    assert mark_of("", 24) == ""


def test_a_mark_has_a_size_without_styles_and_is_passed_over_by_screen_readers() -> None:
    root = ElementTree.fromstring(mark_of('<path d="M0 0h1"/>', 36))
    assert (root.attrib["width"], root.attrib["height"], root.attrib["aria-hidden"]) == ("36", "36", "true")
    assert "style" not in root.attrib
    assert root[0].attrib == {"d": "M0 0h1"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("64 minutes", "<strong>64</strong> minutes"),
        ("1.250,5 minutos", "<strong>1.250,5</strong> minutos"),
        ("unas 3 o 4", "unas <strong>3</strong> o 4"),
        ("none", "none"),
        ("it&#39;s <span lang='es-419'>3</span>", "it&#39;s <span lang='es-419'><strong>3</strong></span>"),
    ],
)
def test_a_figure_stands_out_wherever_it_is(words: str, said: str) -> None:
    assert figure(Markup(words)) == said


@pytest.fixture
def coloured(rich: Course) -> Course:
    module = rich.modules["safe-water"].model_copy(update={"mark": "well", "mineral": Mineral.QUARTZ})
    (track,) = rich.tracks.values()
    marked = track.model_copy(update={"mark": "well"})
    own = {**rich.drawings, "well": '<path d="M1 2h3"/>'}
    return replace(rich, drawings=own).having(modules={module.id: module}, tracks={track.id: marked})


def test_the_mineral_is_on_every_page_of_the_module_and_the_mark_on_its_first(coloured: Course) -> None:
    pages = rendered(coloured)
    assert pages.minerals == ("quartz",)
    for uri in (SECTION, QUIZ, MODULE):
        assert page(pages, uri).within.mineral == "quartz"
    assert 'd="M1 2h3"' in page(pages, MODULE).html
    assert page(pages, "glossary.html").within == NO_MODULE


@pytest.mark.parametrize("uri", ["index.html", "my-course.html", "tracks/villagers.html"])
def test_they_are_where_modules_are_listed(uri: str, coloured: Course) -> None:
    html = page(rendered(coloured), uri).html
    assert "course-mineral-quartz" in html
    assert 'd="M1 2h3"' in html


def test_without_them_no_page_names_one(pages: Pages) -> None:
    assert pages.minerals == ()
    assert [each.uri for each in pages.pages if "course-mineral" in each.html or "course-tile" in each.html] == []


def test_the_way_of_working_has_its_mark_beside_its_words(rich: Course) -> None:
    html = page(rendered(rich), SECTION).html
    assert f"{mark_of(rich.drawings['pairs'], 24)} " in html

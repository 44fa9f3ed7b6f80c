"""Citations are numbered notes at the end of the page."""

from __future__ import annotations

import re
from datetime import date

import pytest

from build_tools.course.course import Course
from build_tools.ground.prose import Markdown
from build_tools.pages.page import Pages
from build_tools.pages.rendering import render
from tests.pages.rendering import NAMES, document, page, rendered, words_of

SECTION = "modules/safe-water/go-on.html"


def _html(rich: Course, text: str, today: date | None = None) -> str:
    module = rich.modules["safe-water"]
    section = module.sections[1].model_copy(update={"body": Markdown.of(text)})
    changed = module.model_copy(update={"sections": (module.sections[0], section)})
    course = rich.having(modules={"safe-water": changed})
    made = render(course, {"en": course}, NAMES, today) if today else rendered(course)
    return page(made, SECTION).html


def _notes(html: str) -> list[str]:
    return [words_of(note) for note in re.findall(r'(?s)<li id="note_\d+">(.*?)</li>', html)]


def test_numbered_in_the_order_of_the_text_and_once_each(rich: Course) -> None:
    html = _html(rich, "A.[@informe-agua] B.[@well-report] C.[@informe-agua]")
    assert re.findall(r'href="#note_(\d)"', html) == ["1", "2", "1"]
    first, second = _notes(html)
    assert first.startswith(
        "Instituto del Agua (no date). ¿Quién lleva el agua? in Spanish. Last read on 21 November 2026."
    )
    assert second.startswith("Institute of Wells (2024). Wells near mines. Last read on 22 November 2026.")


def test_each_place_has_its_way_back(rich: Course) -> None:
    html = _html(rich, "A.[@informe-agua] C.[@informe-agua]")
    assert re.findall(r'id="(cite_1_\d)"', html) == ["cite_1_1", "cite_1_2"]
    assert re.findall(r'href="#(cite_1_\d)"', html) == ["cite_1_1", "cite_1_2"]


def test_many_ways_back_share_one_arrow(rich: Course) -> None:
    html = _html(rich, "A.[@informe-agua] B.[@well-report] C.[@informe-agua]")
    first, second = _notes(html)
    assert first.endswith("↩ 1 2")
    assert second.endswith("↩")
    names = [link.attrib["aria-label"] for link in document(html).findall(".//span[@class='course-backs']/a")]
    assert names == [
        "Back to the text: note 1, place 1",
        "Back to the text: note 1, place 2",
        "Back to the text: note 2, place 1",
    ]


def test_another_place_in_the_same_source_is_another_note(rich: Course) -> None:
    html = _html(rich, "A.[@well-report, p. 7] B.[@well-report]")
    assert _notes(html)[0].startswith("Institute of Wells (2024). Wells near mines, p. 7.")
    assert len(_notes(html)) == 2


def test_two_numbers_side_by_side_are_kept_apart(rich: Course) -> None:
    assert "A.1, 2 C." in words_of(_html(rich, "A.[@informe-agua] [@well-report] C."))
    assert "A.1 B2" in words_of(_html(rich, "A.[@informe-agua] B [@well-report]"))


def test_the_title_of_a_source_is_in_its_language(rich: Course) -> None:
    assert '<cite lang="es">¿Quién lleva el agua?</cite>' in _html(rich, "A.[@informe-agua]")


def test_a_fact_tells_its_year_and_what_differs(rich: Course) -> None:
    (note, *_) = _notes(_html(rich, "A.[@facts/wells-tested]"))
    assert "The statement is about 2024. Checked on 22 November 2026." in note
    assert "Another figure: The water institute counted 30 wells in 2020." in note


def test_a_figure_that_has_a_note_of_its_own_is_told_there_only(rich: Course) -> None:
    first, second, third = re.findall(
        r'(?s)<li id="note_\d+">(.*?)</li>',
        _html(rich, "A.[@well-report] B.[@facts/wells-tested] C.[@facts/wells-counted, p. 3]"),
    )
    assert "Another figure" not in first + third
    assert words_of(second).count("Another figure: see note 3") == 1
    assert 'href="#note_3"' in second
    assert "counted 30 wells" not in second


@pytest.mark.parametrize(("today", "stale"), [(date(2026, 11, 21), False), (date(2026, 11, 22), True)])
def test_a_fact_due_for_a_check_is_marked(rich: Course, today: date, stale: bool) -> None:
    html = _html(rich, "A.[@facts/wells-counted]", today)
    assert ('class="course-stale"' in html) is stale
    assert ("may be out of date" in _notes(html)[0]) is stale


def test_an_authors_note_may_cite(rich: Course) -> None:
    html = _html(rich, "A.[^n]\n\n[^n]: See it.[@well-report]")
    assert _notes(html)[0].startswith("See it.2")
    assert _notes(html)[1].startswith("Institute of Wells")


def test_what_cannot_be_resolved_stays_visible(rich: Course) -> None:
    html = _html(rich, "A.[@gone] B.[@facts/gone]")
    assert "A.[@gone] B.[@facts/gone]" in html
    assert "course-notes" not in html


def test_sources_of_a_case_are_listed_even_when_no_sentence_cites_them(pages: Pages) -> None:
    html = page(pages, "case-studies/open-books.html").html
    assert [note.partition(" (")[0] for note in _notes(html)] == ["Institute of Wells", "Instituto del Agua"]


def test_a_page_without_citations_has_no_notes(pages: Pages) -> None:
    assert "course-notes" not in page(pages, SECTION).html

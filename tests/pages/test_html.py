"""Every page is sound HTML whose links lead somewhere."""

from __future__ import annotations

import posixpath
from collections import Counter
from typing import Any

import pytest

from build_tools.course.course import Course
from build_tools.ground.prose import State
from build_tools.pages.page import Page, Pages
from tests.pages.rendering import document, in_spanish, page, rendered
from tests.pages.reworded import in_state, reworded


def _elements(html: str) -> list[Any]:
    return [element for element in document(html).iter() if isinstance(element.tag, str)]


def _ids(each: Page) -> list[str]:
    return [element.attrib["id"] for element in _elements(each.html) if "id" in element.attrib]


def test_no_id_twice_and_none_with_spaces(pages: Pages) -> None:
    for each in pages.pages:
        twice = [name for name, count in Counter(_ids(each)).items() if count > 1 or " " in name]
        assert twice == [], each.uri


def test_every_link_within_the_course_leads_to_a_page_and_an_anchor(pages: Pages) -> None:
    anchors = {each.uri: set(_ids(each)) for each in pages.pages}
    for each in pages.pages:
        for element in _elements(each.html):
            href = element.attrib.get("href", "https://")
            if "://" in href or href.startswith("mailto:"):
                continue
            path, _, anchor = href.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(each.uri), path)) if path else each.uri
            assert target in anchors or target in pages.files, f"{each.uri}: {href}"
            assert not anchor or anchor in anchors[target], f"{each.uri}: {href}"


def test_every_reference_to_an_id_on_the_page_is_kept(pages: Pages) -> None:
    for each in pages.pages:
        for element in _elements(each.html):
            for name in ("aria-labelledby", "aria-describedby", "for"):
                assert set(element.attrib.get(name, "").split()) <= set(_ids(each)), (each.uri, name)


def test_links_by_address(pages: Pages) -> None:
    html = page(pages, "modules/safe-water/start.html").html
    assert '<a class="course-word" role="doc-glossref" href="#word_tailings">tailings</a>' in html
    assert '<a class="course-term-link" href="../../glossary.html#tailings">the second time</a>' in html
    assert '<a href="go-on.html">The next page</a>' in html
    assert '<a href="index.html">the old way</a>' in html
    assert "nowhere, " in html


def test_links_out_are_marked(pages: Pages) -> None:
    for each in pages.pages:
        for element in _elements(each.html):
            if element.attrib.get("href", "").startswith("http"):
                assert "course-external" in element.attrib["class"]
                assert element.attrib["rel"] == "noopener noreferrer"


def test_nothing_is_fetched_or_run(pages: Pages) -> None:
    for each in pages.pages:
        for element in _elements(each.html):
            assert element.tag not in ("script", "style", "iframe", "object", "embed", "link")
            assert not [name for name in element.attrib if name.startswith("on") or name == "style"]
            assert not element.attrib.get("src", "").startswith(("http", "//"))


@pytest.mark.parametrize("state", [State.MISSING, State.OUTDATED])
def test_sound_too_when_nothing_is_translated(rich: Course, pages: Pages, state: State) -> None:
    change = in_state(state, "Un *texto*[@well-report] con [enlace](glossary/well).", "A *text*.\n\n- one\n- two")
    spanish = rendered(reworded(in_spanish(rich), change), {"en": rich})
    assert [each.uri for each in spanish.pages] == [each.uri for each in pages.pages]
    test_no_id_twice_and_none_with_spaces(spanish)
    test_every_link_within_the_course_leads_to_a_page_and_an_anchor(spanish)


def test_anchors_are_the_same_in_every_language(rich: Course, pages: Pages) -> None:
    spanish = rendered(in_spanish(rich), {"en": rich})
    for each in pages.pages:
        assert _ids(each) == _ids(page(spanish, each.uri)), each.uri

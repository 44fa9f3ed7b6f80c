"""The first page: its chain leads into the course, its numbers are counted, and what is not there takes no room."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.pages.rendering import document, page, rendered, rich_course, words_of
from tests.small import lay_over, read_course

HOME = "index.html"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small course that shows every part of every page."""
    rich_course(tmp_path / "course")
    return tmp_path / "course"


def _home(folder: Path, example: str = "") -> str:
    if example:
        lay_over(folder, example)
    return page(rendered(read_course(folder)), HOME).html


def _by_class(html: str, name: str) -> Any:
    return next((each for each in document(html).iter() if name in (each.get("class") or "").split()), None)


def _lines(html: str, name: str) -> list[str]:
    """The words of each entry of a list."""
    return [" ".join("".join(each.itertext()).split()) for each in _by_class(html, name)]


def test_the_places_in_their_order_with_their_links(folder: Path) -> None:
    html = _home(folder)
    links = list(_by_class(html, "course-chain-places").iter("a"))
    assert [each.get("href") for each in links] == [
        "modules/safe-water/index.html",
        "modules/safe-water/start.html",
        "case-studies/open-books.html",
    ]
    assert _lines(html, "course-chain-places") == [
        "Washing Where does the water go?",
        "Pit Who digs?",
        "Buying Who weighs?",
    ]


def test_a_place_with_a_wide_drawing_takes_two_columns(folder: Path) -> None:
    places = list(_by_class(_home(folder), "course-chain-places"))
    assert [each.get("class") for each in places] == [None, "course-place-2", None]


def test_the_picture_shows_the_same_places(folder: Path) -> None:
    html = _home(folder)
    used = re.findall(r'<use href="#scene-(\w+)"', html)
    assert used == ["washing", "pit", "buying"] * 2
    assert len(re.findall("<symbol ", html)) == 3


def test_without_a_chain_there_is_no_picture_and_no_list(folder: Path) -> None:
    text = (folder / "content/course.yaml").read_text("utf-8")
    (folder / "content/course.yaml").write_text(re.sub(r"chain:\n(  .*\n)+", "", text), "utf-8")
    html = _home(folder)
    assert not re.search("course-picture|course-chain|course-hero-drawn|<symbol", html)
    assert "The smallest course that is valid" in words_of(html)


def test_a_place_that_leads_nowhere_yet_is_left_out_of_a_preview(folder: Path) -> None:
    html = _home(
        folder,
        "# in: content/course.yaml\nchain:\n"
        "  - {id: wash, scene: washing, title: Washing, question: Where?, to: modules/dust}\n"
        "  - {id: sell, scene: buying, title: Buying, question: Who weighs?, to: case_studies/open-books}\n",
    )
    assert _lines(html, "course-chain-places") == ["Buying Who weighs?"]
    assert "scene-washing" not in html


def test_the_title_comes_first_and_the_picture_before_all_but_the_words(folder: Path) -> None:
    html = _home(folder)
    order = [
        "<h1>",
        "course-subtitle",
        "course-actions",
        "course-picture",
        "course-chain",
        "course-glance",
        'id="map"',
    ]
    found = [html.index(each) for each in order]
    assert found == sorted(found)
    assert len(re.findall("<h1", html)) == 1


def test_the_numbers_are_counted(folder: Path) -> None:
    minutes, cases, _nothing = _lines(_home(folder), "course-glance")
    module = read_course(folder).modules["safe-water"]
    assert minutes.split()[0] == str(module.minutes)
    assert "one module" in minutes
    assert cases.startswith("1 case study,")


def test_each_do_has_a_name_and_says_whether_it_is_taught(folder: Path) -> None:
    taught = {do for module in read_course(folder).modules.values() for do in module.dos}
    html = _home(folder)
    lines = _lines(html, "course-ten")
    linked = [each.find("a") is not None for each in _by_class(html, "course-ten")]
    assert linked == ["do-1" in taught, "do-2" in taught]
    assert lines[0].startswith("1 Ask who carries the water")
    assert [("yet" in line) for line in lines] == [not each for each in linked]
    assert len(set(linked)) == 2, "the small course teaches one and not the other"


def test_what_a_course_lacks_takes_no_room(folder: Path) -> None:
    (folder / "content/dos.yaml").unlink()
    lay_over(folder, "# in: modules/safe-water.yaml\ndos: []\n# in: case_studies/open-books.yaml\ndos: []\n")
    html = _home(folder)
    assert "course-ten" not in html
    assert not re.search(r'course-wrap">\s*</div>', html), "no part is empty"

"""A built site: the titles around a page say that they are old, and in which language they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import html5lib
import pytest

from build_tools.pages.page import OUTDATED

SECTION = "modules/safe-water/start.html"
MEANING = "Old translation: the original"


def _page(site: Path, uri: str) -> Any:
    return html5lib.parse((site / uri).read_text("utf-8"), namespaceHTMLElements=False)


def _in(page: Any, name: str) -> Any:
    (found,) = (each for each in page.iter() if name in each.get("class", "").split())
    return found


def _has_sign(element: Any) -> bool:
    return any(each.get("class") == OUTDATED for each in element.iter())


@pytest.mark.parametrize("place", ["course-brand", "course-imprint", "course-footer"])
@pytest.mark.parametrize("uri", [SECTION, "index.html"])
def test_the_title_of_the_site_has_the_sign_on_every_page(changed_site: Path, uri: str, place: str) -> None:
    found = _in(_page(changed_site, f"es/{uri}"), place)
    assert "Curso mínimo" in "".join(found.itertext())
    assert _has_sign(found)


def test_the_page_that_chooses_a_language_has_the_sign(changed_site: Path) -> None:
    sections = [each for each in _page(changed_site, "index.html").iter("section") if each.get("lang") == "es"]
    assert [_has_sign(each) for each in sections] == [True]


@pytest.mark.parametrize(
    ("uri", "place"),
    [
        (SECTION, "course-around"),
        ("modules/safe-water/index.html", "course-neighbour-next"),
        ("modules/safe-water/quiz.html", "course-aside"),
        ("modules/safe-water/index.html", "course-steps"),
        ("modules/safe-water/coverage.html", "course-coverage"),
    ],
)
def test_the_title_of_a_section_has_the_sign_where_others_show_it(changed_site: Path, uri: str, place: str) -> None:
    found = _in(_page(changed_site, f"es/{uri}"), place)
    assert "Comience aquí" in "".join(found.itertext())
    assert _has_sign(found)


def test_what_the_sign_means_is_said_once_on_each_page(changed_site: Path) -> None:
    for path in (changed_site / "es").rglob("*.html"):
        if "old-" not in path.as_posix().removeprefix(str(changed_site)) and path.parent.name != "assets":
            assert path.read_text("utf-8").count(MEANING) == 1, path


def test_the_source_language_has_no_sign(changed_site: Path) -> None:
    assert [path for path in (changed_site / "en").rglob("*.html") if OUTDATED in path.read_text("utf-8")] == []


def test_words_of_the_frame_that_are_not_translated_say_their_language(changed_site: Path) -> None:
    page = _page(changed_site, f"es/{SECTION}")
    for place, words in (
        ("course-skip", "Go to the content"),
        ("course-neighbour-next", "Next"),
        ("course-search-open", "Search"),
        ("course-path", "Home"),
        ("course-around", "Safe water"),
    ):
        text = [each for each in _in(page, place).iter("span") if each.get("lang") == "en"]
        assert any(words in "".join(each.itertext()) for each in text), place


def test_the_missing_page_says_the_language_of_words_that_are_not_translated(changed_site: Path) -> None:
    (spanish,) = (each for each in _page(changed_site, "404.html").iter("section") if each.get("lang") == "es")
    assert [each.get("lang") for each in spanish.iter("span")] == ["en", "en", "en"]

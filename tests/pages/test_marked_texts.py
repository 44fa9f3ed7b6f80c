"""Wherever a text of an author is shown, its page says that the translation is old, or which language it is in.

Plain text alone, such as what is in an <option>, cannot carry a sign.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from build_tools.course.course import Course
from build_tools.ground.prose import Prose, State
from build_tools.pages.page import OUTDATED, NavEntry, Page, Pages
from tests.pages.rendering import document, in_spanish, page, rendered
from tests.pages.reworded import FIELDS, Change, in_state, reworded

OLD, SOURCE = "Antiguamente", "Nowadays"
PLAIN = {"option", "title"}
WORD = "Rotulo"


def _pages(rich: Course, change: Change, kinds: tuple[str, ...] = FIELDS) -> Pages:
    """The Spanish pages of the course. Its labels are translated, and its quizzes are whole, as they always are."""
    authors = tuple(kind for kind in kinds if kind != "quizzes")
    spanish = reworded(in_spanish(rich), _as_translated, kinds=("words",))
    return rendered(reworded(spanish, change, kinds=authors), {"en": rich})


def _as_translated(prose: Prose) -> Prose:
    blocks = (replace(block, language="es", state=State.TRANSLATED) for block in prose.blocks)
    return type(prose)(tuple(blocks), prose.address)


@pytest.fixture(scope="module")
def old(rich: Course) -> Pages:
    """The translation of every text of an author is out of date."""
    return _pages(rich, in_state(State.OUTDATED, OLD, SOURCE))


@pytest.fixture(scope="module")
def missing(rich: Course) -> Pages:
    """No text of an author is translated."""
    return _pages(rich, in_state(State.MISSING, SOURCE, SOURCE))


def _shown(pages: Pages, words: str) -> Iterator[tuple[str, list[Any], str]]:
    """The uri of the page, the elements from the body inward, and what follows, for each place that shows `words`."""
    for each in pages.pages:
        yield from ((each.uri, way, after) for way, after in _places(document(each.html).find("body"), [], words))


def _places(element: Any, way: list[Any], words: str) -> Iterator[tuple[list[Any], str]]:
    here = [*way, element]
    if words in (element.text or ""):
        yield here, _sign(element[0]) if len(element) else ""
    children = list(element)
    for index, child in enumerate(children):
        yield from _places(child, here, words)
        if words in (child.tail or ""):
            yield here, _sign(children[index + 1]) if index + 1 < len(children) else ""


def _sign(element: Any) -> str:
    return element.get("aria-label", "") if element.get("class") == OUTDATED else ""


def test_every_old_text_has_a_sign_or_stands_in_a_box_that_says_so(old: Pages) -> None:
    unmarked = [
        (uri, [element.tag for element in way])
        for uri, way, sign in _shown(old, OLD)
        if not sign
        and way[-1].tag not in PLAIN
        and not any("course-fallback" in element.get("class", "").split() for element in way)
        and not any(element.get("class") == "course-meaning" for element in way)
    ]
    assert unmarked == []


def test_every_text_that_is_not_translated_says_its_language(missing: Pages) -> None:
    unmarked = [
        (uri, [element.tag for element in way])
        for uri, way, _ in _shown(missing, SOURCE)
        if next((element.get("lang") for element in reversed(way) if element.get("lang")), "") != "en"
    ]
    assert unmarked == []


def _titled(pages: Pages) -> Iterator[tuple[str, str]]:
    """Each title that the frame shows, as words and as HTML."""
    yield pages.title, pages.html_title
    for crumb in (*pages.standing, *pages.menu):
        yield crumb.title, crumb.html
    for each in pages.pages:
        yield each.title, each.html_title
        yield from ((one.title, one.html) for one in (*each.crumbs, *each.headings, each.previous, each.next) if one)
        yield from _entries(filter(None, (each.around,)))
    yield from _entries(pages.nav)


def _entries(entries: Any) -> Iterator[tuple[str, str]]:
    for entry in entries:
        assert isinstance(entry, NavEntry)
        yield entry.title, entry.html
        yield from _entries(entry.children)


def test_every_old_title_around_a_page_has_a_sign(old: Pages) -> None:
    titles = [(title, html) for title, html in _titled(old) if title == OLD]
    assert len(titles) > 30
    assert [html for _, html in titles if OUTDATED not in html] == []


def test_every_title_around_a_page_that_is_not_translated_says_its_language(missing: Pages) -> None:
    titles = [(title, html) for title, html in _titled(missing) if title == SOURCE]
    assert len(titles) > 30
    assert [html for _, html in titles if f'<span lang="en">{SOURCE}</span>' not in html] == []


def test_the_title_of_the_site_has_a_sign_on_the_first_page_and_in_the_frame(old: Pages) -> None:
    assert f"<h1>{OLD}\xa0<sup" in page(old, "index.html").html
    assert f'class="{OUTDATED}"' in old.html_title
    assert old.has_signs


def test_a_sign_is_one_character_with_a_short_name_for_who_hears_it(old: Pages) -> None:
    signs = [each for each in document(page(old, "index.html").html).iter() if each.get("class") == OUTDATED]
    assert {(each.text, each.get("role"), each.get("aria-label")) for each in signs} == {
        ("*", "img", "old translation")
    }


def test_what_the_sign_means_is_said_once_at_the_end_of_a_page_that_has_it(old: Pages, rich: Course) -> None:
    meaning = "Old translation: the original has changed since."
    assert {each.html.count(meaning) for each in old.pages if OUTDATED in each.html} == {1}
    current = _pages(rich, in_state(State.TRANSLATED, "Hoy", "Today"))
    assert [each.uri for each in current.pages if meaning in each.html or each.has_signs] == []


def test_plain_titles_and_headings_have_no_sign_in_them(old: Pages) -> None:
    assert {each.title for each in old.pages if OLD in each.title and each.kind != "coverage"} == {OLD}
    assert [one for each in old.pages for one in each.headings if "*" in one.title or "\xa0" in one.title] == []


def _words(rich: Course, state: State) -> Pages:
    return rendered(reworded(in_spanish(rich), in_state(state, WORD, WORD), kinds=("words",)), {"en": rich})


def test_labels_of_the_interface_that_are_old_are_said_once_for_all(rich: Course) -> None:
    old_words = _words(rich, State.OUTDATED)
    assert old_words.has_old_words
    assert not _words(rich, State.TRANSLATED).has_old_words
    (section,) = (each for each in old_words.pages if each.uri == "modules/safe-water/start.html")
    assert OUTDATED not in section.html


def test_a_page_called_by_a_label_that_is_old_or_not_translated_says_so(rich: Course) -> None:
    def glossary(pages: Pages) -> Page:
        return page(pages, "glossary.html")

    assert f"<h1>{WORD}\xa0<sup" in glossary(_words(rich, State.OUTDATED)).html
    assert glossary(_words(rich, State.MISSING)).html.startswith(f'<h1><span lang="en">{WORD}</span></h1>')
    assert glossary(_words(rich, State.MISSING)).html_title == f'<span lang="en">{WORD}</span>'


def test_a_label_of_the_frame_that_is_not_translated_says_its_language(rich: Course) -> None:
    assert _words(rich, State.MISSING).word("next-page") == f'<span lang="en">{WORD}</span>'
    assert _words(rich, State.TRANSLATED).word("next-page") == WORD

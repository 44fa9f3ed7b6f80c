"""Random histories of a course and its translation."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings

from build_tools.reading.sources import Sources
from build_tools.translate import translate, update
from build_tools.translate.fields import leaves
from tests.translate.author import address_now, edit
from tests.translate.courses import shown
from tests.translate.history import Round, Step, edits, rounds
from tests.translate.small_book import Course, start
from tests.translate.tools import msgfmt_errors, offered, texts
from tests.translate.translator import Translator

quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
long = settings(quick, max_examples=1500)


def _updated(course: Course, catalogues: dict[str, str]) -> dict[str, str]:
    made = update(course.sources(catalogues), "es", course.groups())
    return {path: text for path, text in made.items() if text}


class Told:
    """What stands in the catalogues of one history, looked at again and again."""

    def __init__(self) -> None:
        self._ever: set[str] = set()

    def texts(self, catalogues: dict[str, str]) -> set[tuple[str, str]]:
        """Every address with a translation that stands there, but for what an update offered and nobody has changed.

        As all texts differ, such an offer is a text that stands, or once stood, at another address; and where it came
        from there still is a translation, from which the next update makes the offer anew.
        """
        offers = {each: origin for text in catalogues.values() for each, origin in offered(text).items()}
        own = {each for text in catalogues.values() for each in texts(text)} - offers.keys()
        origins = {address for address, _ in own}
        self._ever |= {text for _, text in own}
        return own | {each for each, origin in offers.items() if origin not in origins or each[1] not in self._ever}


def _series(course: Course, steps: list[Step]) -> list[tuple[str, str]]:
    course.moved = []
    for step in steps:
        edit(course, step)
    return course.moved


def _live(history: list[Round]) -> tuple[Course, dict[str, str]]:
    """The course and its catalogues after a history, the catalogues updated after each round of edits."""
    course, translator = start(), Translator()
    catalogues = translator.work(_updated(course, {}), ("fill all", 0, 0))
    for edited, worked in history:
        _series(course, edited)
        catalogues = _updated(course, catalogues)
        for step in worked:
            catalogues = translator.work(catalogues, step)
    return course, catalogues


def _nothing_is_lost(history: list[Round]) -> None:
    course, translator, told = start(), Translator(), Told()
    catalogues = translator.work(_updated(course, {}), ("fill all", 0, 0))
    for edited, worked in history:
        before = told.texts(catalogues)
        moved = _series(course, edited)
        catalogues = _updated(course, catalogues)
        assert told.texts(catalogues) == {(address_now(address, moved), text) for address, text in before}
        assert _updated(course, catalogues) == catalogues
        for step in worked:
            catalogues = translator.work(catalogues, step)


@quick
@given(rounds)
@example([([("rename", 2, 0), ("rename", 3, 0), ("rename", 2, 0)], [])])
@example([([("cut", 3, 0)], [("improve", 9, 0)]), ([], [])])
def test_no_translation_is_lost_or_attached_to_another_address(history: list[Round]) -> None:
    _nothing_is_lost(history)


@pytest.mark.full
@long
@given(rounds)
def test_no_translation_is_lost_in_long_runs(history: list[Round]) -> None:
    _nothing_is_lost(history)


def _once_is_each(history: list[Round], steps: list[Step]) -> None:
    course, catalogues = _live(history)
    each = once = catalogues
    course.moved = []
    for step in steps:
        edit(course, step)
        each = _updated(course, each)
    assert _updated(course, once) == _updated(course, each)


@quick
@given(rounds, edits)
@example([([], [])], [("rename", 7, 0), ("drop", 0, 0), ("rename", 11, 0), ("drop", 20, 0)])
def test_updating_after_each_edit_gives_what_updating_once_gives(history: list[Round], steps: list[Step]) -> None:
    _once_is_each(history, steps)


@pytest.mark.full
@long
@given(rounds, edits)
def test_updating_after_each_edit_in_long_runs(history: list[Round], steps: list[Step]) -> None:
    _once_is_each(history, steps)


def _everything_shown(course: Course, catalogues: dict[str, str]) -> dict[str, list[str]]:
    laid: Sources = translate(course.sources(catalogues), "es", course.groups())
    return {leaf.address: shown(laid, leaf.address) for leaf in leaves(laid, "es")}


@quick
@given(rounds, edits)
def test_an_update_that_was_forgotten_changes_nothing_that_is_shown(history: list[Round], steps: list[Step]) -> None:
    course, catalogues = _live(history)
    _series(course, steps)
    assert _everything_shown(course, catalogues) == _everything_shown(course, _updated(course, catalogues))


@quick
@given(rounds)
def test_another_key_turns_the_whole_item_to_the_source_language_and_nothing_else(history: list[Round]) -> None:
    course, catalogues = _live(history)
    before = _everything_shown(course, catalogues)
    address, item = next((place.address, place.entry) for place in course.places() if "/items/" in place.address)
    item.key += 7
    after = _everything_shown(course, catalogues)
    mine = {each for each in after if each.startswith(f"{address}/")}
    assert {each: after[each] for each in after if each not in mine} == {
        each: before[each] for each in before if each not in mine
    }
    assert mine
    assert all(block.split(" ")[1] == "en:" for each in mine for block in after[each])


@quick
@given(rounds, edits)
def test_items_are_whole_in_one_language(history: list[Round], steps: list[Step]) -> None:
    course, catalogues = _live(history)
    _series(course, steps)
    found: dict[str, set[str]] = {}
    for address, blocks in _everything_shown(course, catalogues).items():
        if "/items/" in address:
            item = "/".join(address.split("/")[:4])
            found.setdefault(item, set()).update(block.split(" ")[1] for block in blocks)
    assert all(len(languages) == 1 for languages in found.values())


@settings(quick, max_examples=15)
@given(rounds, edits)
def test_gettext_accepts_every_file(history: list[Round], steps: list[Step]) -> None:
    course, catalogues = _live(history)
    _series(course, steps)
    assert {msgfmt_errors(text) for text in _updated(course, catalogues).values()} == {""}

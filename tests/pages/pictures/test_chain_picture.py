"""The picture as SVG: each drawing once, two compositions that use them, no words, hidden, small."""

from __future__ import annotations

import gzip
import re

import pytest
from lxml import etree

from build_tools.course.models.chain import MOST_PLACES, Scene
from build_tools.pages.pictures import chain_picture
from tests.browser.weighing import BUDGETS

ALL = list(Scene)[:MOST_PLACES]


def _parts(scenes: list[Scene]) -> list[etree._Element]:
    return list(etree.fromstring(f"<div>{chain_picture(scenes)}</div>"))


def test_symbols_once_and_two_compositions() -> None:
    symbols, wide, tall = _parts([Scene.PIT, Scene.PERMIT, Scene.PERMIT])
    ids = [each.get("id") for each in symbols]
    assert ids == ["scene-pit", "scene-permit"]
    for composition in (wide, tall):
        used = [each.get("href") for each in composition.iter("use")]
        assert used == ["#scene-pit", "#scene-permit", "#scene-permit"]


def test_hidden_and_without_words() -> None:
    for part in _parts(ALL):
        assert part.get("aria-hidden") == "true"
        assert list(part.itertext()) == []
        assert not list(part.iter("text", "title", "desc"))


def test_nothing_that_a_policy_forbids() -> None:
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|href=\"(?!#)", chain_picture(ALL))


@pytest.mark.parametrize("scenes", [ALL, [Scene.PIT] * MOST_PLACES], ids=["all", "pits"])
def test_it_is_light(scenes: list[Scene]) -> None:
    assert len(gzip.compress(chain_picture(scenes).encode(), 9)) <= BUDGETS["picture of the first page"].size


def test_the_same_places_make_the_same_bytes() -> None:
    assert chain_picture(ALL) == chain_picture(list(ALL))
    assert chain_picture(ALL) != chain_picture(ALL[::-1])

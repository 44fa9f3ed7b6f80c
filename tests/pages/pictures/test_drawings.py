"""Each scene has a drawing: people at work, in the one stroke and the colours of the picture, without words."""

from __future__ import annotations

import re

import pytest
from lxml import etree

from build_tools.course.models.chain import Scene
from build_tools.pages.pictures.drawing import NARROW, SCENES, drawing_of
from tests.real_course import ROOT

CSS = (ROOT / "build_tools" / "theme" / "assets" / "picture.css").read_text("utf-8")
ALLOWED = {"svg", "g", "path", "circle"}
EACH = pytest.mark.parametrize("scene", Scene)


def _tree(scene: Scene) -> etree._Element:
    return etree.fromstring((SCENES / f"{scene}.svg").read_bytes())


def test_every_scene_has_a_drawing_and_no_drawing_is_without() -> None:
    assert {path.stem for path in SCENES.iterdir()} == {str(scene) for scene in Scene}


@EACH
def test_shapes_only_and_no_words(scene: Scene) -> None:
    elements = list(_tree(scene).iter())
    assert {etree.QName(each).localname for each in elements} <= ALLOWED
    assert [text for text in _tree(scene).itertext() if text.strip()] == []
    assert {name for each in elements for name in each.attrib} <= {
        "viewBox",
        "transform",
        "class",
        "d",
        "cx",
        "cy",
        "r",
    }


@EACH
def test_every_colour_is_one_of_the_picture(scene: Scene) -> None:
    used = {name for each in _tree(scene).iter() for name in each.get("class", "").split()}
    assert used
    assert {name for name in used if not re.search(rf"\.{name}[ ,.]", CSS)} == set()


@EACH
def test_at_least_two_people_are_at_work(scene: Scene) -> None:
    skins = {"pic-s", "pic-z"}
    heads = [each for each in _tree(scene).iter() if each.get("r") and skins & set(each.get("class", "").split())]
    assert len(heads) >= 2


@EACH
def test_the_box_holds_the_people_above_the_ground(scene: Scene) -> None:
    drawing = drawing_of(scene)
    assert drawing.top <= -60, "a person is about 64 high"
    assert drawing.bottom >= 0
    assert drawing.width <= drawing.columns * NARROW


def test_a_wide_drawing_takes_two_columns() -> None:
    assert {drawing_of(scene).columns for scene in Scene} == {1, 2}

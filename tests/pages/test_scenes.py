"""Scenarios, reflections and self-ratings as rendered, before any script: what is asked, and the key."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from build_tools.course.course import Course
from tests.browser.typed_quiz import TYPES, quiz_of
from tests.pages.rendering import document, page, rendered
from tests.real_course import ROOT
from tests.small import SMALL_COURSE, lay_over, read_course

QUIZ = "modules/safe-water/quiz.html"
NAMES = ("scenario", "reflection", "self_rating")


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The small course with an item of each of these types."""
    folder = Path(shutil.copytree(SMALL_COURSE, tmp_path_factory.mktemp("scenes") / "course"))
    shutil.copy(ROOT / "content" / "interface.yaml", folder / "content" / "interface.yaml")
    lay_over(folder, quiz_of(*(TYPES / f"{name}.yaml" for name in NAMES)))
    return read_course(folder)


@pytest.fixture(scope="module")
def forms(course: Course) -> dict[str, Any]:
    """The items' forms by the id of the item."""
    found = document(page(rendered(course), QUIZ).html).findall(".//form")
    return {form.attrib["data-address"].rpartition("/")[2]: form for form in found}


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _key(form: Any) -> Any:
    return next(each for each in form.iter("details") if "data-answer-key" in each.attrib)


def test_each_scene_is_a_numbered_group_named_as_in_the_answers(forms: dict[str, Any]) -> None:
    groups = forms["bad-taste"].findall(".//fieldset")
    assert [group.attrib["data-interaction"] for group in groups] == ["visit", "anger", "report"]
    assert [_text(group.find("legend")) for group in groups] == ["Situation 1", "Situation 2", "Situation 3"]
    for group in groups:
        described = group.find(f".//*[@id='{group.attrib['aria-describedby']}']")
        assert described is not None
        inputs = group.findall(".//input")
        assert {each.attrib["name"] for each in inputs} == {group.attrib["data-interaction"]}
    ways = [each.attrib.get("data-goto") for each in forms["bad-taste"].iter("input")]
    assert ways == ["anger", "report", "report", None, "report", None, None]


def test_links_lead_to_the_scene_they_name(forms: dict[str, Any]) -> None:
    form = forms["bad-taste"]
    names = {each.attrib["id"]: _text(each) for each in form.iter("legend")}
    links = [each for each in form.iter("a") if each.attrib["href"].startswith("#bad-taste_scene_")]
    assert len(links) == 8, "four in what is asked, four in the key"
    for link in links:
        assert _text(link) == f"Go on to {names[link.attrib['href'][1:]].lower()}."


def test_the_key_of_each_scene_opens_by_itself(forms: dict[str, Any]) -> None:
    scenes = _key(forms["bad-taste"]).findall("details")
    assert [_text(each.find("summary")) for each in scenes] == ["Situation 1", "Situation 2", "Situation 3"]
    assert [each.find("ul").attrib["data-key-of"] for each in scenes] == ["visit", "anger", "report"]
    assert [entry.attrib["data-correct"] for entry in scenes[0].iter("li")] == ["false", "true", "true"]
    assert _text(scenes[1].find("ul/li")) == (
        "Not right: Blame the laboratory Nobody tells you anything from now on. The way ends here."
    )


def test_a_text_has_its_label_its_lines_and_a_model_answer(forms: dict[str, Any]) -> None:
    form = forms["own-well"]
    field = form.find(".//textarea")
    legend, item = field.attrib["aria-labelledby"].split()
    assert _text(form.find(f".//*[@id='{legend}']")).startswith("Write your own answer")
    assert item == "own-well"
    assert "is sent to nobody" in _text(form.find(f".//*[@id='{field.attrib['aria-describedby']}']"))
    assert len(form.findall(".//div[@class='course-lines']/span")) == 6
    assert _text(_key(form).find("summary")) == "A model answer Item 2 of 3"
    assert "Those who fetch water each day" in _text(_key(form).find("ul"))


def test_levels_have_no_right_and_no_wrong(forms: dict[str, Any]) -> None:
    key = _key(forms["how-far"])
    assert [entry.attrib["data-choice"] for entry in key.iter("li")] == ["new", "with-help", "alone"]
    assert "data-correct" not in {name for each in key.iter() for name in each.attrib}
    assert _text(key.find("summary")) == "What to do next from each level Item 3 of 3"


def test_only_what_is_scored_has_points_to_earn(course: Course, forms: dict[str, Any]) -> None:
    assert [name for name, form in forms.items() if "data-unscored" in form.attrib] == ["own-well", "how-far"]
    tree = document(page(rendered(course), "my-course.html").html)
    (quiz,) = (json.loads(each.attrib["data-quiz"]) for each in tree.iter() if "data-quiz" in each.attrib)
    points = {item["addresses"][0].rpartition("/")[2]: item["points"] for item in quiz["items"]}
    assert points == {"bad-taste": 1, "own-well": 0, "how-far": 0}

"""The quiz page without a script: items, choices, and the key with its reasons."""

from __future__ import annotations

import json
from typing import Any

import pytest

from build_tools.course.course import Course
from build_tools.course.items.base import group_hash
from build_tools.ground.prose import State
from build_tools.pages.page import Pages
from tests.pages.rendering import document, in_spanish, page, rendered, words_of
from tests.pages.reworded import FIELDS, in_state, reworded

QUIZ = "modules/safe-water/quiz.html"


@pytest.fixture
def forms(pages: Pages) -> dict[str, Any]:
    """The items' forms by the id of the item."""
    found = document(page(pages, QUIZ).html).findall(".//form")
    return {form.attrib["data-address"].rpartition("/")[2]: form for form in found}


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def test_each_item_by_its_address_with_the_hash_of_its_key(rich: Course, forms: dict[str, Any]) -> None:
    for item in rich.quizzes["safe-water"].items:
        form = forms[item.id]
        assert form.attrib["data-address"] == f"quizzes/safe-water/items/{item.id}"
        data = json.loads(form.attrib["data-item"])
        assert (data["key"], data["points"], data["scored"]) == (group_hash(item), 1, True)
        assert form.find("h2").attrib["id"] == item.id


@pytest.mark.parametrize(
    ("item", "kinds", "legends"),
    [
        ("first-step", [("radio", 2)], ["Choose one."]),
        ("who-knows", [("checkbox", 3)], ["Choose all that apply."]),
        ("uphill", [("radio", 2), ("radio", 2)], ["Choose true or false.", "Choose the best reason."]),
    ],
)
def test_real_inputs_in_groups_with_legends(
    forms: dict[str, Any], item: str, kinds: list[tuple[str, int]], legends: list[str]
) -> None:
    groups = forms[item].findall(".//fieldset")
    assert [_text(group.find("legend")) for group in groups] == legends
    for group, (kind, count) in zip(groups, kinds, strict=True):
        inputs = group.findall(".//input")
        assert [each.attrib["type"] for each in inputs] == [kind] * count
        assert {each.attrib["name"] for each in inputs} == {group.attrib["data-interaction"]}
        assert all(label.find("input") is not None for label in group.findall("label"))


def test_the_key_says_for_each_choice_why(forms: dict[str, Any]) -> None:
    key = next(each for each in forms["first-step"].iter("details") if "data-answer-key" in each.attrib)
    assert [_text(entry) for entry in key.iter("li")] == [
        "Right: Close the well Right. People stop drinking at once.",
        "Not right: Wait for the laboratory Results take weeks. People drink meanwhile.",
    ]
    assert [entry.attrib["data-correct"] for entry in key.iter("li")] == ["true", "false"]


def test_buttons_wait_for_the_script(pages: Pages, forms: dict[str, Any]) -> None:
    for form in forms.values():
        (button,) = form.iter("button")
        assert {"data-parts", "disabled", "hidden"} == set(button.attrib)
    parts = [each for each in document(page(pages, QUIZ).html).iter("template") if "data-parts-of" in each.attrib]
    assert [each.attrib["data-parts-of"] for each in parts] == ["choice"]
    for part in parts:
        hidden = next(each for each in part.iter("p") if "data-with-script" in each.attrib)
        assert "hidden" in hidden.attrib
        assert {id(button) for button in part.iter("button")} == {id(button) for button in hidden.iter("button")}
        assert "disabled" in next(each for each in part.iter("button") if each.attrib["type"] == "submit").attrib


def test_search_leaves_the_key_out(forms: dict[str, Any]) -> None:
    for form in forms.values():
        assert all(
            "data-search-exclude" in each.attrib for each in form.iter("details") if "data-answer-key" in each.attrib
        )


def test_an_item_in_another_language_says_so_once(rich: Course) -> None:
    spanish = reworded(in_spanish(rich), in_state(State.TRANSLATED, "Texto.", "Text."), kinds=FIELDS)
    english = reworded(rich, in_state(State.MISSING, "Text.", "Text."), kinds=("quizzes",)).quizzes["safe-water"]
    mixed = spanish.quizzes["safe-water"].items[:2] + english.items[2:]
    quiz = spanish.quizzes["safe-water"].model_copy(update={"items": mixed})
    html = page(rendered(spanish.having(quizzes={"safe-water": quiz}), {"en": rich}), QUIZ).html
    first, second, third = html.split("<form")[1:]
    assert 'lang="en"' not in first.replace('<span lang="en">', "")
    assert third.count("This item is shown in inglés") == 1
    assert '<div lang="en"><p>Text.</p>\n</div>' in third
    assert "One passage of this page is not translated" in words_of(html)
    assert "This item is shown" not in second


def test_former_addresses_of_an_item_are_told(rich: Course) -> None:
    quiz = rich.quizzes["safe-water"]
    item = quiz.items[0].model_copy(update={"former_ids": ("quizzes/water/items/old", "quizzes/old/items/older")})
    changed = quiz.model_copy(update={"items": (item,)})
    html = page(rendered(rich.having(quizzes={"safe-water": changed})), QUIZ).html
    (form,) = document(html).findall(".//form")
    assert json.loads(form.attrib["data-item"])["addresses"] == [
        "quizzes/safe-water/items/first-step",
        "quizzes/water/items/old",
        "quizzes/old/items/older",
    ]

"""A matching without a script: a list to choose from for each row, letters for paper, and the key with its reasons."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.typed_quiz import TYPES, quiz_of
from tests.pages.rendering import document, in_spanish, page, rendered, rich_course
from tests.small import lay_over, read_course

QUIZ = "modules/safe-water/quiz.html"


@pytest.fixture(scope="module", params=["en", "es"])
def form(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The item's form; on the Spanish page nothing of it is translated."""
    folder = tmp_path_factory.mktemp("matching") / "course"
    rich_course(folder)
    lay_over(folder, quiz_of(TYPES / "matching.yaml"))
    course = read_course(folder)
    pages = rendered(course) if request.param == "en" else rendered(in_spanish(course), {"en": course})
    return document(page(pages, QUIZ).html).find(".//form")


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def test_each_row_is_a_label_and_a_list_with_an_empty_first_entry(form: Any) -> None:
    lists = form.findall(".//select")
    labels = {each.attrib["for"]: _text(each) for each in form.iter("label")}
    assert [(each.attrib["name"], labels[each.attrib["id"]]) for each in lists] == [
        ("close", "Closes the well on the same day"),
        ("measure", "Measures the metal"),
        ("watch", "Watches that it stays closed"),
    ]
    for each in lists:
        assert [entry.attrib["value"] for entry in each] == ["", "village", "laboratory", "ministry", "buyer"]
        assert _text(each[1]) == "The people who drink from the well"
        assert not [entry for entry in each if "selected" in entry.attrib]


def test_paper_has_the_targets_once_and_a_box_for_each_row(form: Any) -> None:
    (letters,) = (each for each in form.iter("ol") if each.attrib.get("class") == "course-targets")
    assert [_text(each) for each in letters] == [
        "The people who drink from the well",
        "The laboratory",
        "The ministry",
        "The buyer in the town down the valley",
    ]
    assert len([each for each in form.iter("span") if "course-box" in each.attrib.get("class", "")]) == 3


def test_the_key_has_what_is_right_first_and_every_feedback(form: Any) -> None:
    (key,) = (each for each in form.iter("ul") if each.attrib.get("data-key-of") == "answer")
    found = [(each.attrib["data-row"], each.attrib["data-target"], each.attrib["data-correct"]) for each in key]
    assert found == [
        ("close", "village", "true"),
        ("measure", "laboratory", "true"),
        ("watch", "village", "true"),
        ("close", "", "false"),
        ("measure", "village", "false"),
        ("measure", "", "false"),
        ("watch", "", "false"),
    ]
    said = [_text(each) for each in key]
    assert said[0].endswith(
        "Closes the well on the same day – The people who drink from the well "
        "The people who drink from it cannot wait for others."
    )
    assert said[4].endswith("They notice the taste and not how much metal there is.")
    assert said[5].endswith("Who has the means to find out which metal it is?")


def test_the_language_of_what_is_not_translated_is_told(form: Any, request: pytest.FixtureRequest) -> None:
    told = "en" if request.node.callspec.params["form"] == "es" else None
    assert {each.attrib.get("lang") for each in form.iter("option") if each.attrib["value"]} == {told}
    for label in form.iter("label"):
        assert {each.attrib.get("lang") for each in label} == ({told} if told else set())

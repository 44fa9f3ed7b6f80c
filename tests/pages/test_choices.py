"""A choice of one paragraph stands in its label; of several blocks it names its field, and a label lies over them."""

from __future__ import annotations

from typing import Any

import pytest

from build_tools.course.items.single_choice import SingleChoice
from build_tools.ground.prose import Block, ChoiceText, Markdown, State
from build_tools.pages import prose
from tests.pages.rendering import document, page, rendered
from tests.small import Lay, read_course

ITEM = """\
# in: quizzes/safe-water.yaml
items:
  - id: which
    type: {type}
    objective: trace
    stem: Which of these do you hang up?
    choices:
      - id: lines
        correct: true
        feedback: It says what to do and where to go.
        text: |
          Do **not** drink.

              print("well")

          - Next well: 200 m

          | Metal | mg |
          | --- | --- |
          | Lead | 20 |
      - id: picture
        feedback: A map alone says nothing about the water.
        text: "![The way to the next well](images/map.svg)"
      - id: words
        feedback: It does not say where to go.
        text: CO~2~ and m^3^, `code`, *both*
"""


def _quiz(lay: Lay, folder: Any, type: str = "single_choice") -> Any:
    lay(ITEM.format(type=type))
    return document(page(rendered(read_course(folder)), "modules/safe-water/quiz.html").html)


def _field(tree: Any, choice: str) -> Any:
    return tree.find(f".//form//input[@value='{choice}']")


def _words(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


@pytest.mark.parametrize("type", ["single_choice", "multiple_choice"])
def test_several_blocks_name_their_field_and_a_label_lies_over_them(lay: Lay, small_course: Any, type: str) -> None:
    tree = _quiz(lay, small_course, type)
    field = _field(tree, "lines")
    said = tree.find(f".//*[@id='{field.get('aria-labelledby')}']")
    assert _words(said) == 'Do not drink. print("well") Next well: 200 m Metal mg Lead 20'
    assert [each.tag for each in said] == ["p", "pre", "ul", "div"]
    label = tree.find(f".//label[@for='{field.get('id')}']")
    assert _words(label) == ""


def test_what_names_a_field_takes_no_focus_and_has_no_name_of_its_own(lay: Lay, small_course: Any) -> None:
    tree = _quiz(lay, small_course)
    said = tree.find(f".//*[@id='{_field(tree, 'lines').get('aria-labelledby')}']")
    assert [each.tag for each in said.iter() if each.get("data-scrolls") or each.get("aria-label")] == []


@pytest.mark.parametrize(
    ("choice", "inside"), [("picture", {"img"}), ("words", {"sub", "sup", "code", "em"})], ids=["picture", "signs"]
)
def test_one_paragraph_stands_in_the_label(lay: Lay, small_course: Any, choice: str, inside: set[str]) -> None:
    tree = _quiz(lay, small_course)
    label = next(each for each in tree.iter("label") if each.find(f"input[@value='{choice}']") is not None)
    assert inside <= {each.tag for each in label.find("span").iter()}
    assert label.find(".//p") is None


def test_the_key_shows_all_of_a_choice(lay: Lay, small_course: Any) -> None:
    tree = _quiz(lay, small_course)
    told = {entry.get("data-choice"): entry for entry in tree.iter("li") if entry.get("data-choice")}
    assert {each.tag for each in told["lines"].find("*[@class='course-said']").iter()} >= {"p", "ul", "pre", "table"}
    assert told["picture"].find(".//span[@class='course-said']/img").get("alt") == "The way to the next well"


def test_it_says_its_language_where_it_is_not_the_page_s(lay: Lay, small_course: Any) -> None:
    lay(ITEM.format(type="single_choice"))
    item = read_course(small_course).quizzes["safe-water"].items[0]
    assert isinstance(item, SingleChoice)
    lines, _, words = (choice.text for choice in item.choices)
    assert prose.choice(lines, "es").startswith('<div lang="en"><p>Do ')
    assert str(prose.paragraph(words, "es")).startswith('<span lang="en">CO')
    assert prose.paragraph(lines, "es") is None


def test_each_block_says_its_own_language_and_that_it_is_old() -> None:
    old = Block("Agua limpia.", "es", State.OUTDATED, "Clean water.")
    text = ChoiceText((old, Block("- A list", "en", State.MISSING)))
    html = str(prose.choice(text, "es"))
    assert html.startswith("<p>Agua limpia.")
    assert html.count('<div lang="en"><ul>') == 1
    assert html.count("outdated") == 1


def test_feedback_of_which_a_part_is_translated_keeps_its_note() -> None:
    note = Block("[^1]: Measured by the village.", "en", State.MISSING)
    html = str(prose.quiet_field(Markdown((Block("Correcto.[^1]", "es", State.TRANSLATED), note)), "es"))
    assert "[^1]" not in html
    assert "Measured by the village." in html
    assert "<div" not in html

"""Items to write and to complete without a script: fields with names, keys with every foreseen answer and reason."""

from __future__ import annotations

from typing import Any

import pytest

from build_tools.course.items.cloze import EXAMPLE as CLOZE
from build_tools.course.items.numeric import EXAMPLE as NUMERIC
from build_tools.course.items.short_text import EXAMPLE as SHORT_TEXT
from build_tools.manual.schemas import schemas
from tests.browser.typed_quiz import TYPES, quiz_of
from tests.pages.rendering import document, in_spanish, page, rendered, rich_course
from tests.small import Lay, Problems, lay_over, read_course

QUIZ = "modules/safe-water/quiz.html"


@pytest.fixture(scope="module", params=["en", "es"])
def forms(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The items' forms by id; on the Spanish page nothing of them is translated."""
    folder = tmp_path_factory.mktemp("written") / "course"
    rich_course(folder)
    lay_over(folder, quiz_of(*(TYPES / f"{name}.yaml" for name in ("numeric", "short_text", "cloze"))))
    course = read_course(folder)
    pages = rendered(course) if request.param == "en" else rendered(in_spanish(course), {"en": course})
    found = document(page(pages, QUIZ).html).findall(".//form")
    return {form.attrib["data-address"].rpartition("/")[2]: form for form in found}


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _key(form: Any) -> list[Any]:
    (key,) = (each for each in form.iter("ul") if each.attrib.get("data-key-of") == "answer")
    return list(key)


def _said(entry: Any) -> str:
    return _text(next(each for each in entry.iter("span") if each.attrib.get("class") == "course-said"))


@pytest.mark.parametrize("name", ["litres", "who-first"])
def test_what_is_written_has_one_field_with_a_label(forms: dict[str, Any], name: str) -> None:
    (label,) = forms[name].iter("label")
    (field,) = forms[name].iter("input")
    assert list(label.iter("input")) == [field]
    assert (field.attrib["type"], field.attrib["name"]) == ("text", "answer")
    assert "value" not in field.attrib
    assert _text(label).endswith("litres") is (name == "litres")


def test_a_number_is_shown_as_the_locale_writes_it_and_compared_as_it_is(forms: dict[str, Any]) -> None:
    entries = _key(forms["litres"])
    found = [
        (each.attrib.get("data-entry"), each.attrib.get("data-low"), each.attrib.get("data-high")) for each in entries
    ]
    assert found == [
        ("right_number", "3450", "3550"),
        ("one", "175", "175"),
        ("thousands", "3.5", "3.5"),
        (None, None, None),
    ]
    assert _said(entries[0]).startswith("3,500 litres (")
    assert _said(entries[2]) == "3.5 litres"
    assert "data-otherwise" in entries[3].attrib
    assert _text(entries[1]).endswith("This is what one canister holds.")


def test_limits_are_exact(forms: dict[str, Any]) -> None:
    (right, closed, _) = _key(forms["share"])
    assert (right.attrib["data-low"], right.attrib["data-high"]) == ("0.3", "0.3")
    assert (closed.attrib["data-low"], closed.attrib["data-high"]) == ("0.05", "0.15")


def test_the_key_has_every_way_to_write_the_words(forms: dict[str, Any]) -> None:
    entries = _key(forms["who-first"])
    assert [(each.attrib.get("data-ways"), each.attrib["data-correct"]) for each in entries] == [
        ('["the women who carry it","water carriers","carriers"]', "true"),
        ('["children","niños"]', "true"),
        ('["miners","the miners"]', "false"),
        (None, "false"),
    ]
    assert _said(entries[0]) == "the women who carry it / water carriers / carriers"


def test_each_gap_is_a_list_in_its_place_and_boxes_for_paper(forms: dict[str, Any]) -> None:
    form = forms["close-well"]
    lists = form.findall(".//select")
    assert [each.attrib["data-gap"] for each in lists] == ["who", "what", "how-long"]
    assert [entry.attrib["value"] for entry in lists[0]] == ["", "lab", "mine", "buyer"]
    assert len({each.attrib["aria-label"] for each in lists}) == 3
    (cloze,) = (each for each in form.iter("p") if each.attrib.get("class") == "course-cloze")
    assert _text(cloze.find(".//em") if cloze.find(".//em") is not None else cloze) == "nobody"
    on_paper = [_text(each) for each in form.iter("span") if each.attrib.get("class") == "course-on-paper"]
    assert on_paper[3:5] == ["the river", "this well"]


def test_a_single_gap_has_no_number(forms: dict[str, Any]) -> None:
    assert not [each for each in forms["one-gap"].iter("span") if each.attrib.get("class") == "course-blank-number"]
    assert (
        len([each for each in forms["close-well"].iter("span") if each.attrib.get("class") == "course-blank-number"])
        == 3
    )


def test_the_key_goes_gap_by_gap_in_the_order_of_the_text(forms: dict[str, Any]) -> None:
    entries = _key(forms["close-well"])
    assert [(each.attrib["data-of-gap"], each.attrib["data-choice"]) for each in entries] == [
        ("who", "lab"),
        ("who", "mine"),
        ("who", "buyer"),
        ("what", "river"),
        ("what", "well"),
        ("how-long", "hour"),
        ("how-long", "then"),
    ]


@pytest.mark.parametrize(("name", "example"), [("Numeric", NUMERIC), ("ShortText", SHORT_TEXT), ("Cloze", CLOZE)])
def test_the_example_in_the_schema_is_an_item_without_a_fault(
    name: str, example: dict[str, object], lay: Lay, problems: Problems
) -> None:
    assert schemas()["quiz"]["$defs"][name]["examples"] == [example]
    lay(f"# in: quizzes/safe-water.yaml\nitems: {[example]!r}\n".replace("True", "true"))
    assert problems() == ()

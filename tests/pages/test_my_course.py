"""My course without a script: a plain map. What its scripts read of each step is there, and right."""

from __future__ import annotations

import json
from typing import Any

import pytest

from build_tools.course.course import Course
from build_tools.course.items.base import Item, group_hash
from build_tools.course.items.interactions import Interaction
from build_tools.ground.prose import Markdown
from build_tools.pages.page import Crumb, Pages
from build_tools.pages.steps import Steps, steps_of
from tests.pages.rendering import document, page, rendered, words_of

MY_COURSE = "my-course.html"
MODULE, SECTION = "modules/safe-water/index.html", "modules/safe-water/start.html"


@pytest.fixture
def tree(pages: Pages) -> Any:
    """The page's body."""
    return document(page(pages, MY_COURSE).html)


def _with(tree: Any, attribute: str) -> list[Any]:
    return [element for element in tree.iter() if attribute in element.attrib]


def _quiz(tree: Any) -> dict[str, Any]:
    (quiz,) = _with(tree, "data-quiz")
    data: dict[str, Any] = json.loads(quiz.attrib["data-quiz"])
    return data


def _items(steps: Steps) -> Any:
    assert steps.quiz is not None
    return steps.quiz.data["items"]


def _words(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _is_hidden(tree: Any, element: Any) -> bool:
    parents = {child: parent for parent in tree.iter() for child in parent}
    while element is not None:
        if "hidden" in element.attrib:
            return True
        element = parents.get(element)
    return False


def test_without_a_script_it_is_a_map_with_minutes_and_links(tree: Any) -> None:
    steps = [each for each in tree.iter("li") if {"data-section", "data-quiz"} & each.attrib.keys()]
    told = [[span.text for span in each.findall("span") if not _is_hidden(tree, span)] for each in steps]
    assert [each.find("a").attrib["href"] for each in steps] == [
        "modules/safe-water/start.html",
        "modules/safe-water/go-on.html",
        "modules/safe-water/quiz.html",
    ]
    assert told == [["5 minutes"], ["3 minutes"], ["2 minutes"]]
    (objective,) = _with(tree, "data-objective")
    assert _words(objective).startswith("Trace where the water goes")


def test_what_needs_a_script_is_hidden_and_said(tree: Any) -> None:
    assert all(_is_hidden(tree, each) for name in ("button", "input", "progress") for each in tree.iter(name))
    note = _with(tree, "data-without-script")[0]
    assert "Your progress needs JavaScript." in _words(note)


def test_each_step_has_its_minutes_and_addresses(tree: Any) -> None:
    assert [json.loads(each.attrib["data-section"]) for each in _with(tree, "data-section")] == [
        {"addresses": ["modules/safe-water/sections/start", "modules/water/sections/start"], "minutes": 5},
        {"addresses": ["modules/safe-water/sections/go-on", "modules/water/sections/go-on"], "minutes": 3},
    ]
    quiz = _quiz(tree)
    assert [quiz[name] for name in ("address", "minutes", "pass", "draw")] == ["quizzes/safe-water", 2, 80, 0]


def test_each_item_has_its_key_points_and_objective(rich: Course, tree: Any) -> None:
    items = rich.quizzes["safe-water"].items
    assert _quiz(tree)["items"] == [
        {
            "addresses": [f"quizzes/safe-water/items/{item.id}"],
            "key": group_hash(item),
            "points": 1,
            "objective": "trace",
        }
        for item in items
    ]


def test_former_addresses_follow_the_present_one(rich: Course) -> None:
    module, quiz = rich.modules["safe-water"], rich.quizzes["safe-water"]
    start = module.sections[0].model_copy(
        update={"former_ids": ("modules/other/sections/begin", "modules/a/sections/b")}
    )
    item = quiz.items[0].model_copy(update={"former_ids": ("quizzes/water/items/one",)})
    found = steps_of(
        module.model_copy(update={"sections": (start,)}), quiz.model_copy(update={"items": (item, quiz.items[1])})
    )
    assert found.sections[0].data["addresses"] == [
        "modules/safe-water/sections/start",
        "modules/other/sections/begin",
        "modules/a/sections/b",
        "modules/water/sections/start",
    ]
    assert [item["addresses"] for item in _items(found)] == [
        ("quizzes/safe-water/items/first-step", "quizzes/water/items/one"),
        ("quizzes/safe-water/items/who-knows",),
    ]


class _Unscored(Item):
    """Its points count for nothing."""

    points: int = 3

    def lower(self) -> tuple[Interaction, ...]:
        return ()


def test_an_item_without_a_score_has_no_points(rich: Course) -> None:
    module, quiz = rich.modules["safe-water"], rich.quizzes["safe-water"]
    unscored = _Unscored.model_construct(
        id="think", type="think", objective="trace", stem=Markdown.of("Think."), points=3, former_ids=()
    )
    found = steps_of(module, quiz.model_copy(update={"items": (unscored,)}))
    assert [item["points"] for item in _items(found)] == [0]


def test_a_module_without_a_quiz_has_its_sections(rich: Course) -> None:
    module = rich.modules["safe-water"].model_copy(update={"quiz": None})
    found = document(page(rendered(rich.having(modules={"safe-water": module})), MY_COURSE).html)
    assert _with(found, "data-quiz") == []
    assert len(_with(found, "data-section")) == 2


def test_tracks_are_there_to_choose_from(tree: Any) -> None:
    (track,) = _with(tree, "data-track")
    (row,) = _with(tree, "data-tracks")
    assert track.attrib["data-track"] == "villagers"
    assert track.find("a").attrib["href"] == "tracks/villagers.html"
    assert json.loads(track.attrib["data-steps"]) == [
        "modules/safe-water/sections/start",
        "modules/safe-water/sections/go-on",
        "quizzes/safe-water",
    ]
    uncounted = "Not counted here: 2 steps to case studies and other pages. You find them on the page of the track."
    assert [_words(part) for part in row] == ["Your track", f"Villagers {uncounted}"]
    assert "hidden" in track.attrib
    assert "hidden" in row.attrib


def test_of_a_track_of_sections_and_quizzes_nothing_is_said_to_be_uncounted(rich: Course) -> None:
    track = rich.tracks["villagers"].model_copy(update={"steps": rich.tracks["villagers"].steps[-1:]})
    found = document(page(rendered(rich.having(tracks={"villagers": track})), MY_COURSE).html)
    assert [_words(part) for part in _with(found, "data-tracks")[0]] == ["Your track", "Villagers"]


def test_every_page_leads_there_and_to_clearing(pages: Pages) -> None:
    assert Crumb("My course", MY_COURSE) in pages.menu
    assert pages.standing[-1] == Crumb("Clear everything on this device", f"{MY_COURSE}#clear")
    assert "clear" in [heading.id for heading in page(pages, MY_COURSE).headings]


def test_the_overview_marks_the_same_steps(pages: Pages, tree: Any) -> None:
    overview = document(page(pages, MODULE).html)
    for name in ("data-section", "data-quiz"):
        assert [each.attrib[name] for each in _with(overview, name)] == [
            each.attrib[name] for each in _with(tree, name)
        ]
    assert page(pages, MODULE).scripts == ("learner/module", "learner/back")


def test_a_section_says_at_its_end_under_which_address_it_is_kept(pages: Pages) -> None:
    section = document(page(pages, SECTION).html)
    (line,) = _with(section, "data-read")
    assert json.loads(line.attrib["data-read"]) == [
        "modules/safe-water/sections/start",
        "modules/water/sections/start",
    ]
    assert line.attrib["data-store"] == "small-course/v1"
    assert "hidden" in line.attrib
    assert "Mark as read" in _words(line)


def test_an_edited_body_prints_it_no_other_way(rich: Course, pages: Pages) -> None:
    module = rich.modules["safe-water"]
    start = module.sections[0].model_copy(update={"body": module.sections[1].body})
    edited = rich.having(modules={"safe-water": module.model_copy(update={"sections": (start, *module.sections[1:])})})
    assert page(rendered(edited), MY_COURSE).html == page(pages, MY_COURSE).html
    assert "Mastered" not in words_of(page(pages, MY_COURSE).html)

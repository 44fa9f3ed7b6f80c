"""The addresses under which a device may still keep an entry, when it, its holder or both were renamed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from build_tools.course.base import Entry, FileEntry
from build_tools.course.course import Course
from build_tools.course.former import former_addresses
from tests.pages.rendering import document, page, rendered

Named = dict[str, tuple[str, ...]]


def _former(holders: tuple[str, ...], items: Named) -> Named:
    entries = [Entry(id=name, former_ids=before) for name, before in items.items()]
    return former_addresses("quizzes", FileEntry(id="new", former_ids=holders), "items", entries)


@pytest.mark.parametrize(
    ("holders", "items", "expected"),
    [
        pytest.param((), {"a": ()}, {"a": ()}, id="nothing was renamed"),
        pytest.param((), {"b": ("quizzes/new/items/a",)}, {"b": ("quizzes/new/items/a",)}, id="the item was"),
        pytest.param(
            ("quizzes/oldest", "quizzes/old"),
            {"a": (), "b": ()},
            {
                "a": ("quizzes/oldest/items/a", "quizzes/old/items/a"),
                "b": ("quizzes/oldest/items/b", "quizzes/old/items/b"),
            },
            id="the quiz was, twice",
        ),
        pytest.param(
            ("quizzes/old",),
            {"b": ("quizzes/old/items/a",)},
            {"b": ("quizzes/old/items/a", "quizzes/new/items/a", "quizzes/old/items/b")},
            id="both were, in whatever order",
        ),
        pytest.param(
            (), {"b": ("quizzes/other/items/a",)}, {"b": ("quizzes/other/items/a",)}, id="it came from another quiz"
        ),
        pytest.param(
            ("quizzes/old",),
            {"a": (), "b": ("quizzes/old/items/a",)},
            {"a": (), "b": ("quizzes/old/items/a", "quizzes/old/items/b")},
            id="a new item has the name another one had: what was written counts",
        ),
        pytest.param(
            ("quizzes/p", "quizzes/q"),
            {"b": ("quizzes/p/items/a",), "c": ("quizzes/q/items/a",)},
            {
                "b": ("quizzes/p/items/a", "quizzes/p/items/b", "quizzes/q/items/b"),
                "c": ("quizzes/q/items/a", "quizzes/p/items/c", "quizzes/q/items/c"),
            },
            id="what two items could have had is nobody's",
        ),
    ],
)
def test_former_addresses(holders: tuple[str, ...], items: Named, expected: Named) -> None:
    assert _former(holders, items) == expected


def test_each_page_that_reads_progress_knows_a_renamed_quiz_and_module(rich: Course) -> None:
    module, quiz = rich.modules["safe-water"], rich.quizzes["safe-water"]
    renamed = module.model_copy(update={"former_ids": ("modules/water",)})
    moved = quiz.model_copy(update={"former_ids": ("quizzes/water",)})
    pages = rendered(rich.having(modules={"safe-water": renamed}, quizzes={"safe-water": moved}))

    def first(uri: str, attribute: str) -> Any:
        tree = document(page(pages, uri).html)
        return json.loads(next(each.attrib[attribute] for each in tree.iter() if attribute in each.attrib))

    for uri in ("my-course.html", "modules/safe-water/index.html"):
        item = first(uri, "data-quiz")["items"][0]
        assert item["addresses"] == ["quizzes/safe-water/items/first-step", "quizzes/water/items/first-step"]
        section = first(uri, "data-section")["addresses"]
        assert section == ["modules/safe-water/sections/start", "modules/water/sections/start"]
    assert first("modules/safe-water/start.html", "data-read")[1:] == ["modules/water/sections/start"]
    quiz_page = "modules/safe-water/quiz.html"
    assert first(quiz_page, "data-quiz")["addresses"] == ["quizzes/safe-water", "quizzes/water"]
    assert first(quiz_page, "data-item")["addresses"][1:] == ["quizzes/water/items/first-step"]

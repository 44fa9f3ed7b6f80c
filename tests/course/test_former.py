"""The addresses under which a device may still keep an entry, when it, its holder or both were renamed."""

from __future__ import annotations

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

    def every(uri: str, attribute: str) -> list[str]:
        tree = document(page(pages, uri).html)
        return [str(each.attrib[attribute]) for each in tree.iter() if attribute in each.attrib]

    def first(uri: str, attribute: str) -> str:
        return every(uri, attribute)[0]

    for uri in ("my-course.html", "modules/safe-water/index.html"):
        assert first(uri, "data-items").split(";")[0].endswith(" trace quizzes/water/items/first-step")
        assert first(uri, "data-section") == "modules/safe-water/sections/start modules/water/sections/start"
    assert first("modules/safe-water/start.html", "data-read").endswith("/start modules/water/sections/start")
    of_quiz, of_item, *_ = every("modules/safe-water/quiz.html", "data-former")
    assert (of_quiz, of_item) == ("quizzes/water", "quizzes/water/items/first-step")

"""What covers each objective: every part by its link, and each gap in words."""

from __future__ import annotations

from typing import Any

import pytest

from build_tools.course.course import Course
from build_tools.course.models.module import Level, Objective
from build_tools.ground.prose import Text
from build_tools.pages.page import Pages
from tests.pages.rendering import document, page, rendered, words_of

COVERAGE = "modules/safe-water/coverage.html"


def _rows(pages: Pages) -> list[list[Any]]:
    return [list(row) for row in document(page(pages, COVERAGE).html).findall(".//tbody/tr")]


def _words(cell: Any) -> str:
    return " ".join("".join(cell.itertext()).split())


def _with_objective(rich: Course, **changes: Any) -> Course:
    """The course with an objective that nothing serves, and with other changes of its module."""
    warn = Objective(id="warn", text=Text.of("Warn the village"), level=Level.CREATE)
    module = rich.modules["safe-water"]
    changed = module.model_copy(update={"objectives": (*module.objectives, warn), **changes})
    return rich.having(modules={"safe-water": changed})


def test_each_part_is_named_with_its_minutes_and_linked(pages: Pages) -> None:
    ((objective, sections, activities, items),) = _rows(pages)
    assert _words(objective) == "Trace where the water goes Level: apply"
    assert _words(sections) == "Start here 5 minutes Go on 3 minutes"
    assert _words(activities) == "Follow the water 3 minutes the only one"
    assert _words(items) == "Item 1 Item 2 Item 3"
    assert [[a.attrib["href"] for a in cell.iter("a")] for cell in (sections, activities, items)] == [
        ["start.html", "go-on.html"],
        ["start.html#follow"],
        ["quiz.html#first-step", "quiz.html#who-knows", "quiz.html#uphill"],
    ]
    assert "Every objective is taught, practised and tested." in words_of(page(pages, COVERAGE).html)


def test_gaps_are_counted_and_named_in_words(rich: Course) -> None:
    found = rendered(_with_objective(rich))
    words = "No section teaches this yet.", "No activity practises this yet.", "No quiz item tests this yet."
    assert [_words(cell) for cell in _rows(found)[1]] == ["Warn the village Level: create", *words]
    assert "There are 3 gaps." in words_of(page(found, COVERAGE).html)
    assert "Every objective is taught" not in page(found, COVERAGE).html


def test_one_gap_is_told_as_one(rich: Course) -> None:
    module = rich.modules["safe-water"]
    start, *rest = module.sections
    bare = module.model_copy(update={"sections": (start.model_copy(update={"activities": ()}), *rest)})
    assert "There is 1 gap." in words_of(page(rendered(rich.having(modules={"safe-water": bare})), COVERAGE).html)


def test_a_module_without_a_quiz_has_no_item_anywhere(rich: Course) -> None:
    rows = _rows(rendered(_with_objective(rich, quiz=None)))
    assert [_words(row[3]) for row in rows] == ["No quiz item tests this yet."] * 2


def test_on_a_narrow_screen_each_cell_says_its_column(pages: Pages) -> None:
    ((_, *cells),) = _rows(pages)
    heads = [_words(cell) for cell in document(page(pages, COVERAGE).html).findall(".//thead/tr/th")]
    assert [cell.attrib["data-label"] for cell in cells] == heads[1:] == ["Taught in", "Practised in", "Tested by"]


@pytest.mark.parametrize("level", Level)
def test_every_level_has_its_word(rich: Course, level: Level) -> None:
    module = rich.modules["safe-water"]
    objectives = tuple(each.model_copy(update={"level": level}) for each in module.objectives)
    changed = module.model_copy(update={"objectives": objectives})
    assert f"Level: {level}" in words_of(page(rendered(rich.having(modules={"safe-water": changed})), COVERAGE).html)


def test_the_overview_leads_there_and_it_leads_back(pages: Pages) -> None:
    assert (
        '<a href="coverage.html">See what covers each objective</a>'
        in page(pages, "modules/safe-water/index.html").html
    )
    covered = page(pages, COVERAGE)
    assert covered.crumbs[-1].uri == "modules/safe-water/index.html"
    assert covered.title == "What covers each objective: Safe water"


def test_no_other_page_of_the_module_carries_its_name(pages: Pages) -> None:
    around = page(pages, COVERAGE).around
    assert around
    assert around == page(pages, "modules/safe-water/start.html").around
    assert COVERAGE not in [entry.uri for entry in around.children]


def test_a_large_module_stays_below_the_budget_of_a_page(rich: Course) -> None:
    """12 objectives, 24 sections with an activity each, 96 items: 40,000 bytes, of which the shell may take 10,000."""
    module, quiz = rich.modules["safe-water"], rich.quizzes["safe-water"]
    (first,), section, item = module.objectives, module.sections[0], quiz.items[0]
    ids = [f"trace-{number}" for number in range(12)]
    activity = section.activities[0]
    sections = tuple(
        section.model_copy(
            update={
                "id": f"start-{number}",
                "objectives": served,
                "activities": (activity.model_copy(update={"id": f"follow-{number}", "objectives": served}),),
            }
        )
        for number in range(24)
        for served in [(ids[number % 12], ids[(number + 5) % 12])]
    )
    items = tuple(item.model_copy(update={"id": f"item-{n}", "objective": ids[n % 12]}) for n in range(96))
    objectives = tuple(first.model_copy(update={"id": name}) for name in ids)
    large = rich.having(
        modules={"safe-water": module.model_copy(update={"objectives": objectives, "sections": sections})},
        quizzes={"safe-water": quiz.model_copy(update={"items": items})},
    )
    assert len(page(rendered(large), COVERAGE).html.encode()) <= 30_000


def test_a_drawn_quiz_is_linked_as_a_whole(rich: Course) -> None:
    (name, quiz), *_ = rich.quizzes.items()
    drawn = rich.having(quizzes={name: quiz.model_copy(update={"draw": 2})})
    ((*_, items),) = _rows(rendered(drawn))
    assert {a.attrib["href"] for a in items.iter("a")} == {"quiz.html"}
    assert _words(items) == "Item 1 Item 2 Item 3"

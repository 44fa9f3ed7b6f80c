"""Taking along and bringing: files, the results code, what would change before it changes, plain refusals."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.bare_site import write_site
from tests.browser.my_course.conftest import Opened
from tests.browser.my_course.learner import KEY, MY_COURSE, SECTIONS, checked, fact, keep, kept, read, said
from tests.browser.small_quiz import open_page
from tests.render.printed import printed, rich_course

pytestmark = pytest.mark.full

QUIZ = "quizzes/safe-water"
TOOLS = {"tools/map": {"rows": ["a secret"]}}


def _full(page: Page) -> None:
    items = checked(page, "safe-water", 100, 0, answers={"answer": ["a"]})
    keep(page, sections=read(SECTIONS[0]), items=items, tools=TOOLS)


def _saved(page: Page, button: str) -> tuple[str, dict[str, Any]]:
    """The name and what is in the file that a button saves."""
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    found: dict[str, Any] = json.loads(download.value.path().read_text("utf-8"))
    expect(page.get_by_role("status").filter(has_text=download.value.suggested_filename)).to_be_visible()
    return download.value.suggested_filename, found


def _look_at(page: Page, content: str) -> None:
    page.get_by_label("A file").set_input_files(
        {"name": "saved.json", "mimeType": "application/json", "buffer": content.encode()}
    )
    page.get_by_role("button", name="See what it holds").click()


def _file(**parts: Any) -> str:
    return json.dumps(
        {"course": "small-course", "format": 2, "made": "2026-11-22T08:00:00Z", "kind": "everything", **parts}
    )


def _counts(page: Page) -> list[str]:
    page.locator("[data-preview] li:visible").first.wait_for()
    return [said(line) for line in page.locator("[data-preview] li:visible").all()]


def test_three_files_named_after_course_kind_and_day(opened: Opened) -> None:
    page = opened(None)
    _full(page)
    name, results = _saved(page, "Save my results")
    assert name == "small-course-results-2026-11-22.json"
    assert "answers" not in json.dumps(results)
    assert "tools" not in results
    assert sorted(results["sections"]) == [SECTIONS[0]]
    name, tools = _saved(page, "Save my worksheets")
    assert (name, tools["tools"]) == ("small-course-tools-2026-11-22.json", TOOLS)
    assert "items" not in tools
    name, everything = _saved(page, "Save everything")
    assert name == "small-course-everything-2026-11-22.json"
    assert {part: everything[part] for part in ("items", "sections", "tools")} == {
        part: kept(page)[part] for part in ("items", "sections", "tools")
    }


def test_a_file_brings_everything_to_a_fresh_device(opened: Opened, browser: Browser, two_modules: Path) -> None:
    page = opened(None)
    _full(page)
    _, everything = _saved(page, "Save everything")
    before, facts = kept(page), fact(page, "Time left")
    fresh = browser.new_context()
    other = open_page(fresh, two_modules / MY_COURSE)
    _look_at(other, json.dumps(everything))
    expect(other.get_by_role("group", name="Nothing is changed yet.")).to_be_focused()
    assert _counts(other) == ["New for this device: 4", "The same here already: 0", "Different here: 0"]
    expect(other.get_by_text("Where they differ, keep:")).to_be_hidden()
    assert "items" not in kept(other)
    other.get_by_role("button", name="Bring it in").click()
    expect(other.get_by_role("status").filter(has_text="Done. New: 4. Replaced: 0.")).to_be_visible()
    expect(other.get_by_role("button", name="See what it holds")).to_be_focused()
    assert {part: kept(other)[part] for part in ("items", "sections", "tools")} == {
        part: before[part] for part in ("items", "sections", "tools")
    }
    assert fact(other, "Time left") == facts
    fresh.close()


@pytest.mark.parametrize(
    ("keep_which", "first", "second", "replaced"),
    [
        ("What is on this device", 100, 0, 0),
        ("What I bring", 40, 60, 2),
        ("The newer of the two", 100, 60, 1),
    ],
)
def test_where_both_differ_one_chooses(keep_which: str, first: int, second: int, replaced: int, opened: Opened) -> None:
    page = opened(None)
    mine = checked(page, "safe-water", 100, 0)
    keep(page, items=mine, sections=read(SECTIONS[0]))
    one, other = mine
    theirs = {
        one: {**mine[one], "credit": 40, "at": "2026-11-01T08:00:00Z"},
        other: {**mine[other], "credit": 60, "at": "2026-11-21T08:00:00Z"},
    }
    _look_at(page, _file(items=theirs, sections=read(*SECTIONS[:2])))
    assert _counts(page) == ["New for this device: 1", "The same here already: 1", "Different here: 2"]
    assert kept(page)["items"] == mine
    page.get_by_role("radio", name=keep_which).check()
    page.get_by_role("button", name="Bring it in").click()
    expect(page.get_by_text(f"Done. New: 1. Replaced: {replaced}.")).to_be_visible()
    assert [kept(page)["items"][name]["credit"] for name in (one, other)] == [first, second]
    assert fact(page, "Sections read") == "2 of 4"


def test_leaving_everything_as_it_is(opened: Opened) -> None:
    page = opened(None)
    _full(page)
    before = kept(page)
    _look_at(page, _file(sections=read(*SECTIONS)))
    page.get_by_role("button", name="Leave everything as it is").click()
    expect(page.get_by_text("Nothing was changed.", exact=True)).to_be_visible()
    expect(page.locator("[data-preview]")).to_be_hidden()
    assert kept(page) == before


def test_what_is_all_the_same_cannot_be_brought_in(opened: Opened) -> None:
    page = opened(None)
    _full(page)
    _look_at(page, _file(sections=read(SECTIONS[0])))
    assert _counts(page) == ["New for this device: 0", "The same here already: 1", "Different here: 0"]
    expect(page.get_by_role("button", name="Bring it in")).to_be_hidden()


def test_a_results_code_shows_the_same_progress_elsewhere(opened: Opened, browser: Browser, two_modules: Path) -> None:
    page = opened(None)
    items = {**checked(page, "safe-water", 100, 100, 100), **checked(page, "clean-air", 50, 0, 0)}
    keep(page, items=items, sections=read(*SECTIONS))
    code = page.get_by_label("Results code", exact=True).input_value()
    assert 20 < len(code) <= 2000
    fresh = browser.new_context()
    other = open_page(fresh, two_modules / MY_COURSE)
    other.get_by_label("Or a results code").fill(f"  {code.lower()} ")
    other.get_by_role("button", name="See what it holds").click()
    assert _counts(other) == ["New for this device: 6", "The same here already: 0", "Different here: 0"]
    other.get_by_role("button", name="Bring it in").click()
    assert fact(other, "Objectives mastered") == fact(page, "Objectives mastered") == "1 of 2"
    assert other.get_by_label("Or a results code").input_value() == ""
    fresh.close()


def test_the_code_is_copied(opened: Opened) -> None:
    page = opened(None)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    _full(page)
    page.get_by_role("button", name="Copy the code").click()
    expect(page.get_by_role("status").filter(has_text="The code is copied.")).to_be_visible()
    assert page.evaluate("() => navigator.clipboard.readText()") == page.locator("[data-code]").input_value()


def test_where_nothing_can_be_copied_the_code_is_selected(opened: Opened) -> None:
    page = opened(None)
    expect(page.get_by_label("Results code", exact=True)).to_be_hidden()
    _full(page)
    page.evaluate(
        """() => { Object.defineProperty(navigator, 'clipboard', {value: undefined});
                   document.execCommand = () => false; }"""
    )
    page.get_by_role("button", name="Copy the code").click()
    expect(page.get_by_text("The code is selected.")).to_be_visible()
    box = page.locator("[data-code]")
    expect(box).to_be_focused()
    assert box.evaluate("box => box.value.slice(box.selectionStart, box.selectionEnd) === box.value")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{", "This is not a file from this course."),
        ('{"format": 2}', "This is not a file from this course."),
        (_file(course="other"), "This is from another course."),
        (_file(format=99, sections={}), "This is from a newer version of the course."),
        (_file(sections={SECTIONS[0]: {"read": 7}}), "This file is damaged, or somebody changed it."),
        (
            _file(sections={"__proto__x": {}})[:-2] + ', "__proto__": {}}}',
            "This file is damaged, or somebody changed it.",
        ),
        (_file(), "There is nothing in this file."),
    ],
)
def test_a_file_is_refused_in_plain_words(content: str, told: str, opened: Opened) -> None:
    page = opened(None)
    _full(page)
    before = kept(page)
    _look_at(page, content)
    expect(page.get_by_role("status").filter(has_text=told)).to_be_visible()
    expect(page.locator("[data-preview]")).to_be_hidden()
    assert kept(page) == before


def test_a_file_that_is_too_large_is_not_even_read(opened: Opened, tmp_path: Path) -> None:
    page = opened(None)
    large = tmp_path / "large.json"
    large.write_bytes(b" " * 20_000_000)
    page.get_by_label("A file").set_input_files(large)
    page.get_by_role("button", name="See what it holds").click()
    expect(page.get_by_text("This file is too large to be from this course.")).to_be_visible()


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("", "Choose a file or paste a code first."),
        ("ÑANDÚ!", "A results code has only letters from A to Z, digits and hyphens."),
        ("0123-4567", "This code is not complete, or a character in it is wrong."),
    ],
)
def test_a_code_is_refused_in_plain_words(code: str, told: str, opened: Opened) -> None:
    page = opened(None)
    page.get_by_label("Or a results code").fill(code)
    page.get_by_role("button", name="See what it holds").click()
    expect(page.get_by_role("status").filter(has_text=told)).to_be_visible()
    assert page.evaluate("key => localStorage.getItem(key)", KEY) is None


def _brought(page: Page, path: Path, code: str) -> Page:
    """Another page on a device that keeps nothing, with a code that was looked at."""
    other = open_page(page.context, path)
    other.evaluate("() => localStorage.clear()")
    other.reload()
    other.get_by_label("Or a results code").fill(code)
    other.get_by_role("button", name="See what it holds").click()
    return other


def test_an_item_that_changed_since_is_left_out_and_said_and_the_others_arrive(
    opened: Opened, two_modules: Path
) -> None:
    page = opened(None)
    items = checked(page, "safe-water", 100, 50, 0)
    keep(page, items={**items, **checked(page, "clean-air", 100)})
    code = page.locator("[data-code]").input_value()
    key, text = next(iter(items.values()))["key"], (two_modules / MY_COURSE).read_text("utf-8")
    changed = two_modules / "changed.html"
    changed.write_text(text.replace(f" {key} ", " 0123 ", 1), "utf-8")
    other = _brought(page, changed, code)
    assert _counts(other)[0] == "New for this device: 3"
    assert _counts(other)[-1] == "Results left out, because their items have changed since or are gone: 1"
    other.get_by_role("button", name="Bring it in").click()
    expect(other.get_by_role("status").filter(has_text="Done. New: 3.")).to_be_visible()
    assert sorted(kept(other)["items"]) == sorted([*list(items)[1:], *checked(page, "clean-air", 100)])


def test_a_code_from_before_a_quiz_and_an_item_were_renamed(
    opened: Opened, tmp_path_factory: pytest.TempPathFactory
) -> None:
    page = opened(None)
    items = checked(page, "safe-water", 100, 50, 0)
    keep(page, items=items)
    code = page.locator("[data-code]").input_value()
    folder = tmp_path_factory.mktemp("renamed")
    course = rich_course(folder / "course")
    quiz, module = course.quizzes["safe-water"], course.modules["safe-water"].model_copy(update={"quiz": "wells"})
    first = quiz.items[0].model_copy(update={"id": "new-name", "former_ids": (f"{QUIZ}/items/{quiz.items[0].id}",)})
    wells = quiz.model_copy(update={"id": "wells", "former_ids": (QUIZ,), "items": (first, *quiz.items[1:])})
    pages = printed(replace(course, modules={"safe-water": module}, quizzes={"wells": wells}))
    other = _brought(page, write_site(folder / "site", pages) / MY_COURSE, code)
    assert _counts(other) == ["New for this device: 3", "The same here already: 0", "Different here: 0"]
    other.get_by_role("button", name="Bring it in").click()
    expect(other.get_by_role("status").filter(has_text="Done. New: 3.")).to_be_visible()
    arrived = {at: record["credit"] for at, record in kept(other)["items"].items()}
    assert arrived == {
        "quizzes/wells/items/new-name": 100,
        f"quizzes/wells/items/{quiz.items[1].id}": 50,
        f"quizzes/wells/items/{quiz.items[2].id}": 0,
    }
    keep(other, items=items)
    assert len(other.locator("[data-code]").input_value()) == len(code)
    _look_at(other, _file(items={at.replace("safe-water", "wells"): each for at, each in items.items()}))
    assert _counts(other) == ["New for this device: 0", "The same here already: 3", "Different here: 0"]


def test_a_file_and_a_code_are_never_both_chosen(opened: Opened) -> None:
    page = opened(None)
    page.get_by_label("Or a results code").fill("0123")
    page.get_by_label("A file").set_input_files({"name": "a.json", "mimeType": "application/json", "buffer": b"{"})
    assert page.get_by_label("Or a results code").input_value() == ""
    page.get_by_label("Or a results code").fill("0123")
    assert page.get_by_label("A file").input_value() == ""

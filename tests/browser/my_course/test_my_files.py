"""Taking along and bringing as files: what would change before it changes, plain refusals."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.my_course.conftest import Opened
from tests.browser.my_course.learner import MY_COURSE, SECTIONS, checked, fact, keep, kept, read
from tests.browser.my_course.transferring import TOOLS, counts, file_of, keep_some, look_at
from tests.browser.small_quiz import open_page

pytestmark = pytest.mark.full


def _saved(page: Page, button: str) -> tuple[str, dict[str, Any]]:
    """The name and what is in the file that a button saves."""
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    found: dict[str, Any] = json.loads(download.value.path().read_text("utf-8"))
    expect(page.get_by_role("status").filter(has_text=download.value.suggested_filename)).to_be_visible()
    return download.value.suggested_filename, found


def test_three_files_named_after_course_kind_and_day(opened: Opened) -> None:
    page = opened(None)
    keep_some(page)
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


def test_a_file_is_measured_in_characters(opened: Opened) -> None:
    page = opened(None)
    rows = {"rows": ["ñ" * 20_000] * 40}
    look_at(page, json.dumps(json.loads(file_of(tools={"tools/map": rows})), ensure_ascii=False))
    assert counts(page)[0] == "New for this device: 1"


def test_a_file_brings_everything_to_a_fresh_device(opened: Opened, browser: Browser, two_modules: Path) -> None:
    page = opened(None)
    keep_some(page)
    _, everything = _saved(page, "Save everything")
    before, facts = kept(page), fact(page, "Time left")
    fresh = browser.new_context()
    other = open_page(fresh, two_modules / MY_COURSE)
    look_at(other, json.dumps(everything))
    expect(other.get_by_role("group", name="Nothing is changed yet.")).to_be_focused()
    assert counts(other) == ["New for this device: 4", "The same here already: 0", "Different here: 0"]
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
    look_at(page, file_of(items=theirs, sections=read(*SECTIONS[:2])))
    assert counts(page) == ["New for this device: 1", "The same here already: 1", "Different here: 2"]
    assert kept(page)["items"] == mine
    page.get_by_role("radio", name=keep_which).check()
    page.get_by_role("button", name="Bring it in").click()
    expect(page.get_by_text(f"Done. New: 1. Replaced: {replaced}.")).to_be_visible()
    assert [kept(page)["items"][name]["credit"] for name in (one, other)] == [first, second]
    assert fact(page, "Sections read") == "2 of 4"


def test_leaving_everything_as_it_is(opened: Opened) -> None:
    page = opened(None)
    keep_some(page)
    before = kept(page)
    look_at(page, file_of(sections=read(*SECTIONS)))
    page.get_by_role("button", name="Leave everything as it is").click()
    expect(page.get_by_text("Nothing was changed.", exact=True)).to_be_visible()
    expect(page.locator("[data-preview]")).to_be_hidden()
    assert kept(page) == before


def test_what_is_all_the_same_cannot_be_brought_in(opened: Opened) -> None:
    page = opened(None)
    keep_some(page)
    look_at(page, file_of(sections=read(SECTIONS[0])))
    assert counts(page) == ["New for this device: 0", "The same here already: 1", "Different here: 0"]
    expect(page.get_by_role("button", name="Bring it in")).to_be_hidden()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{", "This is not a file from this course."),
        ('{"format": 2}', "This is not a file from this course."),
        (file_of(course="other"), "This is from another course."),
        (file_of(format=99, sections={}), "This is from a newer version of the course."),
        (file_of(sections={SECTIONS[0]: {"read": 7}}), "This file is damaged, or somebody changed it."),
        (
            file_of(sections={"__proto__x": {}})[:-2] + ', "__proto__": {}}}',
            "This file is damaged, or somebody changed it.",
        ),
        (file_of(), "There is nothing in this file."),
    ],
)
def test_a_file_is_refused_in_plain_words(content: str, told: str, opened: Opened) -> None:
    page = opened(None)
    keep_some(page)
    before = kept(page)
    look_at(page, content)
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

"""The pages of a kit: they hold together without the site, and each says only what those who get it should see."""

from __future__ import annotations

import posixpath
import re

import html5lib
import pytest

from build_tools.interface.word_sets import word_sets
from build_tools.kit.page_kinds.desk import GROUPS

HREF = re.compile(r'(?:href|src)="([^"]*)"')
ID = re.compile(r'\bid="([^"]*)"')
FOR_TRAINERS = {
    "setup": "Pairs sit by the map.",
    "expected answer": "A line from the site to the well.",
    "debrief": "Ask who drinks there now.",
    "what a step expects": "The village below.",
    "notes on a section": "Bring the map of the river.",
    "words for a hard moment": "Pause, and breathe out.",
    "debrief of a case": "Ask what a price hides.",
    "answer to a discussion": "Those who cannot read.",
    "notes on a worksheet": "Bring a full one.",
    "consequence of a choice": "People close the well today.",
    "notes on a block": "Greet people at the door.",
    "how to handle a paper": "Collect them at the end.",
    "feedback of a quiz": "It begins there and flows on.",
}
"""What stands in fields for trainers, or follows from an answer."""
HANDED_OUT = ("handbook", "case-", "paper-", "site-", "tool-", "doors", "quiz-", "test-", "certificates")


def _html(files: dict[str, str]) -> dict[str, str]:
    return {path: text for path, text in files.items() if path.endswith(".html")}


def test_every_page_is_valid_html(kit_files: dict[str, str]) -> None:
    for path, text in _html(kit_files).items():
        try:
            html5lib.HTMLParser(strict=True).parse(text.lstrip())
        except html5lib.html5parser.ParseError as error:
            pytest.fail(f"{path}: {error}")


def test_every_link_leads_to_a_place_of_the_same_folder(kit_files: dict[str, str]) -> None:
    lost = [
        (path, address)
        for path, text in _html(kit_files).items()
        for address in HREF.findall(text)
        if not address.startswith("https://") and not _is_there(path, address, kit_files)
    ]
    assert lost == []


def _is_there(start: str, address: str, files: dict[str, str]) -> bool:
    path, _, anchor = address.partition("#")
    target = posixpath.normpath(posixpath.join(posixpath.dirname(start), path)) if path else start
    same_folder = target.split("/")[0] == start.split("/")[0]
    return same_folder and target in files and (not anchor or anchor in ID.findall(files[target]))


def test_no_id_stands_twice_on_a_page(kit_files: dict[str, str]) -> None:
    twice = {path: sorted({id for id in ids if ids.count(id) > 1}) for path, ids in _ids(kit_files).items()}
    assert {path: ids for path, ids in twice.items() if ids} == {}


def _ids(files: dict[str, str]) -> dict[str, list[str]]:
    return {path: ID.findall(text) for path, text in _html(files).items()}


@pytest.mark.parametrize("words", FOR_TRAINERS.values(), ids=FOR_TRAINERS.keys())
def test_what_is_handed_out_says_nothing_that_trainers_alone_should_read(words: str, kit_files: dict[str, str]) -> None:
    pages = {path: text for path, text in kit_files.items() if path.rpartition("/")[2].startswith(HANDED_OUT)}
    assert len(pages) > len(HANDED_OUT)
    assert [path for path, text in pages.items() if words in text] == []
    assert [path for path, text in kit_files.items() if words in text]


def test_tests_are_in_no_file_of_the_kit(kit_files: dict[str, str]) -> None:
    of_tests = ("Where from?", "Where to?", "It begins there and flows on.", "It flows up")
    kit = [text for path, text in kit_files.items() if path.startswith("two-days/")]
    assert [words for words in of_tests if any(words in text for text in kit)] == []
    apart = [text for path, text in kit_files.items() if path.startswith("two-days-tests/")]
    assert [words for words in of_tests if not any(words in text for text in apart)] == []


def test_the_guide_has_the_session_as_it_is_run(kit_files: dict[str, str]) -> None:
    guide = kit_files["two-days/en/guide.html"]
    said = (
        "09:40",
        "Groups draw.",
        "Who drinks there?",
        "The village below.",
        "One who draws for all.",
        "Lines that go uphill.",
    )
    assert [words for words in said if words not in guide] == []
    before = (
        "Ask which hours suit women.",
        "Two tables.",
        "Leave out the talk.",
        "Who was silent?",
        "Use stones.",
        "Open the windows.",
    )
    assert [words for words in before if words not in guide] == []


def test_what_helps_in_a_hard_moment_stands_once_in_the_guide(kit_files: dict[str, str]) -> None:
    assert kit_files["two-days/en/guide.html"].count("Ask for no details.") == 1


def test_activities_that_no_session_runs_are_in_the_notes(kit_files: dict[str, str]) -> None:
    notes = kit_files["two-days/en/notes.html"]
    assert "Fill two cups." in notes
    assert "Pairs sit by the map." not in notes


def test_the_handbook_explains_its_words(kit_files: dict[str, str]) -> None:
    handbook = kit_files["two-days/en/handbook.html"]
    assert "Who is told first?" in handbook
    assert "What is left of the ore" in handbook or "word_tailings" in handbook


def test_a_page_says_in_which_language_what_is_not_translated_is(kit_files: dict[str, str]) -> None:
    guide = kit_files["two-days/es/guide.html"]
    assert '<html lang="es"' in guide
    assert '<span lang="en">' in guide


def test_no_page_asks_another_host_for_anything(kit_files: dict[str, str]) -> None:
    asked = re.compile(r'(?:src|action)="(?:https?:)?//|<link[^>]*href="(?:https?:)?//|url\((?:https?:)?//|@import')
    assert [path for path, text in kit_files.items() if asked.search(text)] == []


@pytest.mark.parametrize("folder", ["two-days", "two-days-tests"])
def test_the_desk_leads_to_every_page(folder: str, kit_files: dict[str, str]) -> None:
    led_to = set(HREF.findall(kit_files[f"{folder}/en/index.html"]))
    pages = {path.rpartition("/")[2] for path in kit_files if path.startswith(f"{folder}/en/")}
    assert pages - led_to == {"index.html"}


def test_the_groups_of_the_desk_are_those_that_have_a_name() -> None:
    assert word_sets()["desk-{}"] == tuple(f"desk-{name}" for name in GROUPS)

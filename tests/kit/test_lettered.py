"""Quizzes and tests on paper: letters, what there is to mark, the key; and nothing of the key where people see it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from build_tools.kit.lettered import letter
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage, Part
from build_tools.kit.page_kinds import quiz, tests
from tests.kit.paper_course import lines_of, paper_maker, quiz_with
from tests.pages.rendering import document, words_of

CASES: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("lettered.yaml").read_text("utf-8"))
CANARY = "CANARY"


@pytest.fixture(scope="module")
def maker(tmp_path_factory: pytest.TempPathFactory) -> Maker:
    """Of a course whose quiz has the item of each case."""
    items = "".join(case["item"] for case in CASES.values())
    return paper_maker(tmp_path_factory.mktemp("lettered") / "course", quiz_with(items))


@pytest.fixture(scope="module")
def of_quiz(maker: Maker) -> dict[str, KitPage]:
    """The pages of the quiz by kind."""
    return {page.kind: page for page in quiz.pages(maker)}


@pytest.fixture(scope="module")
def of_tests(maker: Maker) -> dict[str, KitPage]:
    """The pages of the tests by address."""
    return {page.uri: page for page in tests.pages(maker)}


@pytest.mark.parametrize("name", CASES)
def test_what_paper_shows_of_an_item(name: str, of_quiz: dict[str, KitPage]) -> None:
    assert lines_of(of_quiz["quiz"])[list(CASES).index(name)] == CASES[name]["paper"]


@pytest.mark.parametrize("name", CASES)
def test_the_key_of_an_item(name: str, of_quiz: dict[str, KitPage]) -> None:
    strip = document(of_quiz["quiz_key"].html).findall(".//ol[@class='kit-strip']/li")
    number = list(CASES).index(name)
    assert " ".join("".join(strip[number].itertext()).split()) == f"{number + 1} {CASES[name]['key']}"


def test_letters_go_on_after_the_alphabet() -> None:
    assert [letter(index) for index in (0, 25, 26, 27, 51, 52, 701, 702)] == [
        *("a", "z", "aa", "ab", "az", "ba", "zz", "aaa"),
    ]


def test_nobody_reads_the_key_where_people_answer(of_quiz: dict[str, KitPage], of_tests: dict[str, KitPage]) -> None:
    for page in (of_quiz["quiz"], of_tests["test-before.html"], of_tests["hands-before.html"]):
        assert CANARY not in page.html
        assert "correct" not in page.html
    for page in (of_quiz["quiz_key"], of_tests["key-before.html"]):
        assert CANARY in page.html


def test_the_key_has_each_reason_once(of_quiz: dict[str, KitPage]) -> None:
    """All that the cases say to a learner, besides the one hint."""
    told = sum(case["item"].count(CANARY) for case in CASES.values())
    assert words_of(of_quiz["quiz_key"].html).count(CANARY) == told - 1


def test_the_head_of_a_quiz(of_quiz: dict[str, KitPage]) -> None:
    """Ten of the twelve items can be right; 80 percent of ten points are eight."""
    text = words_of(of_quiz["quiz"].html)
    assert "12 items · 10 points · passed with 8 points" in text
    assert "not your name" in text


def test_the_head_of_a_test(of_tests: dict[str, KitPage]) -> None:
    text = words_of(of_tests["test-before.html"].html)
    assert "Form A · 4 items · 15 minutes" in text
    assert "Your code, not your name: Write a code of your own." in text
    assert "passed" not in text


def test_the_key_names_the_section_of_the_module_with_the_objective(of_tests: dict[str, KitPage]) -> None:
    text = words_of(of_tests["key-before.html"].html)
    assert text.count("Read this section again: Start here") == 1


def test_hands_have_a_box_for_each_letter_and_name_what_cannot_be_asked(of_tests: dict[str, KitPage]) -> None:
    page = of_tests["hands-before.html"]
    heads = [[cell.text for cell in head] for head in document(page.html).findall(".//thead/tr")]
    assert heads == [[None, "a", "b", "c", "Total"]] * 3
    assert "leave them out: 4" in words_of(page.html)


def test_the_pages_of_tests_are_kept_apart(of_tests: dict[str, KitPage]) -> None:
    assert {page.part for page in of_tests.values()} == {Part.TESTS}
    assert len(of_tests) == 6

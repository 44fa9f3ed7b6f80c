"""The tally counts as people count by hand: tests/kit/gain.yaml, and what can be typed for each type of item."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from build_tools.kit.lettered import Numbered, numbered
from build_tools.kit.maker import Maker
from build_tools.kit.page_kinds import tally
from build_tools.kit.tallied import tallied
from tests.kit.paper_course import paper_maker, quiz_with
from tests.script import script

HERE = Path(__file__).parent
CASES: dict[str, Any] = yaml.safe_load((HERE / "gain.yaml").read_text("utf-8"))
TYPES: dict[str, Any] = yaml.safe_load((HERE / "lettered.yaml").read_text("utf-8"))
PASTES: tuple[tuple[str, bool, int, list[tuple[str, str]]], ...] = (
    ("k7\tb\tc\ta\tbc\r\nk8\ta\t\tb\tc\r\n", True, 4, [("k7", "b c a bc"), ("k8", "a - b c")]),
    ("k7\tb c a bc\nk8\t- c a b\n\n", True, 4, [("k7", "b c a bc"), ("k8", "- c a b")]),
    ("k7\tb\tc\ta\t\t\t", True, 4, [("k7", "b c a -")]),
    ("k7\nk8", True, 4, [("k7", ""), ("k8", "")]),
    ("b c a bc\n- c a b", False, 4, [("", "b c a bc"), ("", "- c a b")]),
    ("b\tc\ta\tbc", False, 4, [("", "b c a bc")]),
    ("k7\t", True, 4, [("k7", "")]),
)
"""What is pasted, whether into the field of a code, for how many items, and the rows: code and answers."""
TYPED = {
    "one choice": ("b", "B", "a", "c"),
    "any of two is right": ("a", "c", "b", "ac"),
    "several choices": ("ac", "ca", "a", "ad"),
    "true or false": ("ba", "BA", "aa", "b"),
    "put in order": ("213", "213", "123", "214"),
    "match rows with letters": ("baa", "BAA", "bab", "bad"),
    "gaps, listed in another order than the text has them": ("ca", "Ca", "ba", "cc"),
}
"""For an item of each type that letters answer: two ways to be right, one to be wrong, and one that is not possible."""


@pytest.fixture(scope="module")
def maker(tmp_path_factory: pytest.TempPathFactory) -> Maker:
    """Of a course whose quiz has the item of each type."""
    items = "".join(case["item"] for case in TYPES.values())
    return paper_maker(tmp_path_factory.mktemp("gain") / "course", quiz_with(items))


@pytest.fixture(scope="module")
def of_types(maker: Maker) -> dict[str, Numbered]:
    """The item of each type."""
    quiz = maker.course.quiz_of(maker.modules[0])
    assert quiz
    return dict(zip(TYPES, numbered(quiz.items), strict=True))


@pytest.fixture(scope="module")
def ran(maker: Maker, of_types: dict[str, Numbered]) -> Any:
    """What the script says to all of it, in one run."""
    items = {name: tallied(numbered(test.items)) for name, test in zip(("before", "after"), maker.tests, strict=True)}
    letters = [{"text": text, "items": tallied([of_types[name]])} for name, texts in TYPED.items() for text in texts]
    asked = {
        "script": script("kit/gain"),
        "items": items,
        "cases": list(CASES.values()),
        "pastes": [each[:3] for each in PASTES],
        "letters": letters,
    }
    told = subprocess.run(
        ["node", str(HERE / "gain.js")], input=json.dumps(asked), capture_output=True, text=True, check=True
    )
    return json.loads(told.stdout)


@pytest.mark.parametrize("name", CASES)
def test_the_tally_counts_as_people_do(name: str, ran: Any) -> None:
    assert ran["told"][list(CASES).index(name)] == CASES[name]["told"]


@pytest.mark.parametrize("name", TYPED)
def test_answers_to_each_type(name: str, ran: Any) -> None:
    start = 4 * list(TYPED).index(name)
    assert [each["right"] for each in ran["letters"][start : start + 4]] == [[True], [True], [False], None]


@pytest.mark.parametrize("at", range(len(PASTES)))
def test_a_spreadsheet_is_pasted(at: int, ran: Any) -> None:
    assert [(row["code"], row["answers"]) for row in ran["pasted"][at]] == PASTES[at][3]


def test_what_letters_cannot_answer_is_left_out(of_types: dict[str, Numbered]) -> None:
    counted = [item["number"] for item in tallied(of_types.values())]
    assert [list(TYPES)[number - 1] for number in counted] == list(TYPED)


def test_the_page_has_the_key_and_the_objectives_that_are_asked(maker: Maker) -> None:
    (page,) = tally.pages(maker)
    assert page.part == "tests"
    assert page.html.index("Trace where the water goes") < page.html.index("Tell people in time")
    assert '"right":"bc"' in page.html
    assert "by a show of hands: 4" in " ".join(page.html.split())

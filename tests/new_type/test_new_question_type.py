"""One file and one registry entry make a question type: fields, messages, schema and hash come by themselves."""

from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from build_tools.course import items
from build_tools.course.groups import group_hashes
from build_tools.course.items.interactions import ChoiceInteraction
from build_tools.ground.reports import as_text
from build_tools.manual.schemas import schemas
from tests.new_type.odd_one_out import OddOneOut
from tests.small import Lay, Problems, read_course

ITEM = """\
# in: quizzes/safe-water.yaml
items:
  - id: no-water
    type: odd_one_out
    objective: trace
    stem: Which of these holds no water?
    shared: The others hold water.
    choices:
      - {id: well, text: A well, feedback: A well holds water. Look for the other.}
      - {id: tank, text: A tank, feedback: A tank holds water. Look for the other.}
      - {id: sieve, text: A sieve, correct: true, feedback: Right. Water runs through a sieve.}
"""
ADDRESS = "quizzes/safe-water/items/no-water"


@pytest.fixture
def registered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The one line of items/__init__.py, from outside the package."""
    monkeypatch.setitem(items.ITEM_TYPES, "odd_one_out", OddOneOut)


def test_without_the_entry_the_type_is_unknown(lay: Lay, problems: Problems) -> None:
    lay(ITEM)
    assert [each.code for each in problems()] == ["UNKNOWN-TYPE"]


@pytest.mark.usefixtures("registered")
def test_its_items_are_read_and_checked(lay: Lay, problems: Problems, small_course: Path) -> None:
    lay(ITEM)
    assert problems() == ()
    item = read_course(small_course).quizzes["safe-water"].items[0]
    assert isinstance(item, OddOneOut)
    assert (str(item.shared), item.shared.address) == ("The others hold water.", f"{ADDRESS}/shared")
    (answer,) = item.lower()
    assert isinstance(answer, ChoiceInteraction)
    assert [option.correct for option in answer.options] == [False, False, True]


@pytest.mark.usefixtures("registered")
def test_its_mistakes_are_explained(lay: Lay, problems: Problems) -> None:
    lay(
        ITEM.replace("shared:", "shard:")
        .replace("id: well, text: A well, feedback: A well holds water. Look for the other.", "id: well, text: A well")
        .replace("type: odd_one_out", "type: odd_one_out\n    points: many")
    )
    assert as_text(problems()) == (
        'quizzes/safe-water.yaml:6:5   error MISSING-FIELD  Item "no-water" has no "shared".\n'
        "    Add `shared:`.                                                          docs: #missing-field\n"
        'quizzes/safe-water.yaml:8:13  error WRONG-TYPE  "points" is a whole number, not "many".\n'
        "    For example: 40                                                         docs: #wrong-type\n"
        'quizzes/safe-water.yaml:11:5  error UNKNOWN-FIELD  "shard" is not a field of an item. Did you mean "shared"?\n'
        'quizzes/safe-water.yaml:13:9  error QUIZ-FEEDBACK  Choice "well" of item "no-water" has no feedback.\n'
        "    Say why this choice is right or wrong: learners are shown it at once.   docs: #quiz-feedback"
    )


@pytest.mark.usefixtures("registered")
def test_its_own_findings_are_reported_in_its_own_words(lay: Lay, problems: Problems) -> None:
    lay("".join(line for line in ITEM.splitlines(keepends=True) if "id: tank" not in line))
    assert as_text(problems()) == (
        "quizzes/safe-water.yaml:12:7  error ODD-FEW  Of 2 choices, none stands out.\n"
        "    Write at least 3.                                                       docs: #odd-few"
    )


@pytest.mark.usefixtures("registered")
def test_a_typing_slip_in_the_type_finds_it(lay: Lay, problems: Problems) -> None:
    lay(ITEM.replace("odd_one_out", "odd_one_ot"))
    (problem,) = problems()
    assert problem.hint.startswith('Did you mean "odd_one_out"?')


@pytest.mark.usefixtures("registered")
def test_editors_complete_its_fields() -> None:
    made = schemas()["quiz"]
    assert {"$ref": "#/$defs/OddOneOut"} in made["$defs"]["Item"]["anyOf"]
    assert made["$defs"]["OddOneOut"]["properties"]["type"]["const"] == "odd_one_out"
    item = Draft202012Validator({**made, **made["$defs"]["OddOneOut"]})
    assert [each.message for each in item.iter_errors({"id": "a", "type": "odd_one_out", "objective": "b"})] == [
        "'stem' is a required property",
        "'shared' is a required property",
        "'choices' is a required property",
    ]


def test_the_schema_does_not_know_it_before() -> None:
    assert "OddOneOut" not in schemas()["quiz"]["$defs"]


@pytest.mark.usefixtures("registered")
def test_its_hash_changes_with_its_key_and_not_with_its_words(lay: Lay, small_course: Path) -> None:
    def hash_of(example: str) -> str:
        lay(example)
        return group_hashes(read_course(small_course))[ADDRESS]

    before = hash_of(ITEM)
    assert hash_of(ITEM.replace("A sieve", "The sieve")) == before
    assert (
        hash_of(ITEM.replace("text: A well,", "text: A well, correct: true,").replace("e, correct: true", "e"))
        != before
    )

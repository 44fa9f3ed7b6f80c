"""An output of one file and one line: what `course export` writes of it, read by a parser that others wrote."""

from __future__ import annotations

import contextlib
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from build_tools.cli import course as program
from tests.real_course import snapshot

QUIZ = "quizzes/safe-water/items"
READER = Path(__file__).with_name("read.js")


def _export(*arguments: str) -> Result:
    line = ["export", "gift", "--to", "out", "--today", "2026-11-22", *arguments]
    return CliRunner(env={"GITHUB_ACTIONS": None}).invoke(program, line)


def _read(folder: Path, *languages: str) -> list[dict[str, Any]]:
    """The questions of each language by title."""
    files = [str(folder / "out" / language / "safe-water.txt") for language in languages]
    run = subprocess.run(["node", str(READER), *files], capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 0, run.stderr
    return [{question["title"]: question for question in questions} for questions in json.loads(run.stdout)]


@pytest.fixture(scope="module")
def read(written: Path, listed: None, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:  # noqa: ARG001
    """What was exported in English and in Spanish."""
    folder = tmp_path_factory.mktemp("read")
    with contextlib.chdir(written):
        result = _export("--to", str(folder / "out"))
    assert result.exit_code == 0, result.output
    return _read(folder, "en", "es")


def _choices(question: dict[str, Any]) -> list[tuple[Any, ...]]:
    return [
        (each["isCorrect"], each["weight"], each["text"]["text"], (each["feedback"] or {}).get("text"))
        for each in question["choices"]
    ]


def test_it_says_what_it_wrote_and_what_it_could_not_say(course: Path) -> None:
    result = _export()
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1] == "Wrote out: 1 file in en, 1 file in es."
    told = [" ".join(line.split()) for line in result.stdout.splitlines() if " GIFT-" in line]
    assert told == [
        'quizzes/safe-water.yaml:6:5 warning GIFT-PART GIFT leaves out the hint and the points of item "first-step".',
        'quizzes/safe-water.yaml:29:5 warning GIFT-PART GIFT leaves out the reasons of item "uphill".',
        'quizzes/safe-water.yaml:39:5 warning GIFT-PART GIFT leaves out the reasons of item "downhill".',
        'quizzes/safe-water.yaml:69:5 warning GIFT-PART GIFT leaves out the feedback of item "who-does-it".',
        'quizzes/safe-water.yaml:89:5 warning GIFT-ITEM GIFT leaves out item "what-when": it has no words for the type '
        "ordering.",
    ]
    written = {name for name in snapshot(course / "out") if not name.startswith(".")}
    assert written == {"en/safe-water.txt", "es/safe-water.txt"}


def test_every_question_is_there_in_its_order_and_its_kind(read: list[dict[str, Any]]) -> None:
    kinds = {
        "first-step": "MC",
        "who-knows": "MC",
        "uphill": "TF",
        "downhill": "TF",
        "depth": "Numerical",
        "who-first": "Short",
        "who-does-it": "Matching",
        "own-well": "Essay",
    }
    assert [{title: question["type"] for title, question in each.items()} for each in read] == [kinds, kinds]
    assert [list(each) for each in read] == [list(kinds), list(kinds)]


def test_signs_of_the_format_are_words_in_a_text(read: list[dict[str, Any]]) -> None:
    question = read[0]["first-step"]
    assert question["stem"] == {
        "format": "plain",
        "text": "The well tastes of metal: 100 % = {bad} ~ worse # worst \\ end.\n\nWhat do you do first?",
    }
    assert _choices(question) == [
        (True, None, "Close the well = {now}", "Right: people stop ~ at once."),
        (False, None, "Wait -> # 2", "Results take weeks."),
    ]


def test_right_choices_share_the_points_and_a_wrong_one_takes_them(read: list[dict[str, Any]]) -> None:
    assert _choices(read[0]["who-knows"]) == [
        (False, 33.33333, "The women who carry it", None),
        (False, 33.33333, "The miners", "They see where it leaves."),
        (False, 33.33333, "The guards", "They pass by it."),
        (False, -100, "Nobody", "Somebody drinks it."),
    ]


def test_feedback_for_the_whole_question(read: list[dict[str, Any]]) -> None:
    assert read[0]["who-knows"]["globalFeedback"]["text"] == "Whoever walks along the water can."
    assert read[0]["first-step"]["globalFeedback"] is None


def test_an_option_of_the_output_is_one_of_the_command(course: Path) -> None:
    assert _export("--wrong", "free").exit_code == 0
    assert _choices(_read(course, "en")[0]["who-knows"])[-1] == (False, None, "Nobody", "Somebody drinks it.")
    refused = _export("--wrong", "never")
    assert refused.exit_code == 2
    assert "'never' is not one of 'counts', 'free'" in refused.stderr


def test_a_verdict_has_the_feedback_of_the_wrong_one_first(read: list[dict[str, Any]]) -> None:
    told = [
        (each["isTrue"], each["trueFeedback"]["text"], each["falseFeedback"]["text"])
        for each in (read[0]["uphill"], read[0]["downhill"])
    ]
    assert told == [
        (False, "Dust reaches it too.", "Right. Height alone protects no well."),
        (True, "Think of the rain.", "Right. Water flows down."),
    ]


def test_numbers_and_words_that_are_foreseen_and_all_others(read: list[dict[str, Any]]) -> None:
    number = read[0]["depth"]
    assert number["stem"]["text"] == "How high above the ground is the water? (metres)"
    assert [(each["weight"], each["text"].get("number"), each["text"].get("range")) for each in number["choices"]] == [
        (None, -2.5, 0.5),
        (0, 2.5, 0),
        (None, None, None),
    ]
    assert number["choices"][2]["text"]["text"] == "*"
    assert _choices(read[0]["who-first"]) == [
        (True, None, "water carriers", "Right. Every day."),
        (True, None, "carriers", "Right. Every day."),
        (True, 0, "miners \\*", "Few drink here."),
        (True, 0, "*", "Think of who is at the well."),
    ]


def test_rows_have_their_targets_and_the_rest_stand_alone(read: list[dict[str, Any]]) -> None:
    pairs = [(each["subquestion"]["text"], each["subanswer"]) for each in read[0]["who-does-it"]["matchPairs"]]
    assert pairs == [
        ("Closes the well", "The village"),
        ("Measures → tells", "The laboratory → town"),
        ("Watches it", "The village"),
        ("", "The buyer"),
    ]


def test_what_is_written_freely_is_compared(read: list[dict[str, Any]]) -> None:
    assert read[0]["own-well"]["globalFeedback"]["text"] == "Those who fetch water.\n\nThey tell me when I ask."


def test_a_language_has_its_own_words(read: list[dict[str, Any]]) -> None:
    assert _choices(read[1]["first-step"])[0] == (
        True,
        None,
        "[es] Close the well = {now}",
        "[es] Right: people stop ~ at once.",
    )


def test_an_item_half_translated_stands_in_the_source_language(course: Path) -> None:
    path = course / "locales/es/quizzes/safe-water.po"
    text = path.read_text("utf-8")
    assert text.count('msgstr "[es] Results take weeks."') == 1
    path.write_text(text.replace('msgstr "[es] Results take weeks."', 'msgstr ""'), "utf-8")
    assert _export().exit_code == 0
    english, spanish = _read(course, "en", "es")
    assert spanish["first-step"] == english["first-step"]
    assert spanish["who-knows"]["stem"]["text"] == "[es] Who can tell you where the water goes?"


def test_a_broken_catalogue_is_told_and_nothing_is_written(course: Path) -> None:
    assert _export().exit_code == 0
    before = snapshot(course / "out")
    path = course / "locales/es/quizzes/safe-water.po"
    path.write_text(path.read_text("utf-8").replace("msgstr", "msgtsr", 1), "utf-8")
    result = _export()
    assert result.exit_code == 1
    assert "locales/es/quizzes/safe-water.po:" in result.stdout
    assert "error PO-SYNTAX" in result.stdout
    assert (
        result.stderr == "Error: 1 error, 0 warnings. Nothing was written.\n" or "Nothing was written." in result.stderr
    )
    assert snapshot(course / "out") == before


def test_it_is_listed_with_the_others(course: Path) -> None:  # noqa: ARG001
    listed = CliRunner().invoke(program, ["export"])
    assert listed.exit_code == 0
    lines = [" ".join(line.split()) for line in listed.output.splitlines()]
    assert "gift The quizzes as GIFT, which Moodle imports." in lines
    assert "pages The pages as Markdown that another site engine builds." in lines
    assert not [line for line in lines if line.startswith("site ")]

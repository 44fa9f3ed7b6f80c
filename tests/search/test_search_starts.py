"""Where each file of words begins: the browser chooses the files it loads by the index alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from build_tools.search import Passage, files
from tests.search.engine import find, written


@pytest.mark.parametrize(
    ("words", "starts"),
    [
        pytest.param("west well zinc", ["", "wes", "z"], id="as many letters as tell it from the word before"),
        pytest.param(
            "well wells wellsite", ["", "wells", "wellsi"], id="a word that goes on where the one before ends"
        ),
        pytest.param("zinc ácido agua", ["", "ag", "z"], id="by the letters without their accents"),
        pytest.param("well", [""], id="one file"),
    ],
)
def test_a_file_starts_with_the_least_that_tells_its_first_word(
    words: str, starts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "WORDS_SIZE", 1)
    made = files.search_files([Passage("a.html", "", "", (), words)], "en")
    _, _, data = made["index.js"].removesuffix(");\n").split(",", 2)
    assert json.loads(data)["words"] == starts


def test_the_first_and_the_last_word_of_every_file_are_found(tmp_path: Path) -> None:
    words = [f"con{number:05}" for number in range(3_000)]
    made = files.search_files([Passage("a.html", "", "Con", (), " ".join(words))], "es")
    rows = [json.loads(text.split(",", 2)[2].removesuffix(");\n")) for name, text in made.items() if "words-" in name]
    assert len(rows) > 3
    edges = [line.split(" ")[0] for row in rows for line in (row.split("\n")[0], row.split("\n")[-1])]
    assert [one.found for one in find(written(made, tmp_path), edges)] == [("a.html",)] * len(edges)

"""Python and the browser agree on what a word is; forms of a word find each other."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from build_tools.search.files import search_files
from build_tools.search.letters import folded, words
from tests.search.engine import HERE, Found, find, run, sample, written

WORDS = yaml.safe_load((HERE / "words.yaml").read_text("utf-8"))
FOUND = yaml.safe_load((HERE / "found.yaml").read_text("utf-8"))
SPELLINGS = ["labour labor", "licenc licens", "programme program", "kerb curb"]
NEWER_THAN_PYTHON = 10
"""Letters that the browser's Unicode knows and Python 3.11's does not; no language of a course is written with them."""


@cache
def _in_browser() -> list[list[str]]:
    seen: list[list[str]] = run("words", [case["text"] for case in WORDS.values()])
    return seen


@pytest.mark.parametrize("name", WORDS)
def test_words(name: str) -> None:
    assert words(WORDS[name]["text"]) == WORDS[name]["words"]
    assert _in_browser()[list(WORDS).index(name)] == WORDS[name]["words"]


def test_every_letter_is_read_alike() -> None:
    texts = [f"a{chr(code)}b {chr(code)}" for code in range(0x10000) if not 0xD800 <= code < 0xE000]
    differ = [text for text, seen in zip(texts, run("words", texts), strict=True) if words(text) != seen]
    assert len(differ) <= NEWER_THAN_PYTHON, differ
    assert all(text[1] >= "\u1c89" for text in differ)


BLOCKS = ((0xE00, 0x109F), (0x1780, 0x17FF), (0x3000, 0x312F), (0x4E00, 0x4EFF), (0x20000, 0x20100))
"""Some of the writing systems without spaces."""
LETTERS = {
    "any": st.characters(max_codepoint=0x17FF),
    "signs": st.sampled_from("aBc19 &/.+-,#@'%³₂½éＲ＆的水ก"),
    "without spaces": st.one_of(
        *(
            st.characters(min_codepoint=first, max_codepoint=last)
            for first, last in (
                (0xE00, 0x109F),
                (0x1780, 0x17FF),
                (0x3000, 0x312F),
                (0x4E00, 0x4EFF),
                (0x20000, 0x20100),
            )
        ),
        st.sampled_from("aB1 ,.&"),
    ),
}


@pytest.mark.parametrize("letters", LETTERS)
def test_texts_are_read_alike(letters: str) -> None:
    @settings(max_examples=4, deadline=None, phases=[Phase.generate])
    @given(st.lists(st.text(LETTERS[letters], max_size=30), min_size=100))
    def alike(texts: list[str]) -> None:
        assert run("words", texts) == [words(text) for text in texts]

    alike()


@pytest.mark.parametrize("letters", LETTERS)
def test_a_word_is_the_first_word_of_itself(letters: str) -> None:
    """The files hold words as they are written; the browser takes the first word of each for the one it stands for."""

    @given(st.text(LETTERS[letters], max_size=30))
    def itself(text: str) -> None:
        for word in words(text):
            assert folded(word)[0] == word

    itself()


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], dict[str, Found]]:
    """What every query of found.yaml finds, by language."""

    @cache
    def all_of(name: str) -> dict[str, Found]:
        code = {"spanish": "es", "english": "en", "chinese": "zh", "thai": "th"}[name]
        files = search_files(sample(name), code, SPELLINGS if code == "en" else ())
        folder: Path = written(files, tmp_path_factory.mktemp(code))
        return dict(zip(FOUND[name], find(folder, [case["query"] for case in FOUND[name].values()]), strict=True))

    return all_of


@pytest.mark.parametrize(("course", "name"), [(course, name) for course, cases in FOUND.items() for name in cases])
def test_found(course: str, name: str, asked: Callable[[str], dict[str, Found]]) -> None:
    case: dict[str, Any] = FOUND[course][name]
    seen = asked(course)[name]
    assert sorted(seen.found) == sorted(case["found"])
    assert seen.found[:1] == ((case["first"],) if "first" in case else seen.found[:1])
    assert (seen.nearest or None) == case.get("nearest")
    assert list(seen.missing) == case.get("missing", [])


def test_excerpts(tmp_path: Path) -> None:
    cases = yaml.safe_load((HERE / "excerpts.yaml").read_text("utf-8"))
    folder = written(search_files(sample("spanish"), "es"), tmp_path)
    for name, pieces in zip(
        cases, run("excerpt", [[c["query"], c["text"]] for c in cases.values()], folder), strict=True
    ):
        shown = "".join(f"[{each['text']}]" if each.get("hit") else each["text"] for each in pieces)
        assert shown == cases[name]["shown"], name

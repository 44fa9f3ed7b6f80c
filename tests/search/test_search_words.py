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


@settings(max_examples=5, deadline=None, phases=[Phase.generate])
@given(st.lists(st.text(st.characters(max_codepoint=0x17FF), max_size=30), min_size=100))
def test_texts_are_read_alike(texts: list[str]) -> None:
    assert run("words", texts) == [words(text) for text in texts]


@given(st.text(max_size=30))
def test_a_word_folds_to_itself(text: str) -> None:
    for word in words(text):
        assert folded(word) == (word,)


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], dict[str, Found]]:
    """What every query of found.yaml finds, by language."""

    @cache
    def all_of(name: str) -> dict[str, Found]:
        code = {"spanish": "es", "english": "en"}[name]
        folder: Path = written(search_files(sample(name), code), tmp_path_factory.mktemp(code))
        return dict(zip(FOUND[name], find(folder, [case["query"] for case in FOUND[name].values()]), strict=True))

    return all_of


@pytest.mark.parametrize(("course", "name"), [(course, name) for course, cases in FOUND.items() for name in cases])
def test_found(course: str, name: str, asked: Callable[[str], dict[str, Found]]) -> None:
    case: dict[str, Any] = FOUND[course][name]
    seen = asked(course)[name]
    assert sorted(seen.found) == sorted(case["found"])
    assert seen.found[:1] == ((case["first"],) if "first" in case else seen.found[:1])
    assert (seen.nearest or None) == case.get("nearest")


def test_excerpts(tmp_path: Path) -> None:
    cases = yaml.safe_load((HERE / "excerpts.yaml").read_text("utf-8"))
    folder = written(search_files(sample("spanish"), "es"), tmp_path)
    for name, pieces in zip(
        cases, run("excerpt", [[c["query"], c["text"]] for c in cases.values()], folder), strict=True
    ):
        shown = "".join(f"[{each['text']}]" if each.get("hit") else each["text"] for each in pieces)
        assert shown == cases[name]["shown"], name

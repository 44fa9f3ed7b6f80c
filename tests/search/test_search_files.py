"""The files of the index: the same bytes each time, scripts that old browsers read, and small whatever the course."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from build_tools.course.course import Course
from build_tools.search import Passage, index_files, passages_of
from build_tools.search.files import TEXTS_SIZE, WORDS_SIZE, search_files
from tests.search.engine import OPENER, ROOT, SEARCH, compressed, find, run, written
from tests.search.large import large_chinese_course, large_course

ACORN = ROOT / "tests" / "node" / "node_modules" / "acorn" / "bin" / "acorn"
KB = 1024
SCRIPT_BUDGET = 6 * KB
OPENER_BUDGET = 1.5 * KB
FIRST_QUERY_BUDGET = 60 * KB
PAGES = {"twelve modules": 72, "large": 500}

PRINT_FILES = """
from build_tools.search.files import search_files
from tests.search.engine import sample
for name, text in search_files(sample("spanish"), "es").items():
    print(name, text)
"""


def _script() -> int:
    return compressed(SEARCH)


@pytest.fixture(scope="module")
def folders(courses: Mapping[str, Course], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Folders of search files by name: the real course, made-up ones of 72 and 500 pages, and one of 72 in
    Chinese.
    """
    made = {"real": index_files(courses["en"], courses)}
    made |= {name: search_files(large_course(pages), "es") for name, pages in PAGES.items()}
    made["chinese"] = search_files(large_chinese_course(PAGES["twelve modules"]), "zh")
    return {name: written(files, tmp_path_factory.mktemp("search") / "search") for name, files in made.items()}


def test_the_same_course_gives_the_same_bytes() -> None:
    told = {
        subprocess.run(
            [sys.executable, "-c", PRINT_FILES],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1
    assert b'courseScripts["search/search"].take' in told.pop()


def test_index_files_are_es2015(tmp_path: Path) -> None:
    strange = 'a\u2028b\u2029c "quoted" \\ back </script> \u0007 ½ é'
    files = search_files([Passage("a.html", "", strange, (strange,), strange)], "en")
    written(files, tmp_path)
    for name in files:
        subprocess.run(["node", str(ACORN), "--ecma2015", "--silent", str(tmp_path / name)], check=True)
    assert find(tmp_path, ["quoted"])[0].found == ("a.html",)


def test_script_budget() -> None:
    assert _script() <= SCRIPT_BUDGET
    assert compressed(OPENER) <= OPENER_BUDGET


@pytest.mark.parametrize("course", ["real", *PAGES, "chinese"])
def test_first_query_budget(course: str, folders: dict[str, Path]) -> None:
    sizes = {path.stem: compressed(path.read_bytes()) for path in folders[course].glob("*.js")}
    for query, seen in zip(queries := _queries(folders[course]), find(folders[course], queries), strict=True):
        cost = _script() + sum(sizes[name] for name in seen.files)
        assert cost <= FIRST_QUERY_BUDGET, (query, cost, seen.files)


@pytest.mark.parametrize("course", ["real", *PAGES, "chinese"])
def test_no_query_can_cost_more(course: str, folders: dict[str, Path]) -> None:
    """Six of the largest files of words, ten of the largest files of texts: more than any query loads."""
    sizes = {path.stem: compressed(path.read_bytes()) for path in folders[course].glob("*.js")}
    words = sorted((size for name, size in sizes.items() if name.startswith("words-")), reverse=True)[:6]
    texts = sorted((size for name, size in sizes.items() if name.startswith("texts-")), reverse=True)[:10]
    assert _script() + sizes["index"] + sum(words) + sum(texts) <= FIRST_QUERY_BUDGET


def _queries(folder: Path) -> list[str]:
    """Words from the whole alphabet, their beginnings, and rows of words, short and long ones."""
    rows = "\n".join(path.read_text("utf-8") for path in sorted(folder.glob("texts-*.js"))[::7])
    chance = random.Random(5)
    words = chance.sample(sorted({word for found in run("words", [rows]) for word in found}), 60)
    beginnings = [word[:length] for word in words[:20] for length in (1, 2, 3)]
    return [*words, *beginnings, *(" ".join(words[at : at + at % 9 + 2]) for at in range(20))]


def test_a_row_of_letters_loads_six_files_of_words_at_most(folders: dict[str, Path]) -> None:
    text = large_chinese_course(PAGES["twelve modules"])[9].text
    for seen in find(folders["chinese"], [text[:length] for length in (1, 2, 5, 12, 40)]):
        assert len([name for name in seen.files if name.startswith("words-")]) <= 6
        assert seen.found


def test_a_beginning_of_too_many_words_loads_little_and_says_so(tmp_path: Path) -> None:
    text = " ".join(f"con{number:05}" for number in range(5_000))
    folder = written(search_files([Passage("a.html", "", "Con", (), text)], "es"), tmp_path)
    many, word = find(folder, ["co", "con00007"])
    assert (many.found, many.unfinished) == ((), True)
    assert len(many.files) == 2
    assert (word.found, word.unfinished) == (("a.html",), False)


def _bytes(text: str) -> int:
    return len(text.encode())


@pytest.mark.parametrize("course", [large_course, large_chinese_course])
def test_files_are_cut_to_size(course: Callable[[int], list[Passage]]) -> None:
    files = search_files(course(PAGES["twelve modules"]), "es")
    words = [text for name, text in files.items() if name.startswith("words-")]
    texts = [text for name, text in files.items() if name.startswith("texts-")]
    assert max(map(_bytes, words)) < WORDS_SIZE * 1.2
    assert max(map(_bytes, texts)) < TEXTS_SIZE * 1.4
    assert min(map(_bytes, words[:-1])) > WORDS_SIZE / 2


def test_every_title_of_the_course_is_found(courses: Mapping[str, Course], folders: dict[str, Path]) -> None:
    found = tuple(passages_of(courses["en"], courses))
    named = [each for each in found if each.prominent]
    for each, seen in zip(named, find(folders["real"], [each.title for each in named]), strict=True):
        place = f"{each.uri}#{each.anchor}" if each.anchor else each.uri
        assert place in seen.found[:10], (each.title, seen.found[:10])


def test_a_course_without_words() -> None:
    assert list(search_files([], "en")) == ["index.js"]

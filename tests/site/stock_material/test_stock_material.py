"""Our own mkdocs.yml without `custom_dir` builds the same pages, with the same words, in stock Material for MkDocs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.outputs.pages.doors import own_pages
from tests.real_course import copy_course, snapshot
from tests.warm import run_warm

SHELL = re.compile(r"(?m)^  custom_dir: .*\n")
PLUGIN = re.compile(r"(?m)^  - course\b.*\n")


def without_shell(settings: str) -> str:
    """What docs/mkdocs-yml.md says to do: `custom_dir` goes, the plugin `search` comes."""
    assert len(SHELL.findall(settings)) == len(PLUGIN.findall(settings)) == 1
    return PLUGIN.sub(lambda line: f"{line[0]}  - search\n", SHELL.sub("", settings))


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the real course in stock Material."""
    course = copy_course(tmp_path_factory.mktemp("stock") / "course")
    file = course / "mkdocs.yml"
    file.write_text(without_shell(file.read_text("utf-8")), "utf-8")
    made = run_warm("mkdocs", "build", cwd=course)
    assert made.returncode == 0, made.stderr
    assert "SETTING-" not in made.stderr
    return course / "site"


def _pages(site: Path) -> dict[str, str]:
    """The pages of the languages, by path."""
    files = snapshot(site)
    return {path: data.decode() for path, data in files.items() if path.endswith(".html") and "/" in path}


def test_the_pages_are_the_same(stock: Path, site: Path) -> None:
    assert _pages(stock).keys() == _pages(site).keys()


def test_what_stands_on_them_is_the_same(stock: Path, site: Path) -> None:
    """Both frames hold the finished page as it is; ours has the way on before what is looked up."""
    in_stock, in_own = _pages(stock), _pages(site)
    for pages in own_pages():
        assert pages.pages
        for page in pages.pages:
            path = f"{pages.language.code}/{page.uri}"
            assert page.html in in_stock[path]
            text, begin, lookup = page.html.partition(page.reference)
            assert text in in_own[path]
            assert begin + lookup in in_own[path]


def test_it_is_materials_own_frame_and_search(stock: Path) -> None:
    files = snapshot(stock)
    assert any(path.startswith("en/assets/stylesheets/main.") for path in files)
    assert "en/search/search_index.json" in files
    assert b"md-header" in files["en/index.html"]
    assert b"course-header" not in files["en/index.html"]

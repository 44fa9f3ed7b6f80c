"""A built site answers at the addresses that its pages had before, and tells nobody else about them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.real_course import ROOT
from tests.small import lay_over
from tests.warm import run_warm

RENAMED = """\
# in: modules/safe-water.yaml
former_ids: [modules/old-name]
# in: case_studies/open-books.yaml
former_ids: [case_studies/old-books]
# file: content/glossary.yaml
terms:
  - {id: tailings, term: tailings, definition: What is left of the ore when the metal is out.}
  - {id: well, former_ids: [glossary/hole], term: well, definition: A hole that people draw water from.}
"""
OLD = ("index", "start", "quiz", "coverage")
LANGUAGES = ("en", "es")
LINKED = re.compile(r'href="[^"]*old-name/')


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the small course in two languages, in which much was renamed."""
    course = tmp_path_factory.mktemp("renamed") / "course"
    shutil.copytree(ROOT / "tests" / "small_course", course)
    shutil.copy2(ROOT / "content" / "interface.yaml", course / "content" / "interface.yaml")
    shutil.copy2(ROOT / "mkdocs.yml", course / "mkdocs.yml")
    (course / "locales" / "es").mkdir(parents=True)
    shutil.copy2(ROOT / "locales" / "es" / "_language.yaml", course / "locales" / "es" / "_language.yaml")
    (course / "build_tools").symlink_to(ROOT / "build_tools", target_is_directory=True)
    lay_over(course, RENAMED)
    made = run_warm("mkdocs", "build", cwd=course)
    assert made.returncode == 0, made.stderr  # The links of the pages that lead on were checked with all others.
    return course / "site"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_old_page_leads_on_in_each_language(built: Path, language: str) -> None:
    for name in OLD:
        text = (built / language / "modules" / "old-name" / f"{name}.html").read_text("utf-8")
        assert f'<html lang="{language}"' in text
        assert f"url=../safe-water/{name}.html" in text
    text = (built / language / "case-studies" / "old-books.html").read_text("utf-8")
    assert "url=open-books.html" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_canonical_address_is_that_of_the_site(built: Path, language: str) -> None:
    present = (built / language / "modules" / "safe-water" / "quiz.html").read_text("utf-8")
    canonical = present[present.index('<link rel="canonical"') :].partition(">")[0]
    assert canonical in (built / language / "modules" / "old-name" / "quiz.html").read_text("utf-8")


def test_no_old_address_is_in_the_sitemap_or_in_search(built: Path) -> None:
    told = [built / "sitemap.xml", *built.glob("*/search/*.js")]
    assert len(told) > len(LANGUAGES)
    assert [path.name for path in told if "old-name" in path.read_text("utf-8")] == []


def test_no_page_links_to_an_old_address(built: Path) -> None:
    pages = [path for path in built.rglob("*.html") if "old-name" not in path.parts]
    assert [path for path in pages if LINKED.search(path.read_text("utf-8"))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_old_anchor_is_on_the_page(built: Path, language: str) -> None:
    assert 'id="hole"' in (built / language / "glossary.html").read_text("utf-8")

"""A built site answers at the addresses that its pages had before, and tells nobody else about them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

OLD = ("index", "start", "quiz", "coverage")
LANGUAGES = ("en", "es")
LINKED = re.compile(r'href="[^"]*old-name/')


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_old_page_leads_on_in_each_language(changed_site: Path, language: str) -> None:
    for name in OLD:
        text = (changed_site / language / "modules" / "old-name" / f"{name}.html").read_text("utf-8")
        assert f'<html lang="{language}"' in text
        assert f"url=../safe-water/{name}.html" in text
    text = (changed_site / language / "case-studies" / "old-books.html").read_text("utf-8")
    assert "url=open-books.html" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_canonical_address_is_that_of_the_site(changed_site: Path, language: str) -> None:
    present = (changed_site / language / "modules" / "safe-water" / "quiz.html").read_text("utf-8")
    canonical = present[present.index('<link rel="canonical"') :].partition(">")[0]
    assert canonical in (changed_site / language / "modules" / "old-name" / "quiz.html").read_text("utf-8")


def test_no_old_address_is_in_the_sitemap_or_in_search(changed_site: Path) -> None:
    told = [changed_site / "sitemap.xml", *changed_site.glob("*/search/*.js")]
    assert len(told) > len(LANGUAGES)
    assert [path.name for path in told if "old-name" in path.read_text("utf-8")] == []


def test_no_page_links_to_an_old_address(changed_site: Path) -> None:
    pages = [path for path in changed_site.rglob("*.html") if "old-name" not in path.parts]
    assert [path for path in pages if LINKED.search(path.read_text("utf-8"))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_old_anchor_is_on_the_page(changed_site: Path, language: str) -> None:
    assert 'id="hole"' in (changed_site / language / "glossary.html").read_text("utf-8")

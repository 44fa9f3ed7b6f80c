"""Which files may be in a site: the allow-list, the theme's share, and what MkDocs found besides."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.publish.allow_list import check_files, check_same_paths, require_inside
from build_tools.publish.report import Report
from build_tools.site.stock_material.word_packs import word_packs
from build_tools.site.theme_files import is_whole, theme_files

ROOT = ("404.html", "choose-language.js", "index.html", "plain.css", "sitemap.xml")
PAGE = {"a.html": "modules/a.yaml"}


def messages(paths: tuple[str, ...], *reports: Report) -> list[str]:
    return [f"{each.code} {each.message}" for each in check_files(paths, reports)]


def test_listed_files_are_fine() -> None:
    assert messages((*ROOT, "en/a.html", "en/b.svg"), Report("en", files=("a.html", "b.svg"))) == []


def test_a_picture_as_a_camera_names_it() -> None:
    assert messages((*ROOT, "en/images/IMG_0001.JPG"), Report("en", files=("images/IMG_0001.JPG",))) == []


def test_without_an_address_there_is_no_sitemap() -> None:
    assert messages(("404.html", "index.html")) == []


@pytest.mark.parametrize("path", ["en/trainers.yaml", "trainers.yaml", "es/a.html", "en/assets/x.js", "en/A.html"])
def test_a_file_nobody_listed(path: str) -> None:
    expected = [f'SITE-FILE "{path}" would be published, and nothing asked for it.']
    assert messages((*ROOT, "en/a.html", path), Report("en", files=("a.html",))) == expected


@pytest.mark.parametrize("name", ["a.yaml", "a.yml", "a.po", "a.md", "a.js.map", "a.py", "a", "A.HTML"])
def test_a_kind_of_file_that_is_never_published(name: str) -> None:
    expected = [f'SITE-FILE "en/{name}" is not of a kind that may be published.']
    assert messages((*ROOT, f"en/{name}"), Report("en", files=(name,))) == expected


def test_a_listed_file_that_was_not_made() -> None:
    expected = ['SITE-FILE "en/images/map.svg" should be published, and was not made.']
    assert messages(ROOT, Report("en", files=("images/map.svg",))) == expected


def test_every_language_has_the_same_pages() -> None:
    reports = (Report("en", pages=PAGE), Report("es", pages={**PAGE, "b.html": ""}))
    (problem,) = check_same_paths(reports)
    assert (problem.code, problem.mark.path) == ("SITE-PATHS", "site/en/b.html")


@pytest.mark.parametrize("path", ["../x.html", "/etc/passwd", "a/../../x", "..", "", "a\\..\\x"])
def test_a_path_out_of_the_site_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="not a path inside"):
        require_inside(path)


def test_a_path_in_the_site() -> None:
    assert require_inside("modules/a..b/index.html") == "modules/a..b/index.html"


THEME = (
    "assets/stylesheets/main.css",
    "assets/stylesheets/main.css.map",
    "assets/javascripts/lunr/tinyseg.js",
    "assets/javascripts/lunr/min/lunr.es.min.js",
    "assets/javascripts/lunr/min/lunr.fr.min.js",
    "assets/javascripts/lunr/min/lunr.stemmer.support.min.js",
    "assets/javascripts/bundle.js",
    "README.md",
    "main.html",
    "notes.css",
)


def test_english_needs_no_word_packs() -> None:
    assert theme_files(THEME, ["en"]) == ("assets/javascripts/bundle.js", "assets/stylesheets/main.css")


def test_spanish_needs_its_own() -> None:
    assert set(theme_files(THEME, ["es"])) - set(theme_files(THEME, ["en"])) == {
        "assets/javascripts/lunr/min/lunr.es.min.js",
        "assets/javascripts/lunr/min/lunr.stemmer.support.min.js",
    }


def test_two_languages_in_one_index_need_the_joiner() -> None:
    assert "assets/javascripts/lunr/min/lunr.multi.min.js" in word_packs(["en", "ja"])
    assert "assets/javascripts/lunr/tinyseg.js" in word_packs(["en", "ja"])


def test_a_page_template_that_extends_nothing_needs_no_theme_below(tmp_path: Path) -> None:
    assert not is_whole(tmp_path)
    (tmp_path / "main.html").write_text('{% extends "base.html" %}', "utf-8")
    assert not is_whole(tmp_path)
    (tmp_path / "main.html").write_text("<!doctype html>", "utf-8")
    assert is_whole(tmp_path)

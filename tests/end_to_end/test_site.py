"""The whole site: same bytes by every door, same paths in every language, nothing that may not be there."""

from __future__ import annotations

import re
from pathlib import Path

from tests.real_course import Run, copy_course, snapshot

MINERAL = re.compile(r"course-mineral-([a-z]+)")
PRIVATE = (".yaml", ".yml", ".po", ".md", ".map", ".py")


def test_course_build_and_mkdocs_build_give_the_same_bytes(tmp_path: Path, run: Run, site: Path) -> None:
    course = copy_course(tmp_path / "elsewhere")
    made = run("build_tools", "build", cwd=course)
    assert made.returncode == 0, made.stderr
    assert snapshot(course / "site") == snapshot(site)


def test_languages_have_the_same_pages(site: Path) -> None:
    pages = {
        language: {path.relative_to(site / language).as_posix() for path in (site / language).rglob("*.html")}
        for language in ("en", "es")
    }
    beside = {language: {path for path in paths if path.startswith("assets/")} for language, paths in pages.items()}
    assert beside == {language: {f"assets/units-{language}.html"} for language in pages}
    pages = {language: paths - beside[language] for language, paths in pages.items()}
    assert pages["en"] == pages["es"]
    assert {"index.html", "modules/formalisation/index.html", "modules/formalisation/quiz.html"} <= pages["en"]


def test_no_source_file_is_published(site: Path) -> None:
    assert [path for path in snapshot(site) if path.endswith(PRIVATE)] == []


def test_every_page_says_its_language(site: Path) -> None:
    for language in ("en", "es"):
        for page in (site / language).rglob("*.html"):
            assert f'<html lang="{language}"' in page.read_text("utf-8"), page


def test_a_site_has_the_colours_that_its_pages_use_and_no_drawing_by_itself(site: Path) -> None:
    for language in ("en", "es"):
        folder = site / language
        used = {name for page in folder.rglob("*.html") for name in MINERAL.findall(page.read_text("utf-8"))}
        assert used
        assert set(MINERAL.findall((folder / "assets" / "page.css").read_text("utf-8"))) == used
        assert [path for path in folder.rglob("*") if path.name == "marks"] == []

"""The letters of the face, and whether the headings of a language have them all."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.course.languages import LanguageName
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Severity
from build_tools.pages.page import Page, Pages
from build_tools.site.look.face import lacking, widths
from build_tools.site.look.fonts import device_fonts
from build_tools.site.look.headings import letters_lacking, letters_note
from build_tools.site.mkdocs_yml.written import read

NAME = LanguageName("xx", "Xx", "en")


@pytest.mark.parametrize(
    ("text", "lacked"),
    [
        ("¿Qué año? «Œuvre», 12 % – “straße”…", ""),
        ("", ""),
        ("5 → 6 ✓ ⛏ 、", ""),  # Signs, and no letters.
        ("Łódź", "źŁ"),
        ("Земля", "Земля"),
        ("e\u0301", "\u0301"),
        ("٣", "٣"),
        ("地平", "地平"),
    ],
)
def test_letters_that_it_lacks(text: str, lacked: str) -> None:
    assert lacking(text) == "".join(sorted(lacked))


def test_wide_letters_are_wider() -> None:
    assert 0 < widths()["i"] < widths()["n"] < widths()["m"] < 1.2
    assert widths()["a"] == widths()["á"]


@pytest.mark.parametrize(
    ("title", "html", "lacked"),
    [
        ("Land", "<h1>Land</h1><p>Земля</p>", ""),
        ("Land", '<h1 id="a">Land</h1><h2><a href="ж">La <b>З</b></a></h2>', "З"),
        ("Land", "<h1>Land</h1><h3>\nЗ\n</h3>", "З"),
        ("Земля", "<h1>Land</h1>", "Земля"),
        ("Land", "<h1>Land</h1><h4>З</h4><header>З</header>", ""),
    ],
)
def test_headings_alone_count(title: str, html: str, lacked: str) -> None:
    pages = Pages(NAME, (NAME,), title, "Land", (Page("a.html", "section", "Land", html),), ())
    assert letters_lacking(pages) == "".join(sorted(lacked))


@pytest.mark.parametrize(
    ("kind", "description", "html", "lacked"),
    [
        ("section", "Zemля", "<h1>Land</h1>", "ля"),
        ("home", "Land", "<h1>Land</h1><strong>Ш</strong>", "Ш"),
        ("section", "Land", "<h1>Land</h1><strong>Ш</strong>", ""),
    ],
)
def test_so_does_what_stands_out_on_the_first_page(kind: str, description: str, html: str, lacked: str) -> None:
    pages = Pages(NAME, (NAME,), "Land", description, (Page("a.html", kind, "Land", html),), ())
    assert letters_lacking(pages) == lacked


def test_the_note_names_a_few() -> None:
    few, many = (letters_note("ru", letters, Mark("a")) for letters in ("жз", "абвгдежзийк"))
    assert few.severity is Severity.NOTE
    assert few.message == "The face of headings lacks 2 letters of titles in ru: ж з"
    assert many.message.endswith(" lacks 11 letters of titles in ru: а б в г д е ж з …")


@pytest.mark.parametrize(
    ("text", "is_device", "is_told"),
    [
        ("", False, False),
        ("theme: material", False, False),
        ("theme: {font: false}", True, False),
        ("theme: {font: true}", False, False),
        ("theme: {font: {text: Roboto}}", False, False),  # Told as a key without effect.
        ("theme: {font: 0}", False, True),
        ("theme: {font: Roboto}", False, True),
        ("theme: {font: }", False, True),
    ],
)
def test_the_key(tmp_path: Path, text: str, is_device: bool, is_told: bool) -> None:
    (tmp_path / "mkdocs.yml").write_text(f"site_name: A\n{text}\n", "utf-8")
    found, problems = device_fonts(read(tmp_path / "mkdocs.yml"))
    assert found is is_device
    assert [(each.code, each.mark.line) for each in problems] == [("SETTING-VALUE", 2)] * is_told

"""A broken tree is noticed: the comparison is given a good site, and the same site with one thing damaged."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.outputs.pages import LAYOUTS
from tests.outputs.pages.built import BuiltSite, read_site
from tests.outputs.pages.differences import differences

PAGE = "modules/water/quiz.html"
HTML = """\
<!doctype html><html lang="{code}"><head><title>{title} - {site}</title></head><body>
<nav class="md-nav md-nav--primary"><ul>
<li><a href="{up}{home}">{first}</a></li>
<li><label>{part}</label><nav class="md-nav"><ul><li><a href="{up}{quiz}">{title}</a></li></ul></nav></li>
</ul></nav>
<article><div class="course-languages"><a hreflang="{other}" href="{up}{there}">x</a></div>
<div class="course-body"><h1>{title}</h1> <p>{words}</p></div></article></body></html>
"""
WORDS = {
    "en": {
        "code": "en",
        "other": "es",
        "site": "Small",
        "title": "Quiz",
        "first": "Home",
        "part": "Water",
        "words": "a b",
    },
    "es": {
        "code": "es",
        "other": "en",
        "site": "Menor",
        "title": "Test",
        "first": "Inicio",
        "part": "Agua",
        "words": "c d",
    },
}
DAMAGES = {
    "menu": ("es", "<label>Agua</label>", "<label>Water</label>"),
    "title": ("es", "<title>Test", "<title>quiz"),
    "words": ("es", "c d", "c d *d*"),
    "language": ("es", 'lang="es"', 'lang="en"'),
    "versions": ("en", 'es/modules/water/quiz.html">x', 'es/index.html">x'),
    "site": ("es", "- Menor", "- Small"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A built site of two pages in two languages, below each language's folder."""
    for words in WORDS.values():
        for uri in ("index.html", PAGE):
            there = {"home": f"{words['code']}/index.html", "quiz": f"{words['code']}/{PAGE}"}
            path = tmp_path / words["code"] / uri
            path.parent.mkdir(parents=True, exist_ok=True)
            up = "../" * (uri.count("/") + 1)
            path.write_text(HTML.format(**words, **there, up=up, there=f"{words['other']}/{uri}"), "utf-8")
    return tmp_path


def _read(folder: Path) -> BuiltSite:
    place = LAYOUTS["neutral"].published_at
    paths = {f"{code}/{place(uri, code, 'en')}": f"{code}/{uri}" for code in WORDS for uri in ("index.html", PAGE)}
    return read_site(folder, paths, {code: f"{code}/index.html" for code in WORDS})


def test_the_same_site_has_no_differences(folder: Path) -> None:
    assert differences(_read(folder), _read(folder)) == ()


@pytest.mark.parametrize("kind", DAMAGES)
def test_damage_is_noticed(folder: Path, kind: str) -> None:
    good = _read(folder)
    code, before, after = DAMAGES[kind]
    for path in (folder / code).rglob("*.html"):
        path.write_text(path.read_text("utf-8").replace(before, after), "utf-8")
    assert kind in {each.kind for each in differences(good, _read(folder))}


def test_a_page_that_is_gone_is_noticed(folder: Path) -> None:
    good = _read(folder)
    (folder / "es" / PAGE).unlink()
    told = [(each.kind, each.where, each.told) for each in differences(good, _read(folder))]
    assert ("pages", f"es/{PAGE}", "is missing") in told


def test_a_page_nobody_asked_for_is_noticed(folder: Path) -> None:
    good = _read(folder)
    (folder / "es" / "trainers.html").write_text(HTML.format(**WORDS["es"], up="", home="", quiz="", there=""), "utf-8")
    told = [(each.kind, each.where, each.told) for each in differences(good, _read(folder))]
    assert told == [("pages", "es/trainers.html", "is not a page of the course")]


def test_another_order_of_the_menu_is_noticed(folder: Path) -> None:
    good = _read(folder)
    turned = replace(good, menus={code: menu[::-1] for code, menu in good.menus.items()})
    assert {(each.kind, each.where) for each in differences(good, turned)} == {("menu", "en"), ("menu", "es")}

"""Renders a course in tests, and reads the pages."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import html5lib

from build_tools.course.course import Course
from build_tools.course.languages import LanguageName
from build_tools.course.places import relative
from build_tools.pages.links import Links
from build_tools.pages.page import Page, Pages
from build_tools.pages.player import FOR_LEARNERS, Player
from build_tools.pages.rendering import render
from tests.real_course import ROOT
from tests.small import SMALL_COURSE, TODAY, lay_over, read_course

NAMES = (LanguageName("en", "English", "en-GB"), LanguageName("es", "Español", "es-419"))


def rich_course(folder: Path) -> Course:
    """A small course, written to `folder`, that shows every part of every page; with the real interface words."""
    shutil.copytree(SMALL_COURSE, folder)
    lay_over(folder, Path(__file__).with_name("rich.txt").read_text("utf-8"))
    shutil.copy(ROOT / "content" / "interface.yaml", folder / "content" / "interface.yaml")
    return read_course(folder)


def rendered(
    course: Course,
    others: dict[str, Course] | None = None,
    links: Links = relative,
    player: Player = FOR_LEARNERS,
) -> Pages:
    """The pages of a course; `others` are its other languages, `links` says how links are written."""
    return render(course, {course.language: course, **(others or {})}, NAMES, TODAY, links, player)


def in_spanish(course: Course) -> Course:
    """The same course as a build of the Spanish pages gets it, without services; nothing in it is translated yet."""
    return replace(course.having(referral={}), language="es")


def page(pages: Pages, uri: str) -> Page:
    """The page at an address below the language's folder."""
    return next(each for each in pages.pages if each.uri == uri)


@cache
def document(html: str) -> Any:
    """The tree of a page's body; raises when it is not valid HTML5."""
    shell = f'<!DOCTYPE html><html lang="en"><head><title>t</title></head><body>{html}</body></html>'
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(shell)


def words_of(html: str) -> str:
    """What a reader sees of a piece of HTML without a script, in one line."""
    return " ".join("".join(_seen(document(html).find("body"))).split())


def _seen(element: Any) -> Iterator[str]:
    if "hidden" not in element.attrib:
        yield element.text or ""
        for child in element:
            yield from _seen(child)
            yield child.tail or ""

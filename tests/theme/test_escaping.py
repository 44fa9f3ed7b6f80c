"""MkDocs escapes nothing that templates print: each expression of the frame escapes by hand, or is known to be safe."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.real_course import ROOT

THEME = ROOT / "build_tools" / "theme"
TEMPLATES = sorted(THEME.rglob("*.html"))
PRINTED = re.compile(r"\{\{-?\s*(.*?)\s*-?\}\}", re.DOTALL)
SAFE = re.compile(
    r"pieces\[[012]\]|here\.leave|course\.contact"  # of page.content, and beside it: finished HTML
    r"|links\(.*\)"  # a macro of the same file
    r"|script \| script_tag"  # made and escaped by MkDocs
    r"|\"[\w./-]+\" \| url|base_url"  # the way to a file of ours
    r"|course\.frame_scripts\[\"[\w-]+\"\] \| url|(?:course\.leave_)?script \| url"  # paths with a hash, made by us
    r"|(?:crumb|entry|standing|here\.next|here\.previous)\.uri \| url|here\.uri if here else \"index\.html\""
    r"|(?:crumb|entry|standing|part|around|here\.next|here\.previous)\.html|course\.html_title"  # Page.html escapes
    r"|(?:config\.extra\.)?course\.word\(\"[\w-]+\"(?:, version=course\.version)?\)"  # and so does Pages.word
    r"|part\.id|here\.kind|other\.code|course\.language\.(?:code|direction)|look\.opens"  # ids, and words of ours
)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.relative_to(THEME).as_posix())
def test_all_that_is_printed_is_escaped_or_safe(path: Path) -> None:
    printed = PRINTED.findall(path.read_text("utf-8"))
    bare = [text for text in printed if not text.endswith("| e") and not SAFE.fullmatch(text)]
    assert bare == []


def test_the_frame_prints_something() -> None:
    assert sum(len(PRINTED.findall(path.read_text("utf-8"))) for path in TEMPLATES) > 50


@pytest.mark.parametrize("text", ["config.site_url", "look.copyright", "course.title", 'words["menu"]', "here.title"])
def test_what_people_write_is_not_safe(text: str) -> None:
    assert not SAFE.fullmatch(text)

"""What the pages for people who write and build courses lead to is there: files, headings, and paths in the text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.real_course import ROOT

PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md")))
ABOUT_CODE = (ROOT / "CONTRIBUTING.md", ROOT / "docs" / "architecture.md")
INVENTED = {
    "build_tools/course/items/odd_one_out.py",
    "build_tools/course/models/sign.py",
    "build_tools/kit/page_kinds/name_tags.py",
    "build_tools/outputs/terms.py",
    "build_tools/pages/page_kinds/licences.py",
    "build_tools/pages/templates/licences.html.j2",
    "build_tools/pages/templates/sign.html.j2",
    "content/signs/no-entry.yaml",
}
FENCED = re.compile(r"(?ms)^ *```.*?^ *```")
LINK = re.compile(r"""(?:\]\(|src=")(?!https?:)([^)"\s#]*)(?:#([^)"\s]+))?""")
NAMED = re.compile(r"`([\w.-]+/[\w./-]*)`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_its_links_lead_somewhere(page: Path) -> None:
    for path, anchor in LINK.findall(_text(page)):
        target = page.parent / path if path else page
        assert target.exists(), path
        assert not anchor or anchor in _anchors(target), f"{path}#{anchor}"


@pytest.mark.parametrize("page", ABOUT_CODE, ids=lambda page: page.name)
def test_the_paths_it_names_are_there(page: Path) -> None:
    named = set(NAMED.findall(_text(page))) - INVENTED
    assert named
    assert [
        path for path in sorted(named) if not any((top / path).exists() for top in (ROOT, ROOT / "build_tools"))
    ] == []


def _text(page: Path) -> str:
    return FENCED.sub("", page.read_text("utf-8"))


def _anchors(page: Path) -> set[str]:
    """The anchors that GitHub gives the headings of a page."""
    headings = re.findall(r"(?m)^#+ (.+)$", _text(page))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}

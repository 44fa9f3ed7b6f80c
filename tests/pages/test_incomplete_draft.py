"""The preview shows a draft that has only its title, with what it has and without what nobody wrote."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from build_tools.course.course import Course
from build_tools.course.published import published
from build_tools.pages.page import Pages
from tests.pages.rendering import page, rendered, words_of
from tests.real_course import ROOT
from tests.small import SMALL_COURSE, lay_over, read_course

DRAFTS = """\
# file: modules/dust.yaml
title: Dust
status: draft
# file: case_studies/dust-story.yaml
title: A story of dust
status: draft
"""


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The small course with a module and a case study of two lines."""
    folder = Path(shutil.copytree(SMALL_COURSE, tmp_path_factory.mktemp("drafts") / "course"))
    lay_over(folder, DRAFTS)
    shutil.copy(ROOT / "content" / "interface.yaml", folder / "content" / "interface.yaml")
    return read_course(folder)


@pytest.fixture(scope="module")
def pages(course: Course) -> Pages:
    """Its pages in the preview."""
    return rendered(published(course, drafts=True))


@pytest.mark.parametrize(
    ("uri", "title"), [("modules/dust/index.html", "Dust"), ("case-studies/dust-story.html", "A story of dust")]
)
def test_it_has_a_page(pages: Pages, uri: str, title: str) -> None:
    draft = page(pages, uri)
    assert draft.title == title
    assert "None" not in words_of(draft.html)
    assert "After this module you can" not in words_of(draft.html)


def test_every_page_is_made(pages: Pages) -> None:
    words = {made.uri: words_of(made.html) for made in pages.pages}
    assert [uri for uri, shown in words.items() if "None" in shown.split()] == []
    assert [uri for uri, shown in words.items() if "A story of dust" in shown] != []


def test_readers_do_not_see_it(course: Course) -> None:
    uris = {made.uri for made in rendered(published(course, drafts=False)).pages}
    assert not any("dust" in uri for uri in uris)

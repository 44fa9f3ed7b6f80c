"""A small course that shows every part of every page, and its pages."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from build_tools.course import Course
from build_tools.render.page import Pages
from tests.real_course import ROOT
from tests.render.printed import printed
from tests.small import SMALL_COURSE, lay_over, read_course

RICH = Path(__file__).with_name("rich.txt")


@pytest.fixture(scope="session")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The course, in English, with the real interface words."""
    folder = Path(shutil.copytree(SMALL_COURSE, tmp_path_factory.mktemp("rich") / "course"))
    lay_over(folder, RICH.read_text("utf-8"))
    shutil.copy(ROOT / "content" / "interface.yaml", folder / "content" / "interface.yaml")
    return read_course(folder)


@pytest.fixture(scope="session")
def pages(rich: Course) -> Pages:
    """Its pages in English."""
    return printed(rich)

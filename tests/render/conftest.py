"""A small course that shows every part of every page, and its pages."""

from __future__ import annotations

import pytest

from build_tools.course import Course
from build_tools.render.page import Pages
from tests.render.printed import printed, rich_course


@pytest.fixture(scope="session")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The course, in English, with the real interface words."""
    return rich_course(tmp_path_factory.mktemp("rich") / "course")


@pytest.fixture(scope="session")
def pages(rich: Course) -> Pages:
    """Its pages in English."""
    return printed(rich)

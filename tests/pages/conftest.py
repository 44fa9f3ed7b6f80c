"""The pages of a small course that shows every part of every page."""

from __future__ import annotations

import pytest

from build_tools.course.course import Course
from build_tools.pages.page import Pages
from tests.pages.rendering import rendered


@pytest.fixture(scope="session")
def pages(rich: Course) -> Pages:
    """Its pages in English."""
    return rendered(rich)

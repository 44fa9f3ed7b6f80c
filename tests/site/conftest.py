"""Small courses of text files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.site.site_course import MATERIAL, PLAIN, PLAIN_THEME, BuiltOnce, TextCourse

FILES = {
    "mkdocs.yml": PLAIN,
    "content/trainers.yaml": "secret: for trainers only\n",
    "modules/mines.txt": 'en: Mining in the hills\nes: La minería\n<h2 id="part">A part</h2>\n',
    "modules/water.txt": 'en: Water\nes: Agua\n<a href="mines.html#part">Mines</a>\n',
}


@pytest.fixture
def text_course(tmp_path: Path) -> Iterator[TextCourse]:
    """A course of two pages in two languages, with a theme of ten lines; nothing is built yet."""
    course = TextCourse(tmp_path / "course")
    course.write(FILES)
    yield course
    course.stop()


@pytest.fixture(scope="session")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> BuiltOnce:
    """The same course with its site."""
    return BuiltOnce(tmp_path_factory.mktemp("built") / "course", FILES)


@pytest.fixture
def built(built_once: BuiltOnce) -> Iterator[TextCourse]:
    """A course that was built once."""
    course = built_once.again()
    yield course
    course.stop()


@pytest.fixture(scope="session")
def themed_once(tmp_path_factory: pytest.TempPathFactory) -> BuiltOnce:
    """The same course with its theme beside it."""
    theme = {f"theme/{path.name}": path.read_text("utf-8") for path in PLAIN_THEME.iterdir()}
    config = PLAIN.replace(str(PLAIN_THEME), "theme")
    return BuiltOnce(tmp_path_factory.mktemp("themed") / "course", {**FILES, **theme, "mkdocs.yml": config})


@pytest.fixture
def cold(text_course: TextCourse) -> None:
    """Builds of the course start a Python of their own each."""
    text_course.cold = True


@pytest.fixture
def material_course(text_course: TextCourse) -> TextCourse:
    """The same course with the real theme and search."""
    text_course.write({"mkdocs.yml": MATERIAL})
    return text_course

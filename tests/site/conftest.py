"""Small courses of text files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.site.site_course import MATERIAL, PLAIN, TextCourse


@pytest.fixture
def text_course(tmp_path: Path) -> Iterator[TextCourse]:
    """A course of two pages in two languages, with a theme of ten lines; nothing is built yet."""
    course = TextCourse(tmp_path / "course")
    course.write(
        {
            "mkdocs.yml": PLAIN,
            "content/trainers.yaml": "secret: for trainers only\n",
            "modules/mines.txt": 'en: Mining in the hills\nes: La minería\n<h2 id="part">A part</h2>\n',
            "modules/water.txt": 'en: Water\nes: Agua\n<a href="mines.html#part">Mines</a>\n',
        }
    )
    yield course
    for process in course.started:
        process.kill()
        process.wait()
        if process.stdout:
            process.stdout.close()


@pytest.fixture
def built(text_course: TextCourse) -> TextCourse:
    """A course that was built once."""
    code, output = text_course.build()
    assert code == 0, output
    return text_course


@pytest.fixture
def material_course(text_course: TextCourse) -> TextCourse:
    """The same course with the real theme and search."""
    text_course.write({"mkdocs.yml": MATERIAL})
    return text_course

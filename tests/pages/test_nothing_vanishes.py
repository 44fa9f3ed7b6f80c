"""A link or a picture in a field that may have one is on some page; in a field that may not, `course check` says so."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path

import pytest

from build_tools.course.base import Audience, Model
from build_tools.course.course import Course
from build_tools.course.models.page import Word
from build_tools.course.shape import Holds, Shape, shape
from build_tools.ground.prose import LINKS, PICTURES, Block, Prose
from build_tools.rules.as_typed import lost
from build_tools.rules.rule import Context
from tests.pages.rendering import rendered, rich_course
from tests.small import TODAY

Field = tuple[str, Shape]


def _models(model: Model) -> Iterator[Model]:
    """A model and those in its fields, where learners may see them."""
    yield model
    for field in shape(type(model)).values():
        value = getattr(model, field.name)
        if field.audience is Audience.TRAINER or not value:
            continue
        if field.holds is Holds.MODEL:
            yield from _models(value)
        elif field.holds is Holds.MODELS:
            for entry in value:
                yield from _models(entry)


def _marked(course: Course) -> dict[str, Field]:
    """Puts a link and a picture behind every text; what marks each, with its model's name and its field.

    Interface words are no prose: what is typed in them is seen.
    """
    marks: dict[str, Field] = {}
    for _, entry in course.addressed():
        for model in _models(entry):
            for field in shape(type(model)).values():
                text = getattr(model, field.name)
                if not isinstance(text, Prose) or isinstance(model, Word) or field.audience is Audience.TRAINER:
                    continue
                mark = f"q{len(marks)}q"
                more = f" [{mark}](https://example.org/{mark}) ![{mark}](images/map.svg)"
                blocks = (Block(f"{text}{more}", text.blocks[0].language),)
                object.__setattr__(model, field.name, type(text)(blocks, text.address))
                marks[mark] = type(model).__name__, field
    return marks


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """A small course that shows every part of every page. What is read once is shared, so the tests change a copy."""
    return copy.deepcopy(rich_course(tmp_path / "course"))


def test_links_and_pictures_are_shown_wherever_they_are_allowed(course: Course) -> None:
    marks = _marked(course)
    html = "".join(page.html for page in rendered(course).pages)
    signs = {LINKS: 'https://example.org/{}"', PICTURES: 'alt="{}"'}
    allowed = [(mark, field, kind) for mark, field in marks.items() for kind in signs if kind in field[1].type.shows]
    assert len(allowed) > 60
    missing = {
        f"{model}.{field.name}: {kind}"
        for mark, (model, field), kind in allowed
        if signs[kind].format(mark) not in html
    }
    assert missing == set()


def test_where_they_are_not_shown_they_are_refused(course: Course) -> None:
    marks = _marked(course)
    messages = [finding.message for finding in lost(course, Context(TODAY, images=frozenset({"images/map.svg"})))]
    for kind, sign in ((LINKS, 'link to "https://example.org/{}"'), (PICTURES, "the picture")):
        refused = [mark for mark, (_, field) in marks.items() if kind not in field.type.shows]
        assert len(refused) > 10
        told = [message for message in messages if any(sign.format(mark) in message for mark in refused)]
        assert len(told) == len(refused)

"""What is printed again, and what is not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from importlib import import_module
from typing import Any

import pytest

from build_tools.course.course import Course
from build_tools.course.languages import LanguageName
from build_tools.course.places import relative
from build_tools.ground.prose import Text
from build_tools.pages import printed, render
from build_tools.pages.environment import environment
from build_tools.pages.finish import Finished
from build_tools.pages.formats import formats
from build_tools.pages.printed import Printed
from build_tools.pages.words import Words
from tests.small import TODAY

press = import_module("build_tools.pages.press")
"""`build_tools.pages` has a function of that name."""
NAMES = (LanguageName("en", "English", "en-GB"),)
FIRST, SECOND = "modules/safe-water/index.html", "modules/clean-air/index.html"

Reprinted = Callable[..., list[str]]


@pytest.fixture
def two(rich: Course) -> Course:
    """The rich course with a second module that nothing names."""
    other = rich.modules["safe-water"].model_copy(update={"id": "clean-air", "dos": (), "quiz": None, "former_ids": ()})
    return rich.having(modules={**rich.modules, "clean-air": other})


@pytest.fixture
def reprinted(monkeypatch: pytest.MonkeyPatch) -> Reprinted:
    """Prints a course; the addresses of the pages that were made for it, and not before."""
    monkeypatch.setattr(printed, "_LAST", {})
    made: list[str] = []
    finish = press.finish

    def counted(html: str, uri: str, *rest: Any) -> Finished:
        made.append(uri)
        body: Finished = finish(html, uri, *rest)
        return body

    monkeypatch.setattr(press, "finish", counted)

    def run(course: Course, today: date = TODAY, others: Mapping[str, Course] | None = None) -> list[str]:
        made.clear()
        render(course, {course.language: course, **(others or {})}, NAMES, today)
        return list(made)

    return run


def _retitled(course: Course, module: str) -> Course:
    changed = course.modules[module].model_copy(update={"title": Text.of("Another title")})
    return course.having(modules={**course.modules, module: changed})


def test_the_same_course_prints_nothing_again(two: Course, reprinted: Reprinted) -> None:
    assert {FIRST, SECOND} < set(reprinted(two))
    assert reprinted(two) == []


def test_a_module_that_changed_prints_no_page_of_another(two: Course, reprinted: Reprinted) -> None:
    reprinted(two)
    again = reprinted(_retitled(two, "clean-air"))
    assert SECOND in again
    assert not [uri for uri in again if uri.startswith("modules/safe-water/")]


def test_what_every_page_can_see_prints_every_page(two: Course, reprinted: Reprinted) -> None:
    every = reprinted(two)
    term = two.glossary["well"].model_copy(update={"definition": Text.of("A deep hole.")})
    assert reprinted(two.having(glossary={**two.glossary, "well": term})) == every
    assert reprinted(two) == every
    assert reprinted(two, TODAY + timedelta(days=1)) == every


def test_what_a_term_is_called_in_another_language_prints_every_page(two: Course, reprinted: Reprinted) -> None:
    spanish = replace(two, language="es")
    every = reprinted(two, others={"es": spanish})
    assert reprinted(two, others={"es": spanish.having(modules={})}) == []
    term = two.glossary["well"].model_copy(update={"term": Text.of("pozo"), "definition": Text.of("Un hueco.")})
    changed = spanish.having(glossary={**two.glossary, "well": term})
    assert reprinted(two, others={"es": changed}) == every


def test_a_page_less_changes_where_links_lead_for_all(two: Course, reprinted: Reprinted) -> None:
    reprinted(two)
    without = two.having(modules={"safe-water": two.modules["safe-water"]})
    assert FIRST in reprinted(without)


def test_a_template_that_changed_prints_every_page(
    two: Course, reprinted: Reprinted, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = reprinted(two)
    sources = press.template_sources()
    monkeypatch.setattr(
        press, "template_sources", lambda: sources | {"module.html.j2": sources["module.html.j2"] + " "}
    )
    assert reprinted(two) == every


def test_each_language_has_its_own(two: Course, reprinted: Reprinted) -> None:
    every = reprinted(two)
    assert reprinted(replace(two, language="es"), others={"en": two}) == every
    assert reprinted(two) == []


def test_a_body_is_made_once_for_what_it_was_given(two: Course) -> None:
    made: list[str] = []

    def make() -> Finished:
        made.append("once")
        return Finished(f"<p>{len(made)}</p>", (), frozenset())

    pages = Printed(printed.Surroundings(two, {}, {}, (), TODAY, relative))
    first = pages.body("a.html", ("title", 1), make)
    assert pages.body("a.html", ("title", 1), make) is first
    assert pages.body("b.html", ("title", 1), make).html == "<p>2</p>"
    assert pages.body("a.html", ("title", 2), make).html == "<p>3</p>"


@pytest.mark.parametrize("kind", ["modules", "quizzes"])
def test_a_template_cannot_look_up_what_its_page_was_not_given(two: Course, kind: str) -> None:
    templates = {
        "x.html": '{{ entries("' + kind + '", ["safe-water"]) }}',
        "y.html": '{{ entries("dos", ["do-1"])[0].id }}',
    }
    made = environment(two, {}, Words(two.words, "en", formats("en")), TODAY, templates)
    assert made.get_template("y.html").render() == "do-1"
    with pytest.raises(LookupError, match=f"a page gets the {kind} it shows"):
        made.get_template("x.html").render()


def test_the_course_that_templates_see_has_no_module(two: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printed, "_LAST", {})
    ready = press.press(two, {"en": two}, NAMES, TODAY)
    seen = ready.setting.templates.globals["course"]
    assert seen is ready.setting.course is ready.printed.surroundings.course
    assert not seen.modules
    assert not seen.quizzes

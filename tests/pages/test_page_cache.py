"""Which pages are rendered again after a change, and which are not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from build_tools.course.course import Course
from build_tools.course.languages import LanguageName
from build_tools.course.places import relative
from build_tools.ground.prose import Text
from build_tools.pages import page_cache
from build_tools.pages.environment import template_environment, template_sources
from build_tools.pages.finish import FinishedBody, finished_body
from build_tools.pages.formats import formats_of
from build_tools.pages.page_cache import PageCache, Surroundings
from build_tools.pages.player import FOR_LEARNERS
from build_tools.pages.renderer import renderer_of
from build_tools.pages.rendering import render
from build_tools.pages.words import Words
from tests.small import TODAY

NAMES = (LanguageName("en", "English", "en-GB"),)
FIRST, SECOND = "modules/safe-water/index.html", "modules/clean-air/index.html"

Rerendered = Callable[..., list[str]]


@pytest.fixture
def two(rich: Course) -> Course:
    """The rich course with a second module that nothing names."""
    other = rich.modules["safe-water"].model_copy(update={"id": "clean-air", "dos": (), "quiz": None, "former_ids": ()})
    return rich.having(modules={**rich.modules, "clean-air": other})


@pytest.fixture
def rerendered(monkeypatch: pytest.MonkeyPatch) -> Rerendered:
    """Renders a course; the addresses of the pages that were made for it, and not before."""
    monkeypatch.setattr(page_cache, "_LAST", {})
    made: list[str] = []

    def counted(html: str, uri: str, *rest: Any) -> FinishedBody:
        made.append(uri)
        return finished_body(html, uri, *rest)

    monkeypatch.setattr("build_tools.pages.renderer.finished_body", counted)

    def run(course: Course, today: date = TODAY, others: Mapping[str, Course] | None = None) -> list[str]:
        made.clear()
        render(course, {course.language: course, **(others or {})}, NAMES, today)
        return list(made)

    return run


def _retitled(course: Course, module: str) -> Course:
    changed = course.modules[module].model_copy(update={"title": Text.of("Another title")})
    return course.having(modules={**course.modules, module: changed})


def test_the_same_course_renders_nothing_again(two: Course, rerendered: Rerendered) -> None:
    assert {FIRST, SECOND} < set(rerendered(two))
    assert rerendered(two) == []


def test_a_module_that_changed_renders_no_page_of_another(two: Course, rerendered: Rerendered) -> None:
    rerendered(two)
    again = rerendered(_retitled(two, "clean-air"))
    assert SECOND in again
    assert not [uri for uri in again if uri.startswith("modules/safe-water/")]


def test_what_every_page_can_see_renders_every_page(two: Course, rerendered: Rerendered) -> None:
    every = rerendered(two)
    term = two.glossary["well"].model_copy(update={"definition": Text.of("A deep hole.")})
    assert rerendered(two.having(glossary={**two.glossary, "well": term})) == every
    assert rerendered(two) == every
    assert rerendered(two, TODAY + timedelta(days=1)) == every


def test_what_a_term_is_called_in_another_language_renders_every_page(two: Course, rerendered: Rerendered) -> None:
    spanish = replace(two, language="es")
    every = rerendered(two, others={"es": spanish})
    assert rerendered(two, others={"es": spanish.having(modules={})}) == []
    term = two.glossary["well"].model_copy(update={"term": Text.of("pozo"), "definition": Text.of("Un hueco.")})
    changed = spanish.having(glossary={**two.glossary, "well": term})
    assert rerendered(two, others={"es": changed}) == every


def test_a_page_less_changes_where_links_lead_for_all(two: Course, rerendered: Rerendered) -> None:
    rerendered(two)
    without = two.having(modules={"safe-water": two.modules["safe-water"]})
    assert FIRST in rerendered(without)


def test_a_template_that_changed_renders_every_page(
    two: Course, rerendered: Rerendered, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = rerendered(two)
    sources = template_sources()
    monkeypatch.setattr(
        "build_tools.pages.renderer.template_sources",
        lambda: sources | {"module.html.j2": sources["module.html.j2"] + " "},
    )
    assert rerendered(two) == every


def test_each_language_has_its_own(two: Course, rerendered: Rerendered) -> None:
    every = rerendered(two)
    assert rerendered(replace(two, language="es"), others={"en": two}) == every
    assert rerendered(two) == []


def test_a_body_is_made_once_for_what_it_was_given(two: Course) -> None:
    made: list[str] = []

    def make() -> FinishedBody:
        made.append("once")
        return FinishedBody(f"<p>{len(made)}</p>", (), frozenset())

    pages = PageCache(Surroundings(two, {}, {}, (), TODAY, relative, FOR_LEARNERS))
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
    made = template_environment(two, {}, Words(two.words, "en", formats_of("en")), TODAY, templates, FOR_LEARNERS)
    assert made.get_template("y.html").render() == "do-1"
    with pytest.raises(LookupError, match=f"a page gets the {kind} it shows"):
        made.get_template("x.html").render()


def test_the_course_that_templates_see_has_no_module(two: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_cache, "_LAST", {})
    ready = renderer_of(two, {"en": two}, NAMES, TODAY)
    seen = ready.context.templates.globals["course"]
    assert seen is ready.context.course is ready.cache.surroundings.course
    assert not seen.modules
    assert not seen.quizzes

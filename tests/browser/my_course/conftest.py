"""A course of two modules and four tracks in a browser that remembers nothing from other tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from build_tools.course.course import Course
from build_tools.course.models.safety import HARMLESS
from build_tools.course.models.track import Track
from build_tools.ground.prose import Text
from tests.browser.bare_site import write_site
from tests.browser.my_course.learner import KEY, MY_COURSE, record
from tests.browser.small_quiz import open_page
from tests.pages.rendering import rendered, rich_course

Opened = Callable[[dict[str, Any] | None], Page]


ACROSS = (
    "case_studies/open-books",
    "modules/clean-air/sections/go-on",
    "quizzes/safe-water",
    "modules/safe-water/sections/start",
)
"""A case study, then parts of both modules, in an order of their own."""


def _track(like: Track, name: str, title: str, *addresses: str) -> Track:
    steps = tuple(like.steps[0].model_copy(update={"id": f"step-{n}", "to": to}) for n, to in enumerate(addresses))
    return like.model_copy(update={"id": name, "title": Text.of(title), "steps": steps})


def _with_second_module(course: Course) -> Course:
    """The course with two modules on no hard topic: a section on one counts as read by hand alone."""
    module, quiz = course.modules["safe-water"], course.quizzes["safe-water"]
    module = module.model_copy(update={"safety": HARMLESS})
    second = module.model_copy(
        update={"id": "clean-air", "title": Text.of("Clean air"), "former_ids": (), "quiz": "clean-air"}
    )
    of_second = quiz.model_copy(update={"id": "clean-air", "module": "clean-air"})
    (name,) = course.settings.tracks[:1]
    track = course.tracks[name]
    return course.having(
        tracks={
            name: _track(track, name, "Villagers", "modules/clean-air"),
            "drivers": _track(track, "drivers", "Drivers", *ACROSS),
            "readers": _track(track, "readers", "Readers", ACROSS[1]),
            "listeners": _track(track, "listeners", "Listeners", ACROSS[0]),
        },
        modules={**course.modules, module.id: module, "clean-air": second},
        quizzes={**course.quizzes, "clean-air": of_second},
    )


@pytest.fixture(scope="session")
def two_modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The course in a folder."""
    folder = tmp_path_factory.mktemp("my-course")
    return write_site(folder / "site", rendered(_with_second_module(rich_course(folder / "course"))))


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A narrow screen at noon of a day in Tegucigalpa. Errors of a script are not forgiven."""
    made = browser.new_context(
        viewport={"width": 360, "height": 740}, reduced_motion="reduce", timezone_id="America/Tegucigalpa"
    )
    made.set_default_timeout(5000)
    made.clock.set_fixed_time("2026-11-22T18:00:00Z")
    errors: list[str] = []
    made.on("weberror", lambda found: errors.append(str(found.error)))
    yield made
    made.close()
    assert errors == []


@pytest.fixture
def opened(context: BrowserContext, two_modules: Path) -> Opened:
    """Opens My course on a device that keeps what is given."""

    def show(kept: dict[str, Any] | None = None) -> Page:
        page = open_page(context, two_modules / MY_COURSE)
        if kept:
            page.evaluate(record, [KEY, kept])
            page.reload()
        return page

    return show

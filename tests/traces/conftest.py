"""The quiz of the small course in two folders, one a language, and browsers that know nothing of other tests."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.bare_site import write_site
from tests.browser.small_quiz import QUIZ
from tests.pages.rendering import rendered, rich_course
from tests.traces.browser import Learner

Learners = Callable[[], AbstractContextManager[Learner]]


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Where each language is. The quiz also loads what saves and reads files."""
    folder = tmp_path_factory.mktemp("traces")
    first = write_site(folder / "en", rendered(rich_course(folder / "course")), {QUIZ: ("kept/transfer",)})
    return {"en": first, "es": Path(shutil.copytree(first, folder / "es"))}


@pytest.fixture(scope="session")
def learners(browser: Browser, folders: dict[str, Path]) -> Learners:
    """Makes a browser of its own for each trace."""

    @contextmanager
    def one() -> Iterator[Learner]:
        context = browser.new_context(viewport={"width": 360, "height": 740})
        errors: list[str] = []
        context.on("weberror", lambda found: errors.append(str(found.error)))
        yield Learner(context, folders)
        context.close()
        assert errors == []

    return one

"""The courses search is tried on, as folders and over http, and a tab of a browser."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from build_tools.course.course import Course
from build_tools.search import Passage
from tests.browser.unforgiving import unforgiving
from tests.real_course import copy_course
from tests.search.engine import learner_courses, sample
from tests.search.large import large_course
from tests.search.pages import build

HOSTILE = Passage(
    "modules/hostile.html", "", '<img src="x"> hostile {count}', ("<b>context</b>",), "<script>hostile</script>", "es"
)


@pytest.fixture(scope="session")
def courses(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Course]:
    """The real course in every language, for learners."""
    return learner_courses(copy_course(tmp_path_factory.mktemp("real") / "course"))


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bare site: es/, en/ and zh/ from spanish.yaml and the like, and qu/, which has many pages and a hostile one."""
    made = tmp_path_factory.mktemp("bare") / "site"
    build(made, "es", sample("spanish"))
    build(made, "en", sample("english"))
    build(made, "zh", sample("chinese"))
    build(made, "qu", [*large_course(12), HOSTILE])
    return made


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="session")
def roots(folder: Path) -> Iterator[Mapping[str, str]]:
    """The addresses of the bare site, by scheme, with a slash at the end."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield {"http": f"http://127.0.0.1:{server.server_port}/", "file": f"{folder.as_uri()}/"}
    server.shutdown()
    server.server_close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that must not have an error in any script."""
    with unforgiving(browser, viewport={"width": 1000, "height": 700}) as opened:
        yield opened

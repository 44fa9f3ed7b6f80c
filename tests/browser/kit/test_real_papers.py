"""The real course's quizzes, tests, tally and certificates: few sheets, nothing beside the paper, axe finds nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.kit.printing import SIZES, nothing_is_cut, pages_of
from tests.browser.test_accessibility import AXE, RULES, RUN
from tests.kit.making import made_kit
from tests.real_course import HAS_SECOND, ROOT, SECOND

pytestmark = pytest.mark.full

KINDS = ("quiz-", "test-", "hands-", "key-", "tally.", "certificates.")
BESIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
LOOKS = ((360, "light", None), (1280, "dark", None), (1280, "light", "active"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every kit of the course."""
    folder = tmp_path_factory.mktemp("real-kit")
    for name, data in made_kit(ROOT).files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else (ROOT / data).read_bytes())
    return folder


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One tab for all."""
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


def _files(folder: Path, language: str, *starts: str) -> list[Path]:
    found = [path for path in sorted(folder.glob(f"*/{language}/*.html")) if path.name.startswith(starts)]
    assert found
    return found


@pytest.mark.parametrize("language", ["en", *([SECOND] if HAS_SECOND else [])])
@pytest.mark.parametrize("size", SIZES)
def test_no_quiz_takes_more_than_five_sheets(size: str, language: str, folder: Path, page: Page) -> None:
    for file in _files(folder, language, "quiz-", "test-"):
        page.goto(file.as_uri())
        page.emulate_media()
        assert pages_of(page.pdf(format=size)) <= 5, file
        nothing_is_cut(page, size)


@pytest.mark.parametrize("language", ["en", *([SECOND] if HAS_SECOND else [])])
@pytest.mark.parametrize(("width", "scheme", "forced"), LOOKS)
def test_axe_finds_nothing_and_nothing_is_beside(
    width: int, scheme: str, forced: str | None, language: str, folder: Path, page: Page
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme, forced_colors=forced or "none")  # type: ignore[arg-type]
    for file in _files(folder, language, *KINDS):
        page.goto(file.as_uri())
        assert page.evaluate(BESIDE) == 0, file
        page.add_script_tag(path=AXE)
        assert page.evaluate(RUN, RULES) == [], file

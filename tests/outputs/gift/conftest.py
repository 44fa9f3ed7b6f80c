"""A course of two languages with a question of each type, and the output that is made of it in tests alone."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from build_tools import outputs
from tests.outputs.gift.gift import GIFT
from tests.small import SMALL_COURSE, allow_few_words, lay_over
from tests.translate.spanish import add_spanish

ITEMS = Path(__file__).with_name("items.yaml")
SETTINGS = "site_name: Small\nsite_url: https://example.org/small/\ndocs_dir: content\n"
_ENTRY = re.compile(r'^msgid "(.+)"\nmsgstr ""$', re.MULTILINE)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The course. A test may not change it."""
    folder = Path(shutil.copytree(SMALL_COURSE, tmp_path_factory.mktemp("gift") / "course"))
    lay_over(folder, "# in: quizzes/safe-water.yaml\n" + ITEMS.read_text("utf-8"))
    (folder / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    add_spanish(folder)
    path = folder / "locales/es/quizzes/safe-water.po"
    path.write_text(_ENTRY.sub(r'msgid "\1"\nmsgstr "[es] \1"', path.read_text("utf-8")), "utf-8")
    return folder


@pytest.fixture(scope="module")
def listed() -> Iterator[None]:
    """The one line in the list of outputs. The course has few interface words: the output shows none."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(outputs, "OUTPUTS", (*outputs.OUTPUTS, GIFT))
        allow_few_words(patch)
        yield


@pytest.fixture
def course(written: Path, listed: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:  # noqa: ARG001
    """A copy of it that a test may change and works in."""
    monkeypatch.chdir(shutil.copytree(written, tmp_path / "course"))
    return tmp_path / "course"

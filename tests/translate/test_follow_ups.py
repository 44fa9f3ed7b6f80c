"""An error of a source is told once: what its catalogues lack meanwhile is not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from build_tools.outputs.site import SITE
from build_tools.pipeline import check_course, make
from tests.real_course import ROOT
from tests.small import TODAY, lay_over
from tests.translate.spanish import add_spanish

BROKEN = {
    "a type that there is not": "# in: quizzes/safe-water.yaml\nitems:\n  - {id: first-step, type: riddle}\n",
    "a file that is no YAML": "# file: quizzes/safe-water.yaml\ntitle: [\n",
}
MODULE = "locales/es/modules/safe-water.po"
QUIZ = "locales/es/quizzes/safe-water.po"


@pytest.fixture
def spanish(small_course: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The smallest course, of which nothing is translated; each catalogue is told by itself."""
    monkeypatch.setattr("build_tools.translate.young.FEW", 99)
    shutil.copy(ROOT / "content" / "interface.yaml", small_course / "content" / "interface.yaml")
    add_spanish(small_course)
    return small_course


def _told(folder: Path) -> set[tuple[str, str]]:
    found = check_course(folder, today=TODAY).problems
    assert set(make(SITE, folder, today=TODAY, language="es").problems) <= set(found)
    return {(each.mark.path, each.severity.value) for each in found}


@pytest.mark.parametrize("name", BROKEN)
def test_warnings_on_the_catalogue_wait_for_the_source(spanish: Path, name: str) -> None:
    assert (QUIZ, "note") in _told(spanish)
    lay_over(spanish, BROKEN[name])
    found = _told(spanish)
    assert ("quizzes/safe-water.yaml", "error") in found
    assert (QUIZ, "note") not in found
    assert (MODULE, "note") in found


def test_an_error_of_the_catalogue_is_told_as_ever(spanish: Path) -> None:
    lay_over(spanish, BROKEN["a type that there is not"])
    (spanish / QUIZ).write_text('msgid "', "utf-8")
    assert (QUIZ, "error") in _told(spanish)


def test_so_it_is_for_a_file_of_many_entries(spanish: Path) -> None:
    assert ("locales/es/glossary.po", "note") in _told(spanish)
    lay_over(spanish, "# in: content/glossary.yaml\nterms:\n  - {id: well, term: well, definitoin: A hole.}\n")
    assert ("locales/es/glossary.po", "note") not in _told(spanish)

"""The page of a new question type: nothing in templates, scripts or Python knows it, and yet it is there."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import html5lib
import pytest

from build_tools.course import items
from build_tools.course.groups import group_hashes
from build_tools.outputs.site import SITE
from build_tools.parse import parse
from build_tools.pipeline import make
from build_tools.reading.load import load
from build_tools.translate import update
from tests.new_type.odd_one_out import OddOneOut
from tests.new_type.test_new_question_type import ADDRESS, ITEM
from tests.real_course import ROOT, add_language
from tests.small import Lay

DAY = date(2026, 11, 22)
HTML = "{http://www.w3.org/1999/xhtml}"


@pytest.fixture
def bilingual(small_course: Path, lay: Lay, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small course with the interface's words, a second language, and an item of the new type."""
    monkeypatch.setitem(items.ITEM_TYPES, "odd_one_out", OddOneOut)
    shutil.copy2(ROOT / "content" / "interface.yaml", small_course / "content" / "interface.yaml")
    add_language(small_course, "es")
    lay(ITEM)
    return small_course


@pytest.mark.parametrize("language", ["en", "es"])
def test_form_feedback_and_key_without_script(language: str, bilingual: Path) -> None:
    made = make(SITE, bilingual, today=DAY, language=language)
    assert made.pages, made.problems
    (quiz,) = (page for page in made.pages[0].pages if page.kind == "quiz")
    root = html5lib.parse(f"<!doctype html><title>x</title>{quiz.html}")
    (form,) = (each for each in root.iter(f"{HTML}form") if each.get("data-address") == ADDRESS)
    inputs = list(form.iter(f"{HTML}input"))
    assert [(each.get("type"), each.get("value")) for each in inputs] == [
        ("radio", "well"),
        ("radio", "tank"),
        ("radio", "sieve"),
    ]
    (key,) = (each for each in form.iter(f"{HTML}details") if "course-key" in (each.get("class") or ""))
    told = {
        each.get("data-choice"): (each.get("data-correct"), " ".join(each.itertext())) for each in key.iter(f"{HTML}li")
    }
    assert {name: correct for name, (correct, _) in told.items()} == {"well": "false", "tank": "false", "sieve": "true"}
    assert "Water runs through a sieve." in told["sieve"][1]


def test_its_own_fields_are_offered_for_translation(bilingual: Path) -> None:
    sources, _ = load(bilingual)
    course, _ = parse(sources, "en")
    assert course
    files = update(sources, "es", group_hashes(course))
    unit = f'msgctxt "{ADDRESS}/shared"\nmsgid "The others hold water."\n'
    assert unit in files["locales/es/quizzes/safe-water.po"]

"""Passages come from the fields, lead to places that exist, and show no answers."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.course.course import Course
from build_tools.course.languages import language_names
from build_tools.course.models.page import LanguageSettings
from build_tools.ground.prose import Block, Markdown, State, Text
from build_tools.pages.rendering import render
from build_tools.search import Passage, index_files, passages_of
from tests.search.engine import learner_courses
from tests.small import SMALL_COURSE, TODAY

CANARY = "kanarienvogel"


@pytest.fixture(scope="module")
def small() -> Course:
    return learner_courses(SMALL_COURSE)["en"]


def _by_place(found: tuple[Passage, ...]) -> dict[str, Passage]:
    return {f"{each.uri}#{each.anchor}": each for each in found}


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_passage_has_its_place(language: str, courses: Mapping[str, Course]) -> None:
    course = courses[language]
    pages = {page.uri: page.html for page in render(course, courses, language_names(course), TODAY).pages}
    found = tuple(passages_of(course, courses))
    for each in found:
        assert each.uri in pages
        assert not each.anchor or re.search(rf'id="{each.anchor}"', pages[each.uri]), (each.uri, each.anchor)
    assert {each.uri for each in found} == set(pages)
    assert len(_by_place(found)) == len(found)


def test_titles_stand_on_the_page(courses: Mapping[str, Course]) -> None:
    course = courses["en"]
    pages = {page.uri: page.html for page in render(course, courses, language_names(course), TODAY).pages}
    for each in passages_of(course, courses):
        told = " ".join(html.unescape(re.sub(r"<[^>]*>", " ", pages[each.uri])).split())
        assert " ".join(each.title.split())[:40].split(" (")[0] in told, each.title


def test_what_a_passage_says(small: Course) -> None:
    found = _by_place(tuple(passages_of(small)))
    section = found["modules/safe-water/start.html#"]
    assert (section.title, section.context) == ("Start here", ("Safe water",))
    assert section.text.startswith("Water flows downhill, past the tailings. The institute tested 40 wells.")
    activity = found["modules/safe-water/start.html#follow"]
    assert activity.context == ("Safe water", "Start here")
    assert "Who is told first?" in activity.text
    item = found["modules/safe-water/quiz.html#first-step"]
    assert item.context == ("Safe water", "Check yourself")
    assert item.text == "The well tastes of metal. What do you do first?"


def test_nothing_shows_an_answer(small: Course) -> None:
    told = "\n".join(index_files(small).values())
    for hidden in (
        "Close the well",
        "Wait for the laboratory",
        "stop drinking",
        "Dust travels",
        "answer comes next month",
    ):
        assert hidden not in told
    assert "The village" in told


def test_nothing_shows_a_trainers_field(small_course: Path) -> None:
    module = small_course / "modules" / "safe-water.yaml"
    module.write_text(module.read_text("utf-8").replace("Pairs sit by the map.", CANARY), "utf-8")
    told = "\n".join(index_files(learner_courses(small_course)["en"]).values())
    assert CANARY not in told


def test_a_passage_in_another_language_says_so(small: Course) -> None:
    module = small.modules["safe-water"]
    title, summary = Text.of("Agua segura", "es"), Markdown.of("Why water matters.", "en")
    changed = module.model_copy(update={"title": title, "summary": summary, "objectives": ()})
    spanish = replace(small, language="es").having(modules={module.id: changed})
    overview = _by_place(tuple(passages_of(spanish)))["modules/safe-water/index.html#"]
    assert (overview.title_language, overview.text_language) == ("", "en")
    assert _by_place(tuple(passages_of(spanish)))["sources.html#well-report"].title_language == "en"


def test_a_lost_anchor_comes_from_the_original(small: Course) -> None:
    heading = Block("## Quién lo escribió", "es", State.TRANSLATED, "## Who wrote it {#authors}")
    body = Markdown((heading, Block("Fuimos nosotras.", "es", State.TRANSLATED, "We did.")))
    page = small.pages["about"].model_copy(update={"body": body})
    found = _by_place(tuple(passages_of(replace(small, language="es").having(pages={"about": page}))))
    assert found["about.html#authors"].title == "Quién lo escribió"
    assert found["about.html#authors"].text == "Fuimos nosotras."


def test_a_term_is_found_by_its_other_languages(small: Course) -> None:
    well = small.glossary["well"]
    told = {"term": Text.of("pozo", "es"), "definition": Markdown.of("Un hueco del que se saca agua.", "es")}
    missing = {"term": Text((Block("well", "en", State.MISSING),))}
    for changes, found in ((told, True), (told | missing, False)):
        spanish = replace(small, language="es").having(glossary={"well": well.model_copy(update=changes)})
        shown = _by_place(tuple(passages_of(small, {"en": small, "es": spanish})))["glossary.html#well"]
        assert ("pozo" in shown.text) is found


def test_each_language_has_its_own_spellings(small: Course) -> None:
    well = small.settings.model_copy(update={"spellings": ("well wehl",)})
    french = LanguageSettings(id="fr", name="Français", locale="fr", checked=False, spellings=("eau yau",))
    both = replace(small, settings=well).having(languages={"fr": french})
    for language, finds in (("en", ["well"]), ("fr", ["eau"]), ("de", [])):
        files = index_files(replace(both, language=language))
        rows = json.loads(files["index.js"].removesuffix(");\n").split(",", 2)[2])["spellings"]
        assert [row[0] for row in rows] == finds

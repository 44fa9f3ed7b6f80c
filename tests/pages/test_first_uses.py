"""Which words of a page are marked, and what the page then says at its end."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from build_tools.course.course import Course
from build_tools.course.models.glossary import Term
from build_tools.ground.prose import Block, Markdown, State, Text
from build_tools.pages.meanings import MEANINGS
from build_tools.pages.page import Page
from tests.pages.rendering import page, rendered, words_of
from tests.pages.reworded import FIELDS, reworded, with_text

CASES = yaml.safe_load(Path(__file__).with_name("first_uses.yaml").read_text("utf-8"))
SECTION = "modules/safe-water/start.html"
MARK = re.compile(r'<a class="course-word" role="doc-glossref" href="#word_([a-z-]+)">(.*?)</a>')
LINK = re.compile(r'<a class="course-term-link" href="../../glossary.html#[a-z-]+">(.*?)</a>')
SCRIPT = "page/terms"


def _term(written: str | Mapping[str, Any]) -> Term:
    told = {"term": written} if isinstance(written, str) else dict(written)
    return Term.model_validate(
        {"id": told["term"].replace(" ", "-"), "definition": f"What it is: {told['term']}.", **told}
    )


def _with(course: Course, body: str, terms: list[Any], language: str = "en") -> Course:
    """The course with one section that says this, and a glossary of these terms."""
    module = course.modules["safe-water"]
    section = module.sections[0].model_copy(update={"body": Markdown.of(body), "key_points": (), "activities": ()})
    changed = module.model_copy(update={"sections": (section, *module.sections[1:])})
    glossary = {term.id: term for term in map(_term, terms)}
    return replace(course, language=language).having(modules={"safe-water": changed}, glossary=glossary)


def _with_meanings(course: Course, others: dict[str, Course]) -> tuple[str, dict[str, str]]:
    """The section, and what the file of the meanings in other languages says by term."""
    pages = rendered(course, others)
    text = pages.files[MEANINGS].removeprefix("window.courseMeanings=").removesuffix(";\n")
    return page(pages, SECTION).html, json.loads(text)


def _section(course: Course, others: dict[str, Course] | None = None) -> Page:
    return page(rendered(course, others), SECTION)


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in CASES])
def test_marked(case: dict[str, Any], rich: Course) -> None:
    html = _section(_with(rich, case["body"], case["terms"], case.get("language", "en"))).html
    assert [words for _, words in MARK.findall(html)] == case["marked"]
    body, _, _ = html.partition('<section class="course-words"')
    assert LINK.findall(body) == case.get("links", [])
    assert case.get("in", "") in MARK.sub(r"⟪\2⟫", html)


def test_every_mark_leads_to_a_meaning_at_the_end_of_the_page(rich: Course) -> None:
    made = _section(_with(rich, "The shaft. A miner.", ["shaft", "miner", "permit"]))
    assert MARK.findall(made.html) == [("shaft", "shaft"), ("miner", "miner")]
    assert re.findall('<li id="word_([a-z-]+)">', made.html) == ["miner", "shaft"]
    assert "Words on this page 2 words and what they mean miner: What it is: miner. In the glossary" in words_of(
        made.html
    )
    assert '<a href="../../glossary.html#miner">In the glossary</a>' in made.html
    assert made.headings[-1].title == "Words on this page"


def test_a_page_without_marks_has_no_list_and_no_script(rich: Course) -> None:
    made = _section(_with(rich, "Water.", ["shaft"]))
    assert "course-word" not in made.html
    assert SCRIPT not in made.scripts
    assert SCRIPT in _section(_with(rich, "The shaft.", ["shaft"])).scripts


def test_the_meaning_in_every_other_language(rich: Course) -> None:
    english = _with(rich, "The shaft.", [{"term": "shaft", "abbreviation": "S"}])
    spanish = _with(rich, "El pozo.", [{"id": "shaft", "term": "pozo", "definition": "Un *hueco*."}], "es")
    html, told = _with_meanings(english, {"es": spanish})
    assert "<strong>shaft (S)</strong>: What it is: shaft." in html
    assert '<strong lang="es">pozo</strong>' in html
    assert "Un hueco." not in html
    assert '<span lang="es"><strong>pozo</strong>: Un hueco.</span>' in told["shaft"]
    html, told = _with_meanings(spanish, {"en": english})
    assert '<strong lang="en">shaft (S)</strong>' in html
    assert '<span lang="en"><strong>shaft (S)</strong>: What it is: shaft.</span>' in told["shaft"]
    assert 'lang="es"' not in html + told["shaft"]


def test_a_course_in_one_language_has_no_other_meanings(rich: Course) -> None:
    course = _with(rich, "The shaft.", [{"term": "shaft"}])
    assert MEANINGS not in rendered(course).files
    assert 'data-words=""' in _section(course).html


def test_a_term_that_is_not_translated_is_not_found_and_says_its_language(rich: Course) -> None:
    def missing(text: str, kind: type[Text] | type[Markdown]) -> Any:
        return kind((Block(text, "en", State.MISSING, text),))

    course = _with(rich, "The shaft. Un [pozo](glossary/shaft).", ["shaft"], "es")
    term = course.glossary["shaft"].model_copy(
        update={"term": missing("shaft", Text), "definition": missing("A hole.", Markdown)}
    )
    html = _section(course.having(glossary={"shaft": term}), {"en": course}).html
    assert MARK.findall(html) == [("shaft", "pozo")]
    assert '<p lang="en"><strong>shaft</strong>: A hole.</p>' in html


def test_passages_in_another_language_are_left_alone(rich: Course) -> None:
    course = _with(rich, "", ["pozo", "shaft"], "es")
    module = course.modules["safe-water"]
    body = Markdown((Block("A pozo.", "en", State.MISSING, "A pozo."), Block("El pozo.", "es", State.TRANSLATED)))
    section = module.sections[0].model_copy(update={"body": body})
    changed = course.having(modules={"safe-water": module.model_copy(update={"sections": (section,)})})
    html = _section(changed, {"en": course}).html
    assert "<p>A pozo.</p>" in html
    assert 'El <a class="course-word"' in html


def test_which_kinds_of_page_mark_words(rich: Course) -> None:
    kinds = tuple(kind for kind in FIELDS if kind != "glossary")
    made = rendered(reworded(rich, with_text("Here is a well."), kinds=kinds)).pages
    assert {each.kind for each in made if MARK.search(each.html)} == {"section", "module", "case", "standing"}


@pytest.mark.parametrize("kind", ["home", "quiz", "glossary", "dos", "sources", "coverage", "cases"])
def test_other_pages_keep_their_links(kind: str, rich: Course) -> None:
    found = [each for each in rendered(rich).pages if each.kind == kind]
    assert found
    assert all("course-word" not in each.html and SCRIPT not in each.scripts for each in found)

"""What single pages owe their readers."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from build_tools.course.base import Status
from build_tools.course.course import Course
from build_tools.course.models.course import Contact
from build_tools.course.models.safety import Safety
from build_tools.ground.prose import Markdown, Text
from build_tools.pages.page import Pages
from tests.pages.rendering import document, page, rendered, words_of

MODULE, SECTION, QUIZ = (f"modules/safe-water/{name}.html" for name in ("index", "start", "quiz"))
NOTE = Markdown.of("This module speaks of poison.")


def _with_safety(rich: Course, safety: Safety, section: Safety | None = None) -> Pages:
    module = rich.modules["safe-water"].model_copy(update={"safety": safety})
    first, *others = module.sections
    sections = (first.model_copy(update={"safety": section or Safety()}), *others)
    return rendered(rich.having(modules={"safe-water": module.model_copy(update={"sections": sections})}))


def test_a_note_stands_before_the_text_of_the_page_that_has_it(rich: Course) -> None:
    other = Safety(level=1, note=Markdown.of("This page speaks of thirst."), alternative=Markdown.of("Draw a well."))
    found = _with_safety(rich, Safety(level=1, note=NOTE), other)
    words = {uri: words_of(page(found, uri).html) for uri in (MODULE, SECTION, QUIZ)}
    assert words[MODULE].index("Before you read This module speaks of poison.") < words[MODULE].index(
        "Start the module"
    )
    told = "Before you read This page speaks of thirst. What you can do instead Draw a well."
    assert words[SECTION].index(told) < words[SECTION].index("Water flows")
    assert "poison" not in words[SECTION]
    assert "Before you read" not in words[QUIZ]


def test_a_quiz_has_a_note_of_its_own(rich: Course) -> None:
    quiz = rich.quizzes["safe-water"].model_copy(update={"safety": Safety(level=1, note=NOTE)})
    words = words_of(page(rendered(rich.having(quizzes={"safe-water": quiz})), QUIZ).html)
    assert words.index("Before you read This module speaks of poison.") < words.index("Item 1")


def test_a_module_says_closed_which_pages_have_a_note(rich: Course) -> None:
    html = page(_with_safety(rich, Safety(), Safety(level=1, note=NOTE)), MODULE).html
    assert "<summary>Before you read: 1 page speaks of a hard topic</summary>" in html
    assert html.index("Start the module") < html.index("Before you read: 1 page")
    assert re.search(r'(?s)<details class="course-details course-safety-within">.*href="start.html".*poison', html)


@pytest.mark.parametrize(("level", "leave"), [(0, False), (1, False), (2, True), (3, True)])
def test_a_way_out_from_level_two(rich: Course, level: int, leave: bool) -> None:
    without_help = rich.having(pages={name: each for name, each in rich.pages.items() if name != "help"})
    pages = _with_safety(without_help, Safety(), Safety(level=level, note=NOTE))
    control = page(pages, SECTION).leave
    assert ('href="../../assets/units-en.html">Leave this page now</a>' in control) is leave
    assert bool(control) is ("assets/units-en.html" in pages.files) is leave
    assert ("This module speaks of poison." in page(pages, SECTION).html) is (level > 0)


def test_the_page_that_takes_its_place_has_no_word_of_the_course(rich: Course) -> None:
    pages = _with_safety(rich, Safety(), Safety(level=2, note=NOTE))
    html = pages.files["assets/units-en.html"]
    assert words_of(html.partition("<main>")[2].partition("</main>")[0]) == (
        "Units of measure 1 inch2.54 cm 1 foot30.48 cm 1 yard0.9144 m 1 ounce28.3495 g 1 pound453.592 g "
        "1 US gallon3.78541 L"
    )
    assert "<script" not in html
    assert "<a " not in html


@pytest.mark.parametrize(("level", "leave"), [(1, False), (2, True)])
def test_a_module_about_a_hard_topic_is_so_on_each_page(rich: Course, level: int, leave: bool) -> None:
    found = _with_safety(rich, Safety(level=level, note=NOTE))
    for uri in (SECTION, QUIZ):
        html = page(found, uri).html
        assert bool(page(found, uri).leave) is leave
        assert ("This module speaks of poison." in html) is leave


def test_without_a_hard_topic_nothing_is_said(rich: Course) -> None:
    assert "course-safety" not in page(_with_safety(rich, Safety()), MODULE).html


def test_drafts_say_so(rich: Course, pages: Pages) -> None:
    for uri in ("index.html", MODULE, SECTION, QUIZ):
        assert "Draft: only you can see this page" in page(pages, uri).html
    module = rich.modules["safe-water"].model_copy(update={"status": Status.PUBLISHED})
    assert all("Draft:" not in each.html for each in rendered(rich.having(modules={"safe-water": module})).pages)


def test_home_tells_how_long_and_where_to_start(pages: Pages) -> None:
    html = page(pages, "index.html").html
    assert '<a class="course-button" href="#tracks">Find your way</a>' in html
    assert 'href="modules/safe-water/index.html">Start the course</a>' in html
    assert "10 minutes in one module" in words_of(html)


def test_the_overview_lists_sections_then_the_quiz_with_minutes(pages: Pages) -> None:
    words = words_of(page(pages, MODULE).html)
    listed = words[words.index("Sections Start here") :]
    assert listed.startswith("Sections Start here Why it matters 5 minutes Go on What you could change 3 minutes Check")
    assert 'href="start.html">Start the module</a>' in page(pages, MODULE).html


def test_a_section_says_where_one_is(pages: Pages) -> None:
    assert "Section 2 of 2 3 minutes What you could change 5 minutes left in this module" in words_of(
        page(pages, "modules/safe-water/go-on.html").html
    )


def test_each_consequence_opens_by_itself(pages: Pages) -> None:
    html = page(pages, SECTION).html
    assert html.count('<details class="course-details">\n<summary>The') == 2
    assert "<p>People close the well today.</p>" in html


def test_a_do_nobody_teaches_says_what_to_do_with_it(pages: Pages) -> None:
    words = words_of(page(pages, "dos.html").html)
    assert "Modules Safe water Case studies A cooperative opens its books" in words
    assert "2. Count Count women and men apart. Read this DO, and note one decision" in words
    assert [heading.title for heading in page(pages, "dos.html").headings][:2] == [
        "1. Ask who carries the water",
        "2. Count",
    ]
    assert "The course teaches 1 of the 2 DOs" in words_of(page(pages, "index.html").html)


def _with_sources(rich: Course, *sources: tuple[str, ...]) -> str:
    """The page of the DOs when the first has the first of `sources`, and so on."""
    dos = zip(rich.dos.values(), sources, strict=True)
    changed = {do.id: do.model_copy(update={"sources": named}) for do, named in dos}
    return words_of(page(rendered(rich.having(dos=changed)), "dos.html").html)


def test_a_source_of_all_dos_is_said_once_and_before_them(rich: Course) -> None:
    words = _with_sources(rich, ("well-report",), ("well-report",))
    assert words.index("Source: Institute of Wells (2024). Wells near mines. Last read on") < words.index("1. Ask who")
    assert words.count("Wells near mines") == 1
    assert "Sources:" not in words
    assert "Notes" not in words


def test_sources_of_some_dos_stay_with_them(rich: Course) -> None:
    words = _with_sources(rich, ("well-report",), ("well-report", "informe-agua"))
    assert words.count("Sources:") == 2
    assert "Source:" not in words


def test_dos_without_sources_name_none(rich: Course) -> None:
    assert "Source" not in _with_sources(rich, (), ())


def test_sources_stand_under_their_first_letters(rich: Course) -> None:
    publishers = ("École", "eau", "Ñandú", "Zinc")
    source = rich.sources["well-report"]
    sources = {
        f"s-{index}": source.model_copy(update={"id": f"s-{index}", "publisher": publisher})
        for index, publisher in enumerate(publishers)
    }
    html = page(rendered(rich.having(sources=sources)), "sources.html").html
    tree = document(html)
    keys = tree.findall(".//nav[@id='letters_']//a")
    assert [(key.text, key.attrib["href"]) for key in keys] == [
        ("E", "#letter_e"),
        ("N", "#letter_n"),
        ("Z", "#letter_z"),
    ]
    groups = [
        (group.attrib["id"], [entry.attrib["id"] for entry in group.findall("ul/li")])
        for group in tree.findall(".//section[@class='course-letter']")
    ]
    assert groups == [("letter_e", ["s-1", "s-0"]), ("letter_n", ["s-2"]), ("letter_z", ["s-3"])]


def test_sources_say_how_much_was_read(pages: Pages) -> None:
    words = words_of(page(pages, "sources.html").html)
    assert "Instituto del Agua (no date). ¿Quién lleva el agua? in Spanish. Read in part" in words
    assert "Read in full Last read on 22 November 2026. Licence: CC BY 4.0 A yearly report." in words


def test_only_the_report_page_shows_the_contact(pages: Pages) -> None:
    assert {each.uri for each in pages.pages if "mailto:hello@example.org" in each.html} == {"report.html"}


@pytest.mark.parametrize("url", ["javascript:alert(1)", "/local", "ftp://example.org"])
def test_a_contact_that_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="url"):
        Contact(url=url)


def test_every_way_to_reach_the_people_behind_it_is_on_the_page_and_in_the_frame(rich: Course) -> None:
    ways = {"email": "ask@wells.int", "phone": "+504 5550 0100", "messenger": "https://wa.me/50455500100"}
    contact = Contact(name=Text.of("Wells & Women"), url="https://wells.int/ask", **ways)
    pages = rendered(replace(rich, settings=rich.settings.model_copy(update={"contact": contact})))
    told = "Wells & Women · ask@wells.int · +504 5550 0100 · wa.me/50455500100 · https://wells.int/ask"
    assert f"How to reach us This edition is published by: The authors {told}" in words_of(
        page(pages, "report.html").html
    )
    assert words_of(pages.contact) == told
    assert 'href="tel:+50455500100"' in pages.contact


def test_letters_of_the_glossary_lead_to_their_terms(pages: Pages) -> None:
    html = page(pages, "glossary.html").html
    assert '<li><a href="#letter_t">T</a></li>\n<li><a href="#letter_w">W</a></li>' in html
    found = ['id="letter_t"', "<strong>T</strong>", 'id="tailings"', 'id="letter_w"', "<strong>W</strong>", 'id="well"']
    assert [html.index(each) for each in found] == sorted(html.index(each) for each in found)


def test_at_each_letter_a_link_leads_back(pages: Pages) -> None:
    html = page(pages, "glossary.html").html
    heads = re.findall(r'(?s)<div class="course-term-letter".*?</div>', html)
    assert html.count('id="letters_"') == 1
    assert len(heads) == html.partition("</nav>")[0].count("<li>")
    assert all('href="#letters_"' in head for head in heads)

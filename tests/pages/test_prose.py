"""What is not translated, or translated and out of date, says so."""

from __future__ import annotations

from build_tools.course.course import Course
from build_tools.ground.prose import Block, Markdown, Prose, State, Text
from build_tools.pages.page import Pages
from tests.pages.rendering import in_spanish, page, rendered, words_of
from tests.pages.reworded import FIELDS, in_state, reworded

SECTION = "modules/safe-water/go-on.html"
MISSING = Block("In *English*.", "en", State.MISSING, "In *English*.")
OUTDATED = Block("Antes.", "es", State.OUTDATED, "Now.")
CURRENT = Block("Hoy.", "es", State.TRANSLATED, "Today.")


def _body(rich: Course, *blocks: Block, title: Block = CURRENT) -> str:
    """The second section's page in Spanish, with these blocks as its body and nothing else to translate."""
    spanish = reworded(in_spanish(rich), in_state(State.TRANSLATED, "Texto.", "Text."), kinds=FIELDS)
    module = spanish.modules["safe-water"]
    section = module.sections[1].model_copy(update={"body": Markdown(blocks), "title": Text((title,))})
    changed = module.model_copy(update={"sections": (module.sections[0], section)})
    return page(rendered(spanish.having(modules={"safe-water": changed}), {"en": rich}), SECTION).html


def test_a_translated_page_says_nothing(rich: Course) -> None:
    html = _body(rich, CURRENT, CURRENT)
    assert "course-fallback" not in html
    assert "course-notice" not in html
    assert "<p>Hoy.</p>\n<p>Hoy.</p>" in html


def test_missing_passages_stand_in_one_box_in_their_language(rich: Course) -> None:
    html = _body(rich, CURRENT, MISSING, MISSING, CURRENT)
    assert html.count('class="course-fallback"') == 1
    assert '<div lang="en">\n<p>In <em>English</em>.</p>\n<p>In <em>English</em>.</p>\n</div>' in html
    assert "shown in inglés" in words_of(html)
    assert "2 passages of this page are not translated" in words_of(html)


def test_an_outdated_passage_keeps_its_translation_and_shows_the_present_text(rich: Course) -> None:
    html = _body(rich, OUTDATED)
    box = html[html.index('class="course-fallback"') :]
    assert box.index("<p>Antes.</p>") < box.index("<details") < box.index('<div lang="en">\n<p>Now.</p>')
    assert "One passage of this page has changed" in words_of(html)


def test_an_outdated_passage_that_cannot_be_shown_is_like_a_missing_one(rich: Course) -> None:
    html = _body(rich, Block("Now.", "en", State.OUTDATED, "Now."))
    assert '<div lang="en">\n<p>Now.</p>' in html
    assert html.count("Now.") == 1
    assert "One passage of this page is not translated yet." in words_of(html)


def test_a_title_in_another_language_says_so_and_counts_as_a_heading_only(rich: Course) -> None:
    html = _body(rich, CURRENT, title=MISSING)
    assert html.startswith('<h1><span lang="en">In <em>English</em>.</span></h1>')


def test_notes_of_an_author_are_found_across_states(rich: Course) -> None:
    html = _body(rich, Block("In English.[^n]", "en", State.MISSING), Block("[^n]: Kept.", "es", State.TRANSLATED))
    assert 'href="#note_1"' in html
    assert "Kept." in html[html.index('id="note_1"') :]


def test_a_heading_keeps_its_id_when_a_translation_lost_it(rich: Course) -> None:
    blocks = (Block("## Nosotras", "es", State.TRANSLATED, "## We {#we}"),)
    about = rich.pages["about"].model_copy(update={"body": Markdown(blocks)})
    html = page(rendered(in_spanish(rich).having(pages={"about": about})), "about.html").html
    assert '<h2 id="we">Nosotras</h2>' in html


def test_glossary_shows_both_languages(rich: Course) -> None:
    def change(prose: Prose) -> Prose:
        return type(prose)((Block("pozo", "es", State.TRANSLATED, "well"),), prose.address)

    spanish = reworded(in_spanish(rich), change, kinds=("glossary",))
    english = page(rendered(rich, {"es": spanish}), "glossary.html").html
    assert (
        '<span class="course-term-word" lang="es">pozo (pozo)</span></summary>\n<div lang="es">\n<p>pozo</p>' in english
    )
    assert "Not translated yet" not in english


def test_glossary_says_when_a_term_is_not_translated(rich: Course) -> None:
    spanish = reworded(in_spanish(rich), in_state(State.MISSING, "well", "well"), kinds=("glossary",))
    assert words_of(page(rendered(rich, {"es": spanish}), "glossary.html").html).count("Not translated yet.") == 2


def test_quotes_in_translation_say_so_with_the_original(rich: Course) -> None:
    spanish = reworded(
        in_spanish(rich), in_state(State.TRANSLATED, "Ahora leo el precio.", "x"), kinds=("case_studies",)
    )
    html = page(rendered(spanish, {"en": rich}), "case-studies/open-books.html").html
    quote = html[html.index("<figure") : html.index("</figure>")] + "</figure>"
    assert "Our translation" in words_of(quote)
    assert '<blockquote lang="en">\n<p>Now I read the price myself.</p>' in quote


def test_quotes_in_the_language_they_were_written_in_do_not(pages: Pages) -> None:
    html = page(pages, "case-studies/open-books.html").html
    assert "Our translation" not in html

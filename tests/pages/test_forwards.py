"""Old addresses on the pages of a course: what leads on, and the anchors that a place keeps."""

from __future__ import annotations

from build_tools.course.course import Course
from tests.pages.rendering import document, in_spanish, page, rendered


def _renamed(rich: Course) -> Course:
    """The module was `old`, its first section `begin`, the term `well` was `hole`, the first item `one`."""
    module, quiz = rich.modules["safe-water"], rich.quizzes["safe-water"]
    section = module.sections[0].model_copy(update={"former_ids": ("modules/old/sections/begin",)})
    sections = (section, *module.sections[1:])
    item = quiz.items[0].model_copy(update={"former_ids": ("quizzes/safe-water/items/one",)})
    term = rich.glossary["well"].model_copy(update={"former_ids": ("glossary/hole",)})
    return rich.having(
        modules={"safe-water": module.model_copy(update={"former_ids": ("modules/old",), "sections": sections})},
        quizzes={"safe-water": quiz.model_copy(update={"items": (item, *quiz.items[1:])})},
        glossary={**rich.glossary, "well": term},
    )


def test_each_old_page_leads_to_the_present_one_by_its_title(rich: Course) -> None:
    forwards = {each.uri: each.to for each in rendered(_renamed(rich)).forwards}
    assert forwards["modules/old/begin.html"].uri == "modules/safe-water/start.html"
    assert forwards["modules/old/begin.html"].title == "Start here"
    assert forwards["modules/old/quiz.html"].uri == "modules/safe-water/quiz.html"
    assert forwards["modules/old/coverage.html"].uri == "modules/safe-water/coverage.html"


def test_the_old_addresses_are_the_same_in_every_language(rich: Course) -> None:
    english, spanish = rendered(_renamed(rich)), rendered(in_spanish(_renamed(rich)))
    assert [each.uri for each in english.forwards] == [each.uri for each in spanish.forwards]


def test_nothing_leads_away_from_a_page_there_is(rich: Course) -> None:
    about = rich.pages["about"].model_copy(update={"former_ids": ("pages/glossary", "pages/index")})
    pages = rendered(rich.having(pages={"about": about}))
    assert not {each.uri for each in pages.forwards} & {each.uri for each in pages.pages}


def test_old_anchors_stand_where_the_thing_is(rich: Course) -> None:
    pages = rendered(_renamed(rich))
    for uri, present, old in (("glossary.html", "well", "hole"), ("modules/safe-water/quiz.html", "first-step", "one")):
        tree = document(page(pages, uri).html)
        (place,) = (each for each in tree.iter() if each.get("id") == present)
        assert [each.get("id") for each in place if each.tag == "span"][:1] == [old]


def test_an_anchor_that_the_page_uses_itself_is_not_given_twice(rich: Course) -> None:
    quiz = rich.quizzes["safe-water"]
    item = quiz.items[0].model_copy(update={"former_ids": ("quizzes/safe-water/items/score",)})
    changed = rich.having(quizzes={"safe-water": quiz.model_copy(update={"items": (item, *quiz.items[1:])})})
    html = page(rendered(changed), "modules/safe-water/quiz.html").html
    assert html.count(' id="score"') == 1

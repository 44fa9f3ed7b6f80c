"""The real site on paper: items with empty boxes and no key, text without what surrounds it on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.browser.disclosures import open_all
from tests.browser.filling import fill_in
from tests.browser.states import PAGES

IN_FULL = ("en", pytest.param("es", marks=pytest.mark.full))
"""Both languages; Spanish in the full selection."""
PRINTED = """nodes => nodes
  .filter(node => node.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
  .filter(node => node.getClientRects().length)
  .map(node => node.textContent.trim().slice(0, 80))"""
SECRET = "[data-answer-key] *, [data-result] *, .course-hint *, [data-error], .course-score *, main button"
SHELL = (
    "header *, footer *, dialog *, .course-aside *, .course-path *, .course-neighbours *, .course-edit *, .course-skip"
)
EMPTY_BOX = """input => { const style = getComputedStyle(input);
  const around = getComputedStyle(input.closest('label'));
  return style.appearance === 'none' && style.borderTopStyle === 'solid' && style.backgroundImage === 'none'
    && input.getBoundingClientRect().width > 10 && around.boxShadow === 'none' && around.borderTopStyle === 'none'; }"""
DRAWN_BOX = """box => { const style = getComputedStyle(box), edge = box.getBoundingClientRect();
  return style.borderTopStyle === 'solid' && edge.width > 10 && edge.height > 10 && box.textContent === ''; }"""
BOX_BEFORE = """words => { const style = getComputedStyle(words, '::before');
  return style.borderTopStyle === 'solid' && parseFloat(style.width) > 8 && style.content === '""'; }"""
LINE_AFTER = """gap => { const style = getComputedStyle(gap, '::after');
  return style.borderBottomStyle === 'solid' && style.display === 'inline-block' && parseFloat(style.width) > 60; }"""
IN_BRACKETS = """number => getComputedStyle(number, '::before').content === '"("'
  && getComputedStyle(number, '::after').content === '")"'"""
EMPTY_LINE = """input => { const style = getComputedStyle(input);
  return style.borderBottomStyle === 'solid' && style.borderTopStyle === 'none'
    && style.color === 'rgba(0, 0, 0, 0)' && input.getBoundingClientRect().width > 60; }"""
"""What was written is there and is not printed."""
LINES = """spans => spans.filter(each => getComputedStyle(each).borderBottomStyle === 'solid'
  && each.getBoundingClientRect().height > 20 && each.getBoundingClientRect().width > 200).length"""
NUMBERED = """step => getComputedStyle(step, '::before').display !== 'none'
  && !['none', 'normal'].includes(getComputedStyle(step, '::before').content)"""
"""A number before a step would be taken for its place."""
FEEDBACK = (
    "[data-answer-key] [data-key-of] > li > :last-child:not(.course-consequence), .course-consequence > p:first-child"
)
QUIZZES = {
    "formalisation": {"choice", "match", "order", "inline_choice", "extended_text"},
    "occupational-health-safety": {"choice", "match", "order", "text_entry", "inline_choice", "scale"},
    "due-diligence": {"choice", "match", "order", "text_entry", "inline_choice", "extended_text"},
}
"""The kinds of interaction in the quiz of each module."""
SHOWN = """node => node.checkVisibility({ visibilityProperty: true })
  && node.getBoundingClientRect().width > 0 && node.getBoundingClientRect().height > 0"""
TEXT = "() => document.querySelector('main').innerText"


@pytest.fixture(params=[True, False], ids=["script", "no-script"])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A page with and without JavaScript."""
    context = browser.new_context(java_script_enabled=request.param, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def _print(page: Page) -> None:
    """Shows the page as it is printed; makes the print itself, so that what a script does at that moment is done."""
    page.emulate_media(media="print")
    assert len(page.pdf()) > 10_000


@pytest.mark.parametrize("module", sorted(QUIZZES))
@pytest.mark.parametrize("language", IN_FULL)
def test_quiz_at_rest(language: str, module: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/modules/{module}/quiz.html")
    _print(page)
    assert page.locator(SECRET).evaluate_all(PRINTED) == []
    assert len(page.locator(".course-stem").evaluate_all(PRINTED)) == 15
    fields = page.locator("[data-interaction]").all()
    assert {field.get_attribute("data-kind") for field in fields} == QUIZZES[module]
    for field in fields:
        assert len(field.locator("legend").evaluate_all(PRINTED)) == 1
        PAPER[field.get_attribute("data-kind") or ""](field)
    boxes = page.locator("main form :is(input, select, textarea)").evaluate_all(PRINTED)
    assert len(boxes) == page.locator(".course-choice input, .course-entry input").and_(page.locator("form *")).count()


def _wrong(parts: Locator, test: str) -> list[str]:
    """Those that are not shown or fail a test of a single one."""
    found: list[str] = parts.evaluate_all(
        f"all => all.filter(one => !(({SHOWN})(one) && ({test})(one))).map(one => one.outerHTML.slice(0, 160))"
    )
    return found


def _boxes_to_tick(field: Locator) -> None:
    inputs = field.locator("input")
    assert inputs.count() > 1
    assert _wrong(inputs, EMPTY_BOX) == []
    assert len(field.locator(".course-choice").evaluate_all(PRINTED)) == inputs.count()


def _letters_to_write_in_boxes(field: Locator) -> None:
    targets = field.locator(".course-targets")
    shown = targets.locator("li").evaluate_all(PRINTED)
    offered = field.locator("select").first.locator("option:not([value=''])").all_text_contents()
    assert shown == [each.strip()[:80] for each in offered]
    assert targets.evaluate("list => getComputedStyle(list).listStyleType") == "upper-alpha"
    rows = field.locator(".course-row").all()
    assert len(rows) > 2
    for row in rows:
        assert row.locator(".course-box").evaluate(DRAWN_BOX)
        assert len(row.locator("label").evaluate_all(PRINTED)) == 1
        assert row.locator("select").is_hidden()


def _numbers_to_write_in_boxes(field: Locator) -> None:
    steps = field.locator("[data-step]").all()
    assert len(steps) > 2
    assert len(field.locator("p.course-paper-too").evaluate_all(PRINTED)) == 1
    for step in steps:
        assert step.locator(".course-box").evaluate(DRAWN_BOX)
        assert len(step.locator(".course-order-text").evaluate_all(PRINTED)) == 1
        assert not step.evaluate(NUMBERED)


def _a_line_for_a_number(field: Locator) -> None:
    assert field.locator("input").evaluate(EMPTY_LINE)
    assert field.locator("[data-unread], [data-doubt]").evaluate_all(PRINTED) == []


def _words_to_tick_below_a_text(field: Locator) -> None:
    gaps, lists = field.locator(".course-cloze .course-blank").all(), field.locator("ol.course-paper > li").all()
    assert len(gaps) == len(lists) > 1
    under = field.locator(".course-cloze").evaluate("text => text.getBoundingClientRect().bottom")
    for number, (gap, offered) in enumerate(zip(gaps, lists, strict=True), 1):
        assert gap.evaluate(LINE_AFTER)
        assert gap.inner_text().strip() == str(number)
        assert gap.locator(".course-blank-number").evaluate(IN_BRACKETS)
        words = offered.locator(".course-on-paper")
        choices = gap.locator("option:not([value=''])").all_text_contents()
        assert words.evaluate_all(PRINTED) == [each.strip()[:80] for each in choices]
        assert all(each.evaluate(BOX_BEFORE) for each in words.all())
        assert offered.evaluate("entry => entry.getBoundingClientRect().top") >= under
        assert offered.evaluate("entry => getComputedStyle(entry).listStyleType") == "decimal"
        assert gap.locator("select").is_hidden()


def _lines_to_write_on(field: Locator) -> None:
    assert field.locator("textarea").is_hidden()
    assert field.locator(".course-lines span").evaluate_all(LINES) == 6


PAPER: Mapping[str, Callable[[Locator], None]] = {
    "choice": _boxes_to_tick,
    "scale": _boxes_to_tick,
    "match": _letters_to_write_in_boxes,
    "order": _numbers_to_write_in_boxes,
    "text_entry": _a_line_for_a_number,
    "inline_choice": _words_to_tick_below_a_text,
    "extended_text": _lines_to_write_on,
}


@pytest.mark.parametrize("language", IN_FULL)
def test_scenes_are_printed_one_below_the_other(language: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/{PAGES['quiz']}")
    _print(page)
    scenes = page.locator("[data-scene]").all()
    assert len(scenes) == 3
    tops = [scene.evaluate("scene => scene.getBoundingClientRect().top") for scene in scenes]
    assert tops == sorted(set(tops))
    for scene in scenes:
        assert len(scene.locator(".course-scene-text").evaluate_all(PRINTED)) == 1
        ways = scene.locator(".course-choice .course-goto").evaluate_all(PRINTED)
        assert len(ways) == scene.locator("input").count()
        assert all(ways)


@pytest.mark.parametrize("module", sorted(QUIZZES))
@pytest.mark.parametrize("language", IN_FULL)
def test_quiz_with_everything_opened_and_answered(language: str, module: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/modules/{module}/quiz.html")
    feedback = page.locator(FEEDBACK).all_text_contents()
    hints = page.locator(".course-hint > p").all_text_contents()
    assert len(feedback) > 60
    assert len(hints) > 10
    if page.locator("[data-check]").first.is_visible():
        for item in page.locator("form[data-address]").all():
            fill_in(item)
            assert item.locator("[data-result] *").evaluate_all(PRINTED) != []
    open_all(page)
    _print(page)
    assert page.locator(SECRET).evaluate_all(PRINTED) == []
    text = page.evaluate(TEXT)
    assert [words for words in (*feedback, *hints) if words.strip() in text] == []
    inputs = page.locator(".course-item :is(.course-choice, .course-entry) input")
    assert inputs.count() > 40
    to_write_on = page.locator("input[type=text]")
    assert _wrong(inputs.and_(to_write_on), EMPTY_LINE) == []
    assert _wrong(inputs.and_(page.locator("input:not([type=text])")), EMPTY_BOX) == []
    assert page.locator("select, textarea").evaluate_all(PRINTED) == []


@pytest.mark.parametrize("kind", ["section", "quiz", "home", "track"])
@pytest.mark.parametrize("language", IN_FULL)
def test_no_shell(language: str, kind: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/{PAGES[kind]}")
    on_screen = page.locator("main :is(h1, h2, h3, p)").evaluate_all(PRINTED)
    assert page.locator(SHELL).evaluate_all(PRINTED) != []
    _print(page)
    assert page.locator(SHELL).evaluate_all(PRINTED) == []
    on_paper = page.locator("main :is(h1, h2, h3, p)").evaluate_all(PRINTED)
    assert len(on_paper) > len(on_screen) / 2


@pytest.mark.parametrize("language", IN_FULL)
def test_my_course_is_a_plain_list(language: str, page: Page, address: str) -> None:
    page.goto(f"{address}/{language}/{PAGES['my_course']}")
    steps = page.locator("[data-section], [data-quiz]")
    told = [words.split("\n")[0].strip() for words in steps.locator("a").all_text_contents()]
    _print(page)
    assert page.locator("main :is(button, input, textarea, progress)").evaluate_all(PRINTED) == []
    text = page.evaluate(TEXT)
    assert len(told) > 15
    assert [words for words in told if words not in text] == []
    assert text.count("minut") > len(told)

"""What the search box shows of words found and not found, over http and from a folder."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.search.looking import look
from tests.search.pages import WORDS

NARROW = 320


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_accents_fold_both_ways(scheme: str, page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots[scheme]}es/modules/permiso.html")
    for word in ("mineria", "minería", "genero", "articulo", "ninez", "niñez", "senalizacion"):
        plain = word.replace("í", "i").replace("ñ", "n")
        assert set(look(page, word)) == {f"../modules/{plain}.html", "../modules/sin-acento.html"}, word
    page.click("[data-search-results] a")
    page.wait_for_url("**/modules/s*.html")


def test_what_a_result_shows(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['file']}es/index.html")
    look(page, "cooperativas voces")
    first = page.locator("[data-search-results] li").first
    expect(first.locator("a")).to_have_text("Asambleas")
    assert first.locator("mark").all_text_contents() == ["cooperativas", "voces"]
    expect(page.locator("[data-search-status]")).to_have_text("Places found: 2")
    look(page, "jefe")
    expect(page.locator("[data-search-status]")).to_have_text("One place found")
    look(page, "escala niñez")
    expect(page.locator("[data-search-status]")).to_have_text(WORDS["search-some"].replace("{count}", "3"))


def test_nothing_found(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['file']}es/modules/permiso.html")
    assert look(page, "minreia") == []
    expect(page.locator("[data-search-status]")).to_have_text('Nothing found for "minreia".')
    assert page.get_attribute("[data-search-none] a", "href") == "../glossary.html"
    page.get_by_role("button", name="Look for: minería").click()
    expect(page.locator("[data-search-input]")).to_be_focused()
    expect(page.locator("[data-search-results] a")).to_have_count(2)
    expect(page.locator("[data-search-none]")).to_be_hidden()
    assert look(page, "xyxyxyxy") == []
    expect(page.locator("[data-search-suggest]")).to_be_hidden()


def test_what_to_do_when_nothing_is_found_is_said_and_reached_by_keyboard(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}es/modules/permiso.html")
    look(page, "minreia xyxyxyxy")
    said = page.get_by_role("status")
    expect(said).to_contain_text('Nothing found for "minreia, xyxyxyxy".')
    expect(said).to_contain_text(WORDS["search-none-help"])
    expect(said).to_contain_text("Look for: minería")
    reached = []
    for _ in range(3):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.getAttribute('href') || document.activeElement.innerText"))
    assert reached == ["../glossary.html", "../index.html#map", "Look for: minería xyxyxyxy"]


def test_words_that_stand_nowhere_are_named(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}es/modules/permiso.html")
    look(page, "Qwertz niñez")
    expect(page.get_by_role("status")).to_contain_text(WORDS["search-missing"].replace("{words}", "Qwertz"))
    expect(page.locator("[data-search-none]")).to_be_hidden()
    look(page, "niñez")
    expect(page.locator("[data-search-status]")).to_have_text("Places found: 2")


@pytest.mark.parametrize("typed", ["m", "?!", "*", " y "])
def test_too_little_to_look_for_says_what_to_do(typed: str, page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}es/index.html")
    assert look(page, typed) == []
    status = page.locator("[role=status] [data-search-status]")
    expect(status).to_have_text(WORDS["search-short"])
    page.fill("[data-search-input]", " ")
    expect(status).to_have_text("")


def test_pairs_of_letters_are_marked_as_they_were_typed(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}zh/index.html")
    for typed, title, text in (("尾矿库", "尾矿库", "尾矿库"), ("村", "", "村")):
        assert look(page, typed) == ["./a.html"]
        result = page.locator("[data-search-results] li")
        assert "".join(result.locator("a mark").all_text_contents()) == title
        assert "".join(result.locator("p mark").all_text_contents()) == text


def test_show_more(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}qu/index.html")
    look(page, "item")
    links = page.locator("[data-search-results] a")
    expect(links).to_have_count(10)
    page.click("[data-search-more]")
    expect(links).to_have_count(18)
    expect(links.nth(10)).to_be_focused()
    expect(page.locator("[data-search-more]")).to_be_hidden()


def test_words_are_never_markup(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['file']}qu/index.html")
    look(page, "hostile")
    result = page.locator("[data-search-results] li")
    expect(result.locator("a")).to_have_text('<img src="x"> hostile {count}')
    expect(result.locator("p").nth(0)).to_have_text("<b>context</b>")
    expect(result.locator("p").nth(1)).to_have_text("<script>hostile</script>")
    assert result.locator("a").get_attribute("lang") == "es"
    look(page, '<img src="y"> {count} $& zyzyzy')
    assert page.locator("[data-search] img").count() == 0


def test_a_link_to_this_page_closes_the_box(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}en/dos.html")
    look(page, "missing")
    page.click("[data-search-results] a")
    expect(page.locator("[data-search]")).to_be_hidden()
    assert page.url.endswith("en/dos.html#do-4")


def test_narrow(page: Page, roots: Mapping[str, str]) -> None:
    page.set_viewport_size({"width": NARROW, "height": 500})
    page.goto(f"{roots['http']}qu/index.html")
    look(page, "item")
    for element in ("[data-search]", "document"):
        wide = "document.documentElement" if element == "document" else f"document.querySelector('{element}')"
        assert page.evaluate(f"{wide}.scrollWidth <= {wide}.clientWidth"), element
    sizes = "nodes => nodes.filter(n => n.offsetParent).map(n => n.getBoundingClientRect().height)"
    assert (
        min(page.eval_on_selector_all("[data-search] button, [data-search] input[type=search], [data-search] a", sizes))
        >= 24
    )


def test_a_title_of_one_long_word_stays_in_the_box(page: Page, roots: Mapping[str, str]) -> None:
    page.set_viewport_size({"width": NARROW, "height": 500})
    page.goto(f"{roots['http']}qu/index.html")
    look(page, "item")
    page.evaluate("document.querySelector('#search_title').textContent = 'w'.repeat(60)")
    assert page.locator("[data-search]").evaluate("box => box.scrollWidth - box.clientWidth") == 0


def test_without_script_there_is_no_button(browser: Browser, roots: Mapping[str, str]) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{roots['http']}en/index.html")
    expect(page.locator("[data-search-open]")).to_be_hidden()
    expect(page.locator("[data-search]")).to_be_hidden()
    context.close()

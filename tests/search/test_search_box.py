"""Search in a browser: by mouse, by keyboard, over http and from a folder, and when something goes wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.unforgiving import unforgiving
from tests.search.pages import WORDS

NARROW = 320
HREFS = "links => links.map(link => link.getAttribute('href'))"
ACTIVE = "document.activeElement.outerHTML"
READY = "loading => document.querySelector('[data-search-status]').textContent !== loading"
LISTEN = """() => { window.said = new Promise((said) => {
  new MutationObserver(said).observe(document.querySelector("[data-search-status]"), { childList: true });
}).then(() => true); }"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that must not have an error in any script."""
    with unforgiving(browser, viewport={"width": 1000, "height": 700}) as opened:
        yield opened


def _look(page: Page, words: str) -> list[str]:
    """Opens search if it is closed, looks for words, waits until something is said, and gives the links found."""
    if not page.locator("[data-search]").is_visible():
        page.click("[data-search-open]")
    page.wait_for_function(READY, arg=WORDS["search-loading"])
    page.evaluate(LISTEN)
    page.fill("[data-search-input]", words)
    page.press("[data-search-input]", "Enter")
    page.evaluate("window.said")
    found: list[str] = page.eval_on_selector_all("[data-search-results] a", HREFS)
    return found


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_accents_fold_both_ways(scheme: str, page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots[scheme]}es/modules/permiso.html")
    for word in ("mineria", "minería", "genero", "articulo", "ninez", "niñez", "senalizacion"):
        plain = word.replace("í", "i").replace("ñ", "n")
        assert set(_look(page, word)) == {f"../modules/{plain}.html", "../modules/sin-acento.html"}, word
    page.click("[data-search-results] a")
    page.wait_for_url("**/modules/s*.html")


def test_nothing_is_loaded_before_it_is_used(page: Page, roots: Mapping[str, str]) -> None:
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url.removeprefix(roots["http"])))
    page.goto(f"{roots['http']}en/index.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert [name for name in loaded if "favicon" not in name] == ["en/index.html", "en/assets/search-open.js"]
    page.keyboard.press("Enter")
    expect(page.locator("[data-search-input]")).to_be_focused()
    _look(page, "permit")
    after = [name.partition("?")[0] for name in loaded]
    assert after.count("en/search/words-0.js") == 1
    _look(page, "permits")
    assert len([name for name in loaded if "/search/" in name]) == 3


def test_what_a_result_shows(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['file']}es/index.html")
    _look(page, "cooperativas voces")
    first = page.locator("[data-search-results] li").first
    expect(first.locator("a")).to_have_text("Asambleas")
    assert first.locator("mark").all_text_contents() == ["cooperativas", "voces"]
    expect(page.locator("[data-search-status]")).to_have_text("Places found: 2")
    _look(page, "jefe")
    expect(page.locator("[data-search-status]")).to_have_text("One place found")
    _look(page, "escala niñez")
    expect(page.locator("[data-search-status]")).to_have_text(WORDS["search-some"].replace("{count}", "3"))


def test_by_keyboard(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}en/modules/journey.html")
    page.keyboard.press("/")
    expect(page.locator("[data-search-input]")).to_be_focused()
    expect(page.locator("[data-search-input]")).to_have_value("")
    page.keyboard.type("permit")
    links = page.locator("[data-search-results] a")
    expect(links).to_have_count(4)
    page.keyboard.press("ArrowDown")
    expect(links.nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator("[data-search-input]")).to_be_focused()
    page.keyboard.press("Enter")
    expect(links.nth(0)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("[data-search]")).to_be_hidden()
    expect(page.locator("[data-search-open]")).to_be_focused()


def test_tab_never_enters_the_closed_box(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}en/index.html")
    _look(page, "permit")
    page.click("[data-search-close]")
    expect(page.locator("[data-search-open]")).to_be_focused()
    for _ in range(8):
        page.keyboard.press("Tab")
        assert page.evaluate("!document.activeElement.closest('[data-search]')"), page.evaluate(ACTIVE)


def test_tab_stays_in_the_open_box(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}en/index.html")
    _look(page, "permit")
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate(
            "document.activeElement === document.body || !!document.activeElement.closest('[data-search]')"
        )


def test_slash_is_a_letter_in_a_field(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}en/index.html")
    page.focus("main input")
    page.keyboard.type("and/or")
    expect(page.locator("main input")).to_have_value("and/or")
    expect(page.locator("[data-search]")).to_be_hidden()


def test_slash_can_be_switched_off(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}en/index.html")
    page.click("[data-search-open]")
    page.uncheck("[data-search-slash]")
    page.goto(f"{roots['http']}en/modules/journey.html")
    page.keyboard.press("/")
    expect(page.locator("[data-search]")).to_be_hidden()
    page.click("[data-search-open]")
    page.check("[data-search-slash]")
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    expect(page.locator("[data-search]")).to_be_visible()


def test_nothing_found(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['file']}es/modules/permiso.html")
    assert _look(page, "minreia") == []
    expect(page.locator("[data-search-status]")).to_have_text('Nothing found for "minreia".')
    assert page.get_attribute("[data-search-none] a", "href") == "../glossary.html"
    page.get_by_role("button", name="Look for: minería").click()
    expect(page.locator("[data-search-input]")).to_be_focused()
    expect(page.locator("[data-search-results] a")).to_have_count(2)
    expect(page.locator("[data-search-none]")).to_be_hidden()
    assert _look(page, "xyxyxyxy") == []
    expect(page.locator("[data-search-suggest]")).to_be_hidden()


def test_enter_before_anything_is_loaded(page: Page, roots: Mapping[str, str]) -> None:
    waiting: list[Route] = []
    page.route("**/assets/search-index.js", lambda route: waiting.append(route))
    page.goto(f"{roots['http']}en/index.html")
    page.click("[data-search-open]")
    page.keyboard.type("permit")
    page.keyboard.press("Enter")
    expect(page.locator("[data-search-status]")).to_have_text(WORDS["search-loading"])
    waiting[0].continue_()
    expect(page.locator("[data-search-results] a")).to_have_count(4)
    assert page.url.endswith("en/index.html")


def test_show_more(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}qu/index.html")
    _look(page, "item")
    links = page.locator("[data-search-results] a")
    expect(links).to_have_count(10)
    page.click("[data-search-more]")
    expect(links).to_have_count(18)
    expect(links.nth(10)).to_be_focused()
    expect(page.locator("[data-search-more]")).to_be_hidden()


def test_words_are_never_markup(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['file']}qu/index.html")
    _look(page, "hostile")
    result = page.locator("[data-search-results] li")
    expect(result.locator("a")).to_have_text('<img src="x"> hostile {count}')
    expect(result.locator("p").nth(0)).to_have_text("<b>context</b>")
    expect(result.locator("p").nth(1)).to_have_text("<script>hostile</script>")
    assert result.locator("a").get_attribute("lang") == "es"
    _look(page, '<img src="y"> {count} $& zyzyzy')
    assert page.locator("[data-search] img").count() == 0


def test_a_link_to_this_page_closes_the_box(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}en/dos.html")
    _look(page, "missing")
    page.click("[data-search-results] a")
    expect(page.locator("[data-search]")).to_be_hidden()
    assert page.url.endswith("en/dos.html#do-4")


def test_narrow(page: Page, roots: Mapping[str, str]) -> None:
    page.set_viewport_size({"width": NARROW, "height": 500})
    page.goto(f"{roots['http']}qu/index.html")
    _look(page, "item")
    for element in ("[data-search]", "document"):
        wide = "document.documentElement" if element == "document" else f"document.querySelector('{element}')"
        assert page.evaluate(f"{wide}.scrollWidth <= {wide}.clientWidth"), element
    sizes = "nodes => nodes.filter(n => n.offsetParent).map(n => n.getBoundingClientRect().height)"
    assert (
        min(page.eval_on_selector_all("[data-search] button, [data-search] input[type=search], [data-search] a", sizes))
        >= 24
    )


def test_without_script_there_is_no_button(browser: Browser, roots: Mapping[str, str]) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{roots['http']}en/index.html")
    expect(page.locator("[data-search-open]")).to_be_hidden()
    expect(page.locator("[data-search]")).to_be_hidden()
    context.close()


def test_what_cannot_be_loaded_is_said_and_tried_again(page: Page, roots: Mapping[str, str]) -> None:
    page.goto(f"{roots['http']}en/index.html")
    page.route("**/search/index.js", lambda route: route.abort())
    page.click("[data-search-open]")
    expect(page.locator("[data-search-status]")).to_have_text(WORDS["search-failed"])
    page.unroute("**/search/index.js")
    page.keyboard.press("Escape")
    page.route("**/words-0.js*", lambda route: route.abort())
    page.click("[data-search-open]")
    page.keyboard.type("permit")
    expect(page.locator("[data-search-status]")).to_have_text(WORDS["search-failed"])
    page.unroute("**/words-0.js*")
    assert len(_look(page, "permit")) == 4


def test_files_of_another_build_are_not_used(page: Page, roots: Mapping[str, str], folder: Path) -> None:
    told = (folder / "en" / "search" / "words-0.js").read_text("utf-8")
    version = told.split('"')[3]

    def stale(route: Route) -> None:
        route.fulfill(body=told.replace(version, "an-older-build"), content_type="text/javascript; charset=utf-8")

    page.route("**/words-0.js*", stale)
    page.goto(f"{roots['http']}en/index.html")
    assert _look(page, "permit") == []
    expect(page.locator("[data-search-status]")).to_have_text(WORDS["search-failed"])

"""The list of case studies, narrowed without a server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from build_tools.course.course import Course
from tests.browser.bare_site import write_site
from tests.pages.rendering import rendered, rich_course

CASES = "case-studies/index.html"


def _with_a_second_case(course: Course) -> Course:
    first = course.case_studies["open-books"]
    place = first.places[0].model_copy(update={"country": "PE"})
    second = first.model_copy(update={"id": "second", "places": (place,), "sectors": ("lsm", "asm")})
    return course.having(case_studies={"open-books": first, "second": second})


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two cases: gold in Honduras, small; gold in Peru, small and large."""
    folder = tmp_path_factory.mktemp("filter")
    return write_site(folder / "site", rendered(_with_a_second_case(rich_course(folder / "course"))))


@pytest.fixture
def cases(browser: Browser, bare: Path) -> Iterator[Page]:
    """The list as loaded."""
    page = browser.new_page()
    page.goto((bare / CASES).as_uri())
    yield page
    page.close()


def test_all_are_shown_at_first(cases: Page) -> None:
    expect(cases.locator("[data-cases] > li:visible")).to_have_count(2)
    expect(cases.get_by_role("status")).to_have_text("Shown: 2 of 2 case studies.")


def test_facets_offer_what_occurs_in_the_readers_words(cases: Page) -> None:
    assert cases.get_by_label("Country").locator("option").all_inner_texts() == ["All", "Honduras", "Peru"]
    assert cases.get_by_label("Mineral").locator("option").all_inner_texts() == ["All", "Gold"]


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [
        ({"Country": "PE"}, ["second.html"]),
        ({"Kind of mining": "asm"}, ["open-books.html", "second.html"]),
        ({"Kind of mining": "lsm", "Country": "HN"}, []),
        ({"Mineral": "gold", "Theme": "water", "Country": "HN"}, ["open-books.html"]),
    ],
)
def test_every_choice_narrows(cases: Page, chosen: dict[str, str], shown: list[str]) -> None:
    for label, value in chosen.items():
        cases.get_by_label(label).select_option(value)
    links = cases.locator("[data-cases] > li:visible h3 a")
    assert [link.get_attribute("href") for link in links.all()] == shown
    expect(cases.get_by_role("status")).to_have_text(f"Shown: {len(shown)} of 2 case studies.")


def test_show_all_starts_over(cases: Page) -> None:
    cases.get_by_label("Country").select_option("PE")
    cases.get_by_role("button", name="Show all").click()
    expect(cases.locator("[data-cases] > li:visible")).to_have_count(2)
    expect(cases.get_by_label("Country")).to_have_value("")


def test_without_a_script_there_is_no_filter_and_every_case(browser: Browser, bare: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((bare / CASES).as_uri())
    expect(page.locator("form")).to_be_hidden()
    expect(page.locator("[data-cases] > li:visible")).to_have_count(2)
    context.close()

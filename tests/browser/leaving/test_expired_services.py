"""A page that is read after a service expired no longer shows it, although the page was made before."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from build_tools.course.course import Course
from build_tools.course.kinds import REFERRAL
from build_tools.course.models.referral import Referral, Service
from build_tools.course.models.safety import Safety
from build_tools.ground.prose import Markdown, Text
from tests.browser.bare_site import write_site
from tests.pages.rendering import rendered

LAST_DAY = date(2026, 12, 24)
NUMBER = "5550 0100"
SECTION, HELP = "modules/safe-water/start.html", "help.html"


def _service(name: str, expires: date, phone: str) -> Service:
    return Service(
        id=name,
        name=Text.of(name.capitalize()),
        offers=Text.of("Listens."),
        phone=phone,
        hours=Text.of("All day"),
        cost=Text.of("Free"),
        languages=("es",),
        police=False,
        checked_by="Ana Paz",
        checked=date(2026, 11, 1),
        expires=expires,
    )


@pytest.fixture(scope="module")
def folder(rich: Course, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of a course about a hard topic with two services, one of which lasts a year longer."""
    first, second = _service("line", LAST_DAY, NUMBER), _service("office", LAST_DAY + timedelta(365), "5550 0200")
    countries = {
        "hn": Referral(id="hn", country="HN", services=(first,)),
        "gt": Referral(id="gt", country="GT", services=(second,)),
    }
    module = rich.modules["safe-water"]
    hard = Safety(level=2, note=Markdown.of("Harm."), alternative=Markdown.of("Go on."))
    module = module.model_copy(update={"safety": hard})
    course = rich.having(modules={**rich.modules, module.id: module}, **{REFERRAL.name: countries})
    return write_site(tmp_path_factory.mktemp("services"), rendered(course))


def _opened(browser: Browser, folder: Path, uri: str, day: date) -> Page:
    page = browser.new_page()
    page.clock.set_fixed_time(datetime(day.year, day.month, day.day, 12))
    page.goto((folder / uri).as_uri())
    return page


@pytest.mark.parametrize("uri", [HELP, pytest.param(SECTION, marks=pytest.mark.full)])
def test_on_its_last_day_it_is_there_and_the_day_after_it_is_not(uri: str, browser: Browser, folder: Path) -> None:
    page = _opened(browser, folder, uri, LAST_DAY)
    expect(page.locator("main")).to_contain_text(NUMBER)
    page = _opened(browser, folder, uri, LAST_DAY + timedelta(1))
    expect(page.locator("main")).to_contain_text("5550 0200")
    assert NUMBER not in page.content()
    assert NUMBER.replace(" ", "") not in page.content()


def test_a_country_without_services_has_no_heading(browser: Browser, folder: Path) -> None:
    page = _opened(browser, folder, HELP, LAST_DAY + timedelta(1))
    assert page.locator("main h3").all_inner_texts() == ["Guatemala"]


def test_when_all_expired_the_page_says_so(browser: Browser, folder: Path) -> None:
    page = _opened(browser, folder, HELP, LAST_DAY)
    told = page.get_by_text("This course has no checked list of services for your place.")
    expect(told).to_be_hidden()
    page = _opened(browser, folder, HELP, LAST_DAY + timedelta(400))
    expect(page.get_by_text("This course has no checked list of services for your place.")).to_be_visible()

"""What readers see of events: on the page, in files for calendars and in search, on each day and in each output."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from build_tools.outputs.output import Output, Request
from build_tools.outputs.pages import LAYOUTS, PAGES
from build_tools.outputs.site import SITE
from build_tools.pages.page import Pages
from build_tools.pipeline import make
from tests.pages.rendering import page, words_of
from tests.real_course import ROOT
from tests.script import script
from tests.small import SMALL_COURSE, lay_over

SECRET = "Knock three times."
EVENTS = f"""\
# file: content/events/open-days.yaml
title: Open days
summary: Meet the trainers.
sort: workshop
days:
  - {{id: one, date: 2027-03-27, start: "09:00", end: "12:00"}}
  - {{id: two, date: 2027-03-28, start: "09:00", end: "12:00"}}
time_zone: Europe/Madrid
place: The town hall
languages: [es, en]
join: {SECRET}
# file: content/events/law.yaml
title: The new law
summary: What changed.
sort: webinar
days:
  - {{id: one, date: 2026-11-20, start: "15:00", end: "16:30"}}
time_zone: America/Tegucigalpa
place: On the web
languages: [es]
# file: locales/es/events/open-days.po
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "events/open-days/title"
msgid "Open days"
msgstr "Días abiertos"
"""
BEFORE, AFTER = date(2026, 11, 22), date(2027, 3, 29)


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small course with two events, in English and Spanish."""
    folder = Path(shutil.copytree(SMALL_COURSE, tmp_path_factory.mktemp("events") / "course"))
    shutil.copy(ROOT / "content" / "interface.yaml", folder / "content" / "interface.yaml")
    (folder / "locales" / "es").mkdir(parents=True)
    for name in ("_language.yaml", "_site.po"):
        shutil.copy(ROOT / "locales" / "es" / name, folder / "locales" / "es" / name)
    lay_over(folder, EVENTS)
    return folder


def _languages(course: Path, today: date) -> dict[str, Pages]:
    return {pages.language.code: pages for pages in make(SITE, course, today=today).pages}


def _texts(output: Output, course: Path, today: date, options: dict[str, str]) -> Iterator[str]:
    """Every text of the output below its path, without the breaks of lines in files for calendars."""
    made = make(output, course, today=today, request=Request(options))
    assert made.files or made.pages
    texts = {path: data.decode() for path, data in made.files.items() if isinstance(data, bytes)}
    for pages in made.pages:
        beside = {f"{pages.language.code}/{path}": text for path, text in pages.files.items()}
        texts |= {f"{pages.language.code}/{each.uri}": each.html for each in pages.pages} | beside
    yield from (f"{path}\n{text}".replace("\r\n ", "") for path, text in texts.items())


@pytest.mark.parametrize(
    ("output", "options"),
    [(SITE, {}), *((PAGES, {"layout": layout}) for layout in LAYOUTS)],
    ids=["site", *LAYOUTS],
)
def test_how_to_join_is_in_no_output_when_the_event_is_over(
    output: Output, options: dict[str, str], course: Path
) -> None:
    before = [text.partition("\n")[0] for text in _texts(output, course, BEFORE, options) if SECRET in text]
    assert len(before) == 4, "the page and the file for calendars, in two languages"
    after = list(_texts(output, course, AFTER, options))
    assert not [text for text in after if SECRET in text or "VCALENDAR" in text or ".ics" in text]
    assert [text for text in after if "Meet the trainers." in text]


def test_what_is_coming_and_below_it_what_is_over(course: Path) -> None:
    english, spanish = (words_of(page(each, "events.html").html) for each in _languages(course, BEFORE).values())
    assert english == (
        "Events Workshops and webinars in which you can take part: the day, the time, and how to join. "
        "Coming Open days Workshop Meet the trainers. When Saturday, March 27, 2027, 9:00 AM to 12:00 PM "
        "Sunday, March 28, 2027, 9:00 AM to 12:00 PM "
        "Time ofSpain (Madrid), GMT+01:00; Spain (Madrid), GMT+02:00 WhereThe town hall LanguagesSpanish, English "
        f"How to join {SECRET} Add to calendar: Open days "
        "Over The new law Webinar What changed. When Friday, November 20, 2026, 3:00 PM to 4:30 PM "
        "Time ofHonduras (Tegucigalpa), GMT-06:00 WhereOn the web LanguagesSpanish"
    )
    assert "Días abiertos Taller" in spanish
    assert "sábado, 27 de marzo de 2027, de 9:00 a.m. a 12:00 p.m." in spanish


def test_when_all_is_over_the_page_says_so(course: Path) -> None:
    english = words_of(page(_languages(course, AFTER)["en"], "events.html").html)
    assert "Coming Nothing is planned at the moment. Over Open days" in english
    assert english.index("Open days") < english.index("The new law")


@pytest.mark.full
def test_each_language_has_a_calendar_of_its_own_also_where_all_are_in_one_folder(course: Path) -> None:
    made = make(PAGES, course, today=BEFORE, request=Request({"layout": "mkdocs-i18n"}))
    titles = {path: data for path, data in made.files.items() if path.endswith(".ics")}
    assert titles.keys() == {"docs/events/open-days.ics", "docs/events/open-days.es.ics"}
    assert b"SUMMARY:Open days" in bytes(titles["docs/events/open-days.ics"])
    assert "SUMMARY:Días abiertos".encode() in bytes(titles["docs/events/open-days.es.ics"])
    assert b'href="../events/open-days.es.ics"' in bytes(made.files["docs/events.es.md"])


def test_search_finds_them_and_not_how_to_join(course: Path) -> None:
    files = _languages(course, BEFORE)["en"].files
    found = "".join(text for path, text in files.items() if path.startswith("search/texts"))
    assert "Meet the trainers." in found
    assert "What changed." in found
    assert SECRET not in found


@pytest.mark.full
def test_the_menu_has_them_while_there_is_one(course: Path, tmp_path: Path) -> None:
    (with_events, _) = _languages(course, BEFORE).values()
    assert "events.html" in {line.uri for line in with_events.menu}
    without = Path(shutil.copytree(course, tmp_path / "course"))
    shutil.rmtree(without / "content" / "events")
    shutil.rmtree(without / "locales" / "es" / "events")
    (pages, _) = _languages(without, BEFORE).values()
    assert "events.html" not in {each.uri for each in pages.pages} | {line.uri for line in pages.menu}


@pytest.mark.parametrize(("now", "is_open"), [("2027-03-28T09:59:00Z", True), ("2027-03-28T10:00:01Z", False)])
def test_a_page_that_was_made_before_takes_it_out_at_the_end(
    now: str, is_open: bool, course: Path, browser: Browser
) -> None:
    shown = browser.new_page()
    shown.clock.set_fixed_time(now)
    shown.set_content(page(_languages(course, BEFORE)["en"], "events.html").html)
    shown.add_script_tag(content=script("page/events"))
    text = shown.inner_text("body")
    assert [SECRET in text, "Add to calendar" in text, "This is over." not in text] == [is_open] * 3
    assert "Saturday, March 27, 2027" in text
    shown.close()


@pytest.mark.full
def test_a_draft_is_shown_in_the_preview_alone_with_what_it_has(course: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(course, tmp_path / "course"))
    lay_over(folder, "# file: content/events/some-day.yaml\ntitle: Some day\nstatus: draft\n")
    preview = make(SITE, folder, today=BEFORE, drafts=True).pages[0]
    assert "Some day" in words_of(page(preview, "events.html").html)
    assert "Some day" not in words_of(page(_languages(folder, BEFORE)["en"], "events.html").html)

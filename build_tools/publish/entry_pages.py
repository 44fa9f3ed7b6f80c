"""The two pages that belong to no language: site/index.html chooses one, site/404.html is in all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from markupsafe import Markup

from build_tools.course.languages import LanguageName
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem
from build_tools.interface.unknown_word import FILE, unknown_word
from build_tools.publish.report import Report
from build_tools.publish.templates import TEMPLATES
from build_tools.scripts.bundle import bundled, modules

WORDS = frozenset({"not-found-title", "not-found-text", "not-found-home"})


@dataclass(frozen=True, slots=True)
class Greeting:
    """What the pages for all languages say in one language."""

    language: LanguageName
    title: str
    words: dict[str, str]


def greetings_of(names: Sequence[LanguageName], reports: Sequence[Report]) -> tuple[Greeting, ...]:
    """A greeting for each language that has a report, in the order of `names`."""
    by_language = {report.language: report for report in reports}
    return tuple(
        Greeting(name, by_language[name.code].title, dict(by_language[name.code].words))
        for name in names
        if name.code in by_language
    )


def language_key(course: str) -> str:
    """The key under which a browser stores the language chosen for the course with this id."""
    return f"{course}/language"


def missing_words(reports: Sequence[Report]) -> Iterator[Problem]:
    """A problem for each word of these pages that the interface lacks in some language."""
    names = {word for report in reports for word in report.words}
    for word in sorted({word for report in reports for word in WORDS - set(report.words)}):
        yield unknown_word(word, Mark(FILE), names - {word})


def index_page(greetings: Sequence[Greeting], storage_key: str) -> str:
    """The text of site/index.html, which leads on to a language: the one stored under `storage_key`, else the
    browser's, else the first. It works at any address and from a folder; without JavaScript it is a list of links.
    """
    languages = {"codes": [greeting.language.code for greeting in greetings], "key": storage_key}
    script = Markup(bundled(["page/choose-language"], modules()))
    return TEMPLATES.get_template("index.html.j2").render(greetings=greetings, languages=languages, script=script)


def not_found_page(greetings: Sequence[Greeting], address: str) -> str:
    """The text of site/404.html. It is shown at every missing address, so it links from the root of the host and loads
    no files. `address` is the site's, or "".
    """
    base = urlsplit(address).path or "/"
    return TEMPLATES.get_template("404.html.j2").render(greetings=greetings, base=base)

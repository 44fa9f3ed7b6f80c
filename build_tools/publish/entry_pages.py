"""The two pages that belong to no language: site/index.html chooses one, site/404.html speaks all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from build_tools.course.languages import LanguageName
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem
from build_tools.publish.report import Report
from build_tools.publish.templates import TEMPLATES

WORDS = frozenset({"not-found-title", "not-found-text", "not-found-home"})


@dataclass(frozen=True, slots=True)
class Greeting:
    """What a page of all languages says in one of them."""

    language: LanguageName
    title: str
    words: dict[str, str]


def greetings(names: Sequence[LanguageName], reports: Sequence[Report]) -> tuple[Greeting, ...]:
    """In the order of `names`, the languages there is a report of."""
    told = {report.language: report for report in reports}
    return tuple(
        Greeting(name, told[name.code].title, dict(told[name.code].words)) for name in names if name.code in told
    )


def language_key(course: str) -> str:
    """Where a device keeps the language chosen for the course with this id."""
    return f"{course}/language"


def missing_words(reports: Sequence[Report]) -> Iterator[Problem]:
    """A problem for each word of these pages that the interface does not have."""
    for word in sorted({word for report in reports for word in WORDS - set(report.words)}):
        message = f'The pages for all languages need the word "{word}", and the interface has no such word.'
        yield Problem(Mark("content/interface.yaml"), "SITE-WORD", message, "Add it to `words`.")


def index_page(greeted: Sequence[Greeting], storage_key: str) -> str:
    """site/index.html: goes on to the language stored under `storage_key`, else the browser's, else the first.

    Works below any address and from a folder. Without JavaScript it is a list of links.
    """
    return TEMPLATES.get_template("index.html.j2").render(greetings=greeted, storage_key=storage_key)


def not_found_page(greeted: Sequence[Greeting], address: str) -> str:
    """site/404.html: shown at whatever address is missing, so it links from the root of the host and loads nothing."""
    base = urlsplit(address).path or "/"
    return TEMPLATES.get_template("404.html.j2").render(greetings=greeted, base=base)

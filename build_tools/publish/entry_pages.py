"""The two pages that belong to no language, and their files: index.html chooses one, 404.html is in all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from urllib.parse import urlsplit

from markupsafe import Markup

from build_tools.course.languages import LanguageName
from build_tools.ground.nodes import Mark
from build_tools.ground.package import PACKAGE
from build_tools.ground.problems import Problem
from build_tools.interface.unknown_word import FILE, unknown_word
from build_tools.pages.page import html_of
from build_tools.publish.report import Report
from build_tools.publish.templates import TEMPLATES
from build_tools.reading.package_text import package_text
from build_tools.scripts.bundle import bundled, modules

WORDS = frozenset({"not-found-title", "not-found-text", "not-found-home"})
STYLES, SCRIPT = "plain.css", "choose-language.js"
_TOKENS = PACKAGE / "theme" / "assets" / "tokens.css"


@dataclass(frozen=True, slots=True)
class Greeting:
    """What the pages for all languages say in one language: what its build reports."""

    language: LanguageName
    report: Report

    @property
    def html_title(self) -> Markup:
        """The title as HTML."""
        return html_of(self.report.title, self.report.marked)

    def word(self, name: str) -> Markup:
        """A word as HTML, with its language where it is not translated."""
        return html_of(self.report.words[name], self.report.marked_words.get(name, ""))


def greetings_of(names: Sequence[LanguageName], reports: Sequence[Report]) -> tuple[Greeting, ...]:
    """A greeting for each language that has a report, in the order of `names`."""
    by_language = {report.language: report for report in reports}
    return tuple(Greeting(name, by_language[name.code]) for name in names if name.code in by_language)


def language_key(course: str) -> str:
    """The key under which a browser stores the language chosen for the course with this id."""
    return f"{course}/language"


def missing_words(reports: Sequence[Report]) -> Iterator[Problem]:
    """A problem for each word of these pages that the interface lacks in some language."""
    names = {word for report in reports for word in report.words}
    for word in sorted({word for report in reports for word in WORDS - set(report.words)}):
        yield unknown_word(word, Mark(FILE), names - {word})


def entry_files(greetings: Sequence[Greeting], storage_key: str, address: str) -> dict[str, str]:
    """The text of each file by its path in the site, whose address is `address`, or "".

    index.html leads on to a language: the one stored under `storage_key`, else the browser's, else the first. It works
    at any address and from a folder; without JavaScript it is a list of links. 404.html is shown at every missing
    address, so its links begin at the root of the host. Opened from a folder there is no root: it has no styles there.
    """
    script = bundled(["page/choose-language"], modules())
    files = {
        STYLES: TEMPLATES.get_template("plain.css.j2").render(
            tokens=package_text(_TOKENS), palette=greetings[0].report.palette
        ),
        SCRIPT: script,
    }
    return {
        "index.html": _page("index.html.j2", greetings, files, address, languages=_languages(greetings, storage_key)),
        "404.html": _page("404.html.j2", greetings, files, address, base=urlsplit(address).path or "/"),
        **files,
    }


def _languages(greetings: Sequence[Greeting], storage_key: str) -> dict[str, object]:
    return {"codes": [greeting.language.code for greeting in greetings], "key": storage_key}


def _page(template: str, greetings: Sequence[Greeting], files: Mapping[str, str], address: str, **data: object) -> str:
    """A page that asks for each file by a name that changes with it, so that no browser takes an old one for it."""
    names = {path: f"{path}?{blake2b(text.encode(), digest_size=4).hexdigest()}" for path, text in files.items()}
    return TEMPLATES.get_template(template).render(
        greetings=greetings, address=address, styles=names[STYLES], script=names[SCRIPT], **data
    )

"""The functions that templates can call: templates hold markup, the course holds words, and this file holds logic."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, is_dataclass
from datetime import UTC, date
from decimal import Decimal
from typing import Any

from jinja2 import BaseLoader, Environment, TemplateNotFound, TemplateRuntimeError
from markupsafe import Markup

from build_tools import markdown
from build_tools.course.course import Course
from build_tools.course.places import Place
from build_tools.course.services import services_by_country
from build_tools.ground.nearest import ADDRESS, did_you_mean
from build_tools.ground.package import PACKAGE
from build_tools.ground.prose import Prose
from build_tools.markdown.marks import clean, mark
from build_tools.pages import prose
from build_tools.pages.drawings import core, mark_of
from build_tools.pages.figures import figure
from build_tools.pages.gaps import pieces
from build_tools.pages.kept_templates import kept_templates
from build_tools.pages.player import Player
from build_tools.pages.template_loader import TemplateLoader, templates_of
from build_tools.pages.ways import first_way, shown_ways, source_ways, ways
from build_tools.pages.words import Words


class _Loader(BaseLoader):
    """Gives templates from a mapping, with the path of the file that errors name."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = sources

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, None]:  # noqa: ARG002
        """The source of a template and its path. Raises TemplateNotFound."""
        if template not in self._sources:
            raise TemplateNotFound(template)
        return self._sources[template], f"{TEMPLATES}/{template}", None

    def list_templates(self) -> list[str]:
        """The names of all templates."""
        return sorted(self._sources)


class NotOnPageError(TemplateRuntimeError, LookupError):
    """A template asks for something that its page does not have."""


TEMPLATES = "build_tools/pages/templates"
_SOURCES = TemplateLoader(PACKAGE / "pages" / "templates")


def template_sources() -> dict[str, str]:
    """The source of every template as it is now, by name. Raises UnusableError and OSError."""
    unused = Environment(autoescape=True)
    return {name: _SOURCES.get_source(unused, name)[0] for name in _SOURCES.list_templates()}


def template_environment(
    course: Course,
    places: Mapping[str, Place],
    words: Words,
    today: date,
    templates: Mapping[str, str],
    player: Player,
) -> Environment:
    """The environment that renders `templates`, sources by name, in the language of `course`."""
    # One environment serves one build, so nothing is read again.
    environment = templates_of(_Loader(templates), finalize=_fit, auto_reload=False)
    environment.bytecode_cache = kept_templates(environment)
    environment.filters["as_json"] = as_json
    environment.globals.update(
        _words(course, words) | _fields(course.language, environment) | _links(course, places),
        core=core,
        course=course,
        drawing=lambda name, size=36: mark_of(course.drawings.get(name or "", ""), size),
        figure=figure,
        today=today,
        mark=mark,
        player=player,
    )
    return environment


def as_json(value: Any) -> Markup:
    """The value as JSON in the quotes of an attribute: `data-x={{ value | as_json }}`. Scripts read it by JSON.parse.

    In single quotes, because JSON is full of double ones and each would cost five characters.
    """
    plain_value = asdict(value) if is_dataclass(value) and not isinstance(value, type) else value
    text = clean(json.dumps(plain_value, ensure_ascii=False, separators=(",", ":")))
    for sign, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("'", "&#39;")):
        text = text.replace(sign, name)
    return Markup(f"'{text}'")


def _fit(value: object) -> object:
    """Text of an author without characters that a page cannot hold; HTML and other values as they are."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return clean(value)


def _words(course: Course, words: Words) -> dict[str, Any]:
    formats = words.formats
    return {
        "word": words.html,
        "word_plain": words.plain,
        "texts": lambda names: {key: words.plain(name) for key, name in names},
        "number": formats.number,
        "decimal_mark": formats.decimal_mark,
        "exact": lambda value: format(value or Decimal(0), "f"),
        "day": formats.day,
        "weekday": formats.weekday,
        "clock": formats.clock,
        "instant": lambda moment: f"{moment.astimezone(UTC):%Y-%m-%dT%H:%MZ}",
        "country": formats.country,
        "language_name": formats.language,
        "countries": lambda codes: formats.several([formats.country(code) for code in dict.fromkeys(codes)]),
        "foreign": lambda text: prose.foreign_language(text, course.language),
    }


def _fields(language: str, environment: Environment) -> dict[str, Any]:
    def fallback() -> Any:
        return environment.get_template("parts/fallback.html.j2").module

    def passage(text: Prose, *, headings: bool = False) -> Markup:
        """Running text, in which the first use of a term is marked."""
        return mark("passage") + prose.field(text, language, fallback(), headings=headings) + mark("end-passage")

    return {
        "md": lambda text: prose.field(text, language, fallback()),
        "passage": passage,
        "md_quiet": lambda text: prose.quiet_field(text, language),
        "choice": lambda text: prose.choice(text, language),
        "paragraph": lambda text: prose.paragraph(text, language),
        "is_line": lambda option: not option.text or prose.paragraph(option.text, language) is not None,
        "text": lambda text: prose.line(text, language),
        "label": lambda text: prose.label(text, language),
        "pieces": lambda interaction: pieces(prose.label(interaction.text, language), interaction.gaps),
        "first_way": first_way,
        "shown_ways": shown_ways,
        "source_ways": source_ways,
        "ways": ways,
        "md_other": lambda text: markdown.block(str(text)),
        "plain": lambda text: markdown.plain(str(text)),
        "is_current": lambda text: text.is_current(language),
    }


def _links(course: Course, places: Mapping[str, Place]) -> dict[str, Any]:
    def url(address: str) -> Markup:
        place = places.get(address)
        if place is None:
            near = did_you_mean(address, places, ADDRESS)
            raise NotOnPageError(f'No page shows "{address}". {near}'.rstrip())
        return mark("href", place.uri, place.anchor)

    def entries(kind: str, ids: tuple[str, ...]) -> list[Any]:
        """The entries of a kind with these ids that are published, in the order of `ids`.

        Raises NotOnPageError for modules, quizzes and tracks: a page shows only those that its page kind passes to it.
        """
        if kind in ("modules", "quizzes", "tracks"):
            raise NotOnPageError(f"a page gets the {kind} it shows from its file in pages/")
        published = course.entries.get(kind, {})
        return [published[id] for id in ids if id in published]

    return {
        "url": url,
        "uri": lambda page, anchor="": mark("href", page, anchor),
        "has_page": lambda address: address in places,
        "entries": entries,
        "cite": lambda name: mark("cite", name, ""),
        "services_by_country": lambda: services_by_country(course),
    }

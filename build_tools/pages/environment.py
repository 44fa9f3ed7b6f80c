"""What templates can call. They hold markup; the words come from the course, the logic from here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from jinja2 import BytecodeCache, DictLoader, Environment, PackageLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup

from build_tools import markdown
from build_tools.course.course import Course
from build_tools.course.places import Place
from build_tools.ground.prose import Prose
from build_tools.markdown.marks import clean, mark
from build_tools.pages import prose
from build_tools.pages.gaps import pieces
from build_tools.pages.ways import first_way, shown_ways, source_ways
from build_tools.pages.words import Words


class _Compiled(BytecodeCache):
    """Templates as they were compiled before, by what is in them; Jinja checks that it is the same."""

    def __init__(self) -> None:
        self._known: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._known:
            bucket.bytecode_from_string(self._known[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._known[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()
_SOURCES = PackageLoader("build_tools.pages", "templates")


def template_sources() -> dict[str, str]:
    """Every template as it is now, by name."""
    nowhere = Environment(autoescape=True)
    return {name: _SOURCES.get_source(nowhere, name)[0] for name in _SOURCES.list_templates()}


def environment(
    course: Course, places: Mapping[str, Place], words: Words, today: date, templates: Mapping[str, str]
) -> Environment:
    """`templates` that speak the language of `course`."""
    made = Environment(
        loader=DictLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_fit,
        auto_reload=False,  # one environment serves one build
        bytecode_cache=_COMPILED,
    )
    made.globals.update(
        _words(course, words) | _fields(course.language, made) | _links(course, places),
        course=course,
        today=today,
        mark=mark,
    )
    return made


def _fit(value: object) -> object:
    """What an author wrote, without characters that a page cannot hold."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return clean(value)


def _words(course: Course, words: Words) -> dict[str, Any]:
    known = words.formats
    return {
        "word": words.shown,
        "word_plain": words.plain,
        "number": known.number,
        "decimal_mark": known.decimal_mark,
        "exact": lambda value: format(value or Decimal(0), "f"),
        "day": known.day,
        "country": known.country,
        "language_name": known.language,
        "countries": lambda codes: known.several([known.country(code) for code in dict.fromkeys(codes)]),
        "foreign": lambda text: prose.foreign_language(text, course.language),
    }


def _fields(language: str, templates: Environment) -> dict[str, Any]:
    def fallback() -> Any:
        return templates.get_template("parts/fallback.html.j2").module

    def passage(text: Prose, *, headings: bool = False) -> Markup:
        """Running text, in which the first use of a term is marked."""
        return mark("passage") + prose.field(text, language, fallback(), headings=headings) + mark("end-passage")

    return {
        "md": lambda text: prose.field(text, language, fallback()),
        "passage": passage,
        "md_quiet": lambda text: prose.quiet_field(text, language),
        "text": lambda text: prose.line(text, language),
        "label": lambda text: prose.label(text, language),
        "pieces": lambda asked: pieces(prose.label(asked.text, language), asked.gaps),
        "first_way": first_way,
        "shown_ways": shown_ways,
        "source_ways": source_ways,
        "md_other": lambda text: markdown.block(str(text)),
        "plain": lambda text: markdown.plain(str(text)),
        "is_current": lambda text: text.is_current(language),
    }


def _links(course: Course, places: Mapping[str, Place]) -> dict[str, Any]:
    def url(address: str) -> Markup:
        place = places[address]
        return mark("href", place.uri, place.anchor)

    def entries(kind: str, ids: tuple[str, ...]) -> list[Any]:
        """Those of `ids` that are published, in the order given; no modules or tracks, which a page is given."""
        if kind in ("modules", "quizzes", "tracks"):
            raise LookupError(f"a page gets the {kind} it shows from its file in pages/")
        found = course.entries.get(kind, {})
        return [found[name] for name in ids if name in found]

    return {
        "url": url,
        "uri": lambda page, anchor="": mark("href", page, anchor),
        "has_page": lambda address: address in places,
        "entries": entries,
        "cite": lambda name: mark("cite", name, ""),
    }

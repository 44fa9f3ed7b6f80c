"""The languages of a course, with their names and locales."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from build_tools.course.course import Course
from build_tools.course.kinds import LANGUAGES


@dataclass(frozen=True, slots=True)
class LanguageName:
    """A language that readers can choose. `code` is its path and its `lang`; `locale` formats numbers and dates."""

    code: str
    name: str
    locale: str

    @property
    def direction(self) -> str:
        """`ltr` or `rtl` (CLDR, character order); `ltr` for languages CLDR does not know."""
        return _direction(self.code)


@lru_cache(1 << 10)
def _direction(code: str) -> str:
    """Cached, because every page asks for it several times, and Babel looks for the file of the locale each time."""
    try:
        return Locale.parse(code, sep="-").text_direction
    except (UnknownLocaleError, ValueError):
        return "ltr"


def language_names(course: Course) -> tuple[LanguageName, ...]:
    """All languages, the source language first. Its name comes from CLDR, the others' from their `_language.yaml`."""
    source = course.settings.source_lang
    own_name = _own_name(source)
    first = LanguageName(source, own_name[:1].upper() + own_name[1:], course.settings.source_locale)
    translations = (
        LanguageName(code, settings.name, settings.locale)
        for code, settings in course.of(LANGUAGES).items()
        if code != source
    )
    return (first, *translations)


def _own_name(code: str) -> str:
    """The name that a language has for itself; its code when CLDR does not know it."""
    try:
        return Locale.parse(code, sep="-").get_display_name() or code
    except (UnknownLocaleError, ValueError):
        return code

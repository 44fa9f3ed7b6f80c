"""A language has a name and a locale of its own."""

from __future__ import annotations

from collections.abc import Iterator

from babel import Locale, UnknownLocaleError

from build_tools.course.course import Course
from build_tools.course.kinds import LANGUAGES
from build_tools.ground.problems import Code, Finding
from build_tools.rules.rule import Context, Rule

_FRENCH = "# file: locales/fr/_language.yaml\nname: {name}\nlocale: {locale}\nchecked: false\n"
_SPANISH = "# file: locales/es/_language.yaml\nname: Español\nlocale: es-419\nchecked: false\n"

LOCALE = Code(
    "LANGUAGE-LOCALE",
    "A locale that nobody knows, or of another language",
    "It decides how numbers and dates are written, and whole words in dates. A copied file often keeps the old one.",
    fails=_FRENCH.format(name="Français", locale="zz-QQ"),
    passes=_FRENCH.format(name="Français", locale="fr"),
)
TWICE = Code(
    "LANGUAGE-TWICE",
    "Two languages have the same name",
    "Readers choose their language by this name.",
    fails=_SPANISH + _FRENCH.format(name="Español", locale="fr"),
    passes=_SPANISH + _FRENCH.format(name="Français", locale="fr"),
)


def wrong_locales(course: Course, _context: Context) -> Iterator[Finding]:
    """Locales that CLDR does not know, and locales of another language than that of the folder."""
    if _locale(course.settings.source_locale) is None:
        hint = "Write the language's code, or one with a country or region: en-GB"
        yield Finding("course/source_locale", f'"{course.settings.source_locale}" is not a locale.', hint)
    for code, language in course.of(LANGUAGES).items():
        address = f"languages/{code}/locale"
        locale = _locale(language.locale)
        if locale is None:
            hint = f"Write the language's code, or one with a country or region: {code.partition('-')[0]}"
            yield Finding(address, f'"{language.locale}" is not a locale.', hint)
        elif locale.language != code.partition("-")[0]:
            yield Finding(address, f'"{language.locale}" is not a locale of "{code}".', f"Write: {code}")


def repeated_names(course: Course, _context: Context) -> Iterator[Finding]:
    """Names that an earlier language has."""
    seen: dict[str, str] = {}
    for code, language in course.of(LANGUAGES).items():
        name = language.name.casefold()
        if name in seen:
            hint = "Write the name the language has for itself, such as Français."
            yield Finding(
                f"languages/{code}/name", f'"{seen[name]}" and "{code}" are both called "{language.name}".', hint
            )
        seen.setdefault(name, code)


def _locale(tag: str) -> Locale | None:
    """The locale that a tag such as `es-419` names; None when CLDR has none."""
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


RULES = (Rule(LOCALE, wrong_locales), Rule(TWICE, repeated_names))

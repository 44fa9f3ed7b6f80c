"""The languages a course has, with their own names and locales."""

from __future__ import annotations

from babel import Locale

from build_tools.course import Course
from build_tools.render.page import LanguageName


def language_names(course: Course) -> tuple[LanguageName, ...]:
    """The source language first. Its name comes from CLDR, the others' from their `_language.yaml`."""
    source = course.course.source_lang
    own_name = Locale.parse(source, sep="-").get_display_name() or source
    first = LanguageName(source, own_name[:1].upper() + own_name[1:], course.course.source_locale)
    others = (
        LanguageName(code, settings.name, settings.locale)
        for code, settings in course.languages.items()
        if code != source
    )
    return (first, *others)

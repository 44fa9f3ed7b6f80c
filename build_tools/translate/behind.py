"""Tells authors of catalogues in which words of the source are missing or out of date."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Code, Problem, Severity
from build_tools.translate.layout import Layout
from build_tools.translate.status import status_of

BEHIND = Code(
    "TRANSLATION-BEHIND",
    "A catalogue is behind its source",
    "The source has changed since, or the catalogue was never finished. Readers get the old translation with a note, "
    "or the source; an item of a quiz always whole in the source.",
    fails='# file: locales/es/glossary.po\nmsgctxt "glossary/well/term"\nmsgid "well"\nmsgstr ""\n',
    passes='# file: locales/es/glossary.po\nmsgctxt "glossary/well/term"\nmsgid "well"\nmsgstr "pozo"\n',
    severity=Severity.NOTE,
)


def behind(layout: Layout) -> Iterator[Problem]:
    """One note for each catalogue file that lacks words. A missing file is reported as TRANSLATION-MISSING."""
    hint = "Run: course translate update. Then mend what it marks fuzzy, and fill what is empty."
    for file in status_of(layout).files:
        words = file.words.outdated + file.words.missing
        if words and file.path in layout.files:
            message = f"The translation is behind: {words:,} words of the source are out of date or missing in it."
            yield Problem(Mark(file.path), BEHIND.code, message, hint, BEHIND.severity)

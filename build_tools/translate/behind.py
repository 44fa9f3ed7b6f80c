"""What authors would not see otherwise: a catalogue that is there, and behind its source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from build_tools.nodes import Mark
from build_tools.problems import Problem, Severity
from build_tools.rules.rule import Code
from build_tools.sources import Sources
from build_tools.translate.layout import Layout, lay_out
from build_tools.translate.status import status_of

BEHIND = Code(
    "TRANSLATION-BEHIND",
    "A catalogue is behind its source",
    "The source has changed since, or the catalogue was never finished. Readers get the old translation with a note, "
    "or the source; an item of a quiz always whole in the source.",
    fails='# file: locales/es/glossary.po\nmsgctxt "glossary/well/term"\nmsgid "well"\nmsgstr ""\n',
    passes='# file: locales/es/glossary.po\nmsgctxt "glossary/well/term"\nmsgid "well"\nmsgstr "pozo"\n',
    severity=Severity.WARNING,
)


def behind(sources: Sources, groups: Mapping[str, str]) -> Iterator[Problem]:
    """One warning for each catalogue that lacks something. One that is missing altogether has a code of its own."""
    for language in sources.languages[1:]:
        yield from behind_in(lay_out(sources, language, groups))


def behind_in(layout: Layout) -> Iterator[Problem]:
    """The warnings of one language."""
    hint = "Run: course translate update. Then mend what it marks fuzzy, and fill what is empty."
    for file in status_of(layout).files:
        words = file.words.outdated + file.words.missing
        if words and file.path in layout.files:
            message = f"The translation is behind: {words:,} words of the source are out of date or missing in it."
            yield Problem(Mark(file.path), BEHIND.code, message, hint, BEHIND.severity)

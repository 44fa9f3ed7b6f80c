"""Counts what an update keeps out of use: obsolete translations, and those that it offers. Nothing is out of sight."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from build_tools.translate.layout import Layout
from build_tools.translate.offers import untranslated
from build_tools.translate.update import unmatched


def kept_text(layout: Layout) -> Iterator[str]:
    """A sentence on the translations that no text has now, and one on those that wait for a translator."""
    kept = [pair.made_from for pairs in unmatched(layout).values() for _, pair in pairs if pair.text]
    if kept:
        yield f"{_counted('translation', kept)} of no text that there is now: kept as obsolete entries (#~)."
    offered = [text.block for text in untranslated(layout)]
    if offered:
        yield f"{_counted('text', offered)} without a translation: that of an identical text is offered as fuzzy."


def _counted(noun: str, texts: Iterable[str]) -> str:
    words = [len(text.split()) for text in texts]
    return f"{len(words):,} {noun}{'s' * (len(words) != 1)} ({sum(words):,} word{'s' * (sum(words) != 1)})"

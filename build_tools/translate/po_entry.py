"""One entry of a gettext file, as it is written there: no text is cleaned yet, and no comment understood."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry; `line` is that of its first comment or keyword. `texts` are its `msgstr`, one, or one for each plural.

    `comments` are the translator's lines (`# `), `extracted` those of a program (`#. `). `context` and what was there
    before a change (`#| `) are None when they are not written.
    """

    context: str | None
    source: str
    texts: tuple[str, ...]
    comments: tuple[str, ...] = ()
    extracted: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    obsolete: bool = False
    line: int = 1
    previous_context: str | None = None
    previous_source: str | None = None

    @property
    def is_header(self) -> bool:
        """True for the entry in which a gettext file keeps its fields."""
        return not self.source and self.context is None

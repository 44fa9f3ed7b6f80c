"""Ways to write an answer, as an author sets them apart by `|`: what is shown, and what the player compares with."""

from __future__ import annotations

from dataclasses import replace

from build_tools.ground.prose import Text


def shown_ways(text: Text) -> Text:
    """All of them, in the language of the text."""
    return _with(text, " / ".join(_ways(str(text))))


def first_way(text: Text) -> Text:
    """The first of them."""
    return _with(text, (*_ways(str(text)), "")[0])


def source_ways(text: Text) -> str:
    """Those of the source language, where the text is a translation."""
    return "|".join(block.original for block in text.blocks if block.original)


def _ways(text: str) -> tuple[str, ...]:
    return tuple(way for part in text.split("|") if (way := part.strip()))


def _with(text: Text, words: str) -> Text:
    return replace(text, blocks=(replace(text.blocks[0], text=words),))

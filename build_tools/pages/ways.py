"""The ways to write an answer, which an author separates by `|`: as pages show them and as the player compares them."""

from __future__ import annotations

from dataclasses import replace

from build_tools.ground.prose import Text


def shown_ways(text: Text) -> Text:
    """All ways in `text`, separated by slashes."""
    return _with(text, " / ".join(_ways(str(text))))


def first_way(text: Text) -> Text:
    """The first way in `text`."""
    return _with(text, (*_ways(str(text)), "")[0])


def ways(text: Text) -> tuple[str, ...]:
    """Each way in `text`."""
    return _ways(str(text))


def source_ways(text: Text) -> tuple[str, ...]:
    """The ways in the source language; none when `text` is not a translation."""
    return tuple(way for block in text.blocks if block.original for way in _ways(block.original))


def _ways(text: str) -> tuple[str, ...]:
    return tuple(way for part in text.split("|") if (way := part.strip()))


def _with(text: Text, words: str) -> Text:
    return replace(text, blocks=(replace(text.blocks[0], text=words),))

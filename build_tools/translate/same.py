"""What two texts must share for one to stand for the other: destinations, numbers, placeholders, headings."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from build_tools.markdown import references

_PLACEHOLDER = re.compile(r"\{[a-z][a-z0-9_-]*\}")
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+.*?(?:\{#([a-z][a-z0-9-]*)\})?[ \t#]*$", re.MULTILINE)
# A setext heading needs a line of only these (CommonMark, section 4.3), also inside of lists and quotes.
_UNDERLINE = re.compile(r"^[ \t>]*(?:=+|-+)[ \t]*$", re.MULTILINE)
_NOT_PROSE = re.compile(r"\]\([^)]*\)|\[@[^\]]*\]|\[\^[^\]]*\]|<[^>]*>|\w+://\S+|\{[^}]*\}")
_NUMBER = re.compile(r"(?<!\d)(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:(,\d{3})+|(\.\d{3})+)")
_SPACE = re.compile(r"[ \u00a0\u202f]")


def may_stand_for(text: str, block: str) -> bool:
    """True when an older translation can be shown in the place of `block`: it leads nowhere the block does not."""
    return (
        destinations(text) <= destinations(block)
        and placeholders(text) == placeholders(block)
        and headings(text) == headings(block)
    )


@lru_cache(1 << 16)
def destinations(text: str) -> frozenset[str]:
    """Everything `text` links to, shows or cites; citations start with `@`."""
    if "[" not in text and "<" not in text:
        return frozenset()
    found = references(text)
    links = {each.destination for each in found.links} | {each.source for each in found.images}
    return frozenset(links | {f"@{each.id}" for each in found.citations})


def placeholders(text: str) -> frozenset[str]:
    """The `{names}` that are filled in when an interface word or a text with gaps is shown."""
    return frozenset(_PLACEHOLDER.findall(text))


def headings(text: str) -> tuple[tuple[int, str], ...]:
    """Level and id of each heading, in order."""
    count = len(references(text).headings) if "#" in text or _UNDERLINE.search(text) else 0
    written = [(len(marks), name or "") for marks, name in _HEADING.findall(text)] if count else []
    return tuple(written) if len(written) == count else tuple((0, "") for _ in range(count))


@lru_cache(1 << 16)
def numbers(text: str) -> Counter[str]:
    """The numbers in `text`, however their thousands and decimals are marked: 1,500 = 1.500 = 1 500."""
    return Counter(_canonical(each) for each in _NUMBER.findall(_NOT_PROSE.sub(" ", text)))


def _canonical(number: str) -> str:
    bare = _SPACE.sub("", number)
    if _GROUPED.fullmatch(bare):
        return bare.replace(",", "").replace(".", "")
    last = max(bare.rfind(","), bare.rfind("."))
    if last < 0:
        return bare
    return f"{bare[:last].replace(',', '').replace('.', '')}.{bare[last + 1 :]}"

"""What a translation must keep of its source: the destinations of links, numbers, placeholders and headings."""

from __future__ import annotations

import re
from collections import Counter

from build_tools.ground.memory import remembered
from build_tools.markdown import references
from build_tools.markdown.slips import Slip, may_have_slips

_PLACEHOLDER = re.compile(r"\{[a-z][a-z0-9_-]*\}")
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+.*?(?:\{#([a-z][a-z0-9-]*)\})?[ \t#]*$", re.MULTILINE)
# Every setext heading has such a line (CommonMark, section 4.3), also inside lists and quotes.
_UNDERLINE = re.compile(r"^[ \t>]*(?:=+|-+)[ \t]*$", re.MULTILINE)
_NOT_PROSE = re.compile(r"\]\([^)]*\)|\[@[^\]]*\]|\[\^[^\]]*\]|<[^>]*>|\w+://\S+|\{[^}]*\}")
_SIGNS_OF_NO_PROSE = ("](", "[@", "[^", "<", "://", "{")
"""Nearly every text has none of them, and then `_NOT_PROSE` need not try at each character."""
_NUMBER = re.compile(r"(?<!\d)(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)")
_DIGIT = re.compile(r"\d")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:(,\d{3})+|(\.\d{3})+)")
_SPACE = re.compile(r"[ \u00a0\u202f]")


def may_stand_for(text: str, block: str) -> bool:
    """True when `text`, an older translation, can be shown in the place of `block`.

    It may lead nowhere else than the block, and must have the same placeholders and headings.
    """
    return (
        destinations(text) <= destinations(block)
        and placeholders(text) == placeholders(block)
        and headings(text) == headings(block)
    )


@remembered(1 << 16)
def destinations(text: str) -> frozenset[str]:
    """The destinations of links, images and citations in `text`; those of citations start with `@`."""
    if "[" not in text and "<" not in text:
        return frozenset()
    parsed = references(text)
    links = {link.destination for link in parsed.links} | {image.source for image in parsed.images}
    return frozenset(links | {f"@{citation.id}" for citation in parsed.citations})


def placeholders(text: str) -> frozenset[str]:
    """The `{names}` in `text`, which a page replaces when it shows an interface word or a text with gaps."""
    return frozenset(_PLACEHOLDER.findall(text))


def headings(text: str) -> tuple[tuple[int, str], ...]:
    """Level and id of each heading, in order; 0 and "" for all of them when one is not written with `#`."""
    may_have_some = "#" in text or ("\n" in text and _UNDERLINE.search(text))
    count = len(references(text).headings) if may_have_some else 0
    levels_and_ids = [(len(marks), id or "") for marks, id in _HEADING.findall(text)] if count else []
    return tuple(levels_and_ids) if len(levels_and_ids) == count else tuple((0, "") for _ in range(count))


def slips(text: str) -> tuple[Slip, ...]:
    """The Markdown in `text` that is not read as it was meant."""
    return references(text).slips if may_have_slips(text) else ()


@remembered(1 << 16)
def numbers(text: str) -> Counter[str]:
    """The numbers in `text`, however their thousands and decimals are marked: 1,500 = 1.500 = 1 500."""
    if not _DIGIT.search(text):
        return Counter()
    prose = _NOT_PROSE.sub(" ", text) if any(sign in text for sign in _SIGNS_OF_NO_PROSE) else text
    return Counter(map(_canonical, _NUMBER.findall(prose)))


def _canonical(number: str) -> str:
    """The number without marks for thousands, and with a point before decimals."""
    bare = _SPACE.sub("", number)
    if _GROUPED.fullmatch(bare):
        return bare.replace(",", "").replace(".", "")
    mark = max(bare.rfind(","), bare.rfind("."))
    if mark < 0:
        return bare
    return f"{bare[:mark].replace(',', '').replace('.', '')}.{bare[mark + 1 :]}"

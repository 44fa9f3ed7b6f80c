"""What there is to translate: every field of the source with its blocks, and the catalogue it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from build_tools.course.base import ID_PATTERN, Audience
from build_tools.course.kinds import BY_NAME
from build_tools.course.shape import Holds, Leaf, prose_leaves
from build_tools.reading.sources import Sources
from build_tools.translate.blocks import split
from build_tools.translate.text import one_line

_ID = re.compile(ID_PATTERN.removesuffix("$"))


@dataclass(frozen=True, slots=True)
class Field:
    """A translatable field. `blocks` are its texts, each once; `group` is the hash of the item it is part of.

    With `filled_in`, names in braces stand for what the page puts there.
    """

    address: str
    one_line: bool
    blocks: tuple[str, ...]
    item: str = ""
    group: str = ""
    audience: Audience = Audience.LEARNER
    filled_in: bool = False


def fields(sources: Sources, groups: Mapping[str, str], language: str) -> dict[str, Field]:
    """Every field with words for `language`, by address, in the order it is written. Where an address stands twice,
    both count.
    """
    found: dict[str, Field] = {}
    for leaf in leaves(sources, language):
        blocks = tuple(dict.fromkeys(blocks_of(leaf)))
        known = found.get(leaf.address)
        if known:
            found[leaf.address] = replace(known, blocks=tuple(dict.fromkeys((*known.blocks, *blocks))))
        elif blocks:
            found[leaf.address] = Field(
                address=leaf.address,
                one_line=leaf.shape.holds is Holds.TEXT,
                blocks=blocks,
                item=leaf.item,
                group=groups.get(leaf.item, "") if leaf.item else "",
                audience=leaf.audience,
                filled_in=leaf.shape.filled_in,
            )
    return found


def leaves(sources: Sources, language: str) -> Iterator[Leaf]:
    """The fields that catalogues of `language` carry, as written. What has no proper address is passed over, and so is
    what is written in that language: readers are shown it as it is.
    """
    return (leaf for _, found in leaves_of_entries(sources, language) for leaf in found)


def leaves_of_entries(sources: Sources, language: str) -> Iterator[tuple[str, list[Leaf]]]:
    """The same, by the address of the entry they are in."""
    for address, node in sources.entries.items():
        if catalogue_of(address) is not None:
            found = prose_leaves(BY_NAME[address.partition("/")[0]].model, node, address)
            yield address, [leaf for leaf in found if leaf.node.language != language and leaf.address.isprintable()]


def blocks_of(leaf: Leaf) -> tuple[str, ...]:
    """The blocks of a field as they are translated; none when it is empty."""
    if leaf.shape.holds is Holds.MARKDOWN:
        return split(leaf.node.text)
    text = one_line(leaf.node.text)
    return (text,) if text else ()


def catalogue_of(address: str) -> str | None:
    """The catalogue of an address, as a path below the language's folder without `.po`; None where there is none.

    `modules/x/title` -> `modules/x`, `glossary/y/term` -> `glossary`.
    """
    parts = address.split("/")
    kind = BY_NAME.get(parts[0])
    if kind is None or not kind.catalogue:
        return None
    if not kind.folder:
        return kind.catalogue
    return f"{kind.catalogue}/{parts[1]}" if len(parts) > 1 and _ID.fullmatch(parts[1]) else None

"""Offers the translation of an identical text at another address, where a text has none: a renamed id, a moved text.

An offer is for a translator to judge, so readers are not shown it, and nothing is remembered of it: an update makes it
anew. What a translator made of it, by changing it or clearing its fuzzy mark, is a translation like any other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from build_tools.translate.fields import Field
from build_tools.translate.layout import Layout
from build_tools.translate.memory import Pair, order


@dataclass(frozen=True, slots=True)
class Offer:
    """A pair that another address has. It is `gone` when the course has no field at this address."""

    address: str
    pair: Pair
    gone: bool


@dataclass(frozen=True, slots=True)
class Untranslated:
    """A block without a translation, and the offers for it, the best one first."""

    field: Field
    block: str
    offers: tuple[Offer, ...]


def untranslated(layout: Layout) -> Iterator[Untranslated]:
    """Every block without a translation for which there is an offer, in the order of the fields."""
    missing = [(field, block) for field in layout.fields.values() for block in _missing(field, layout)]
    offers = _by_text(layout, {block for _, block in missing})
    for field, block in missing:
        others = [offer for offer in offers.get(block, ()) if offer.address != field.address]
        if others:
            yield Untranslated(field, block, tuple(sorted(others, key=lambda offer: _rank(offer, field))))


def _missing(field: Field, layout: Layout) -> Iterator[str]:
    for block, match in layout.matches_of(field).items():
        if match.pair is None or not match.pair.text:
            yield block


def _by_text(layout: Layout, texts: set[str]) -> Mapping[str, list[Offer]]:
    """Every translation of one of the `texts`, by the text."""
    by_text: dict[str, list[Offer]] = {}
    for address, pairs in layout.memory.pairs.items() if texts else ():
        for pair in pairs:
            if pair.text and pair.made_from in texts:
                offer = Offer(address, pair, gone=address not in layout.fields)
                by_text.setdefault(pair.made_from, []).append(offer)
    return by_text


def _rank(offer: Offer, field: Field) -> tuple[bool, bool, bool, int, str, tuple[str, bool, str, str]]:
    """What is gone comes first, then a field of the same name, what is sure, and an address that begins alike."""
    parts, others = field.address.split("/"), offer.address.split("/")
    alike = next((at for at, (one, other) in enumerate(zip(parts, others, strict=False)) if one != other), len(parts))
    return not offer.gone, parts[-1] != others[-1], offer.pair.unsure, -alike, offer.address, order(offer.pair)

"""Updates catalogues to the present source, and never drops a translation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import count

from build_tools.reading.sources import Sources
from build_tools.translate.catalogue import Header
from build_tools.translate.labels import label
from build_tools.translate.layout import Layout, lay_out
from build_tools.translate.memory import Pair
from build_tools.translate.offers import untranslated
from build_tools.translate.po_text import Row, po_text


def update(sources: Sources, language: str, groups: Mapping[str, str]) -> dict[str, str]:
    """Path -> text of every catalogue of `language`; "" for a catalogue with nothing in it, which is to be deleted.

    `groups` are the hashes of the items' keys by address. When a catalogue cannot be read, none is changed.
    """
    return files_of(lay_out(sources, language, groups))


def files_of(layout: Layout) -> dict[str, str]:
    """Path -> text of the catalogues that `layout` describes; unchanged when one of them cannot be read."""
    if layout.broken:
        return {path: file.catalogue.text for path, file in sorted(layout.files.items())}
    rows: dict[str, list[Row]] = {}
    for row in _active(layout):
        rows.setdefault(layout.path(row.address), []).append(row)
    for path, pairs in unmatched(layout).items():
        file_rows = rows.setdefault(path, [])
        file_rows += _obsolete(pairs, {(row.address, row.source) for row in file_rows})
    texts = dict.fromkeys(layout.files, "")
    for path, file_rows in rows.items():
        file = layout.files.get(path)
        texts[path] = po_text(layout.language, file.header if file else Header(), file_rows)
    return dict(sorted(texts.items()))


def _active(layout: Layout) -> Iterator[Row]:
    offers = {(text.field.address, text.block): text.offers[0] for text in untranslated(layout)}
    for field in layout.fields.values():
        for block, match in layout.matches_of(field).items():
            offer = offers.get((field.address, block))
            offered = (offer.pair.text, offer.address) if offer else None
            yield Row(field.address, block, match.pair, field.group, label(field), offer=offered)


def unmatched(layout: Layout) -> dict[str, list[tuple[str, Pair]]]:
    """By file, the pairs that no block has now, with their addresses."""
    unmatched: dict[str, list[tuple[str, Pair]]] = {}
    for address, all_pairs in layout.memory.pairs.items():
        matches = layout.matches.get(address)
        pairs = matches.unmatched if matches else all_pairs
        unmatched.setdefault(layout.path(address), []).extend((address, pair) for pair in pairs)
    return {path: pairs for path, pairs in unmatched.items() if pairs}


def _obsolete(unmatched: Iterable[tuple[str, Pair]], active_keys: set[tuple[str, str]]) -> list[Row]:
    """Obsolete rows in order, each with a key (address and source) of its own.

    To msgfmt, equal keys are a fatal error. So a pair whose key is taken gets a source with a number behind it.
    """
    keys = {("", ""), *active_keys}
    rows: list[Row] = []
    repeated: list[tuple[str, Pair]] = []
    for address, pair in unmatched:
        if (address, pair.made_from) in keys:
            repeated.append((address, pair))
        else:
            keys.add((address, pair.made_from))
            rows.append(Row(address, pair.made_from, pair, obsolete=True))
    numbers: defaultdict[tuple[str, str], Iterator[int]] = defaultdict(lambda: count(2))
    for address, pair in repeated:
        sources = (f"{pair.made_from} ({number})" for number in numbers[address, pair.made_from])
        source = next(source for source in sources if (address, source) not in keys)
        keys.add((address, source))
        rows.append(Row(address, source, pair, obsolete=True))
    return sorted(rows, key=lambda row: (row.address, row.source))

"""Catalogues brought in step with the source. No translation is ever dropped."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import count

from build_tools.reading.sources import Sources
from build_tools.translate.catalogue import Header
from build_tools.translate.labels import label
from build_tools.translate.layout import Layout, lay_out
from build_tools.translate.memory import Pair
from build_tools.translate.po_text import Row, po_text


def update(sources: Sources, language: str, groups: Mapping[str, str]) -> dict[str, str]:
    """Path -> text of every catalogue of the language. "" stands for one with nothing left in it: delete it.

    When a catalogue cannot be read, all are given back as they are.
    """
    return files_of(lay_out(sources, language, groups))


def files_of(layout: Layout) -> dict[str, str]:
    """The catalogues that say what `layout` says."""
    if layout.broken:
        return {path: file.catalogue.text for path, file in sorted(layout.files.items())}
    rows: dict[str, list[Row]] = {}
    for row in _active(layout):
        rows.setdefault(layout.path(row.address), []).append(row)
    for path, left in _left(layout).items():
        active = rows.setdefault(path, [])
        active += _obsolete(left, {(row.address, row.source) for row in active})
    texts = dict.fromkeys(layout.files, "")
    for path, found in rows.items():
        file = layout.files.get(path)
        texts[path] = po_text(layout.language, file.header if file else Header(), found)
    return dict(sorted(texts.items()))


def _active(layout: Layout) -> Iterator[Row]:
    for field in layout.fields.values():
        for block, found in layout.found(field).items():
            yield Row(field.address, block, found.pair, field.group, label(field))


def _left(layout: Layout) -> dict[str, list[tuple[str, Pair]]]:
    """By file, the pairs that no block has now."""
    left: dict[str, list[tuple[str, Pair]]] = {}
    for address, pairs in sorted(layout.memory.pairs.items()):
        laid = layout.laid.get(address)
        left.setdefault(layout.path(address), []).extend((address, pair) for pair in (laid.left if laid else pairs))
    return {path: pairs for path, pairs in left.items() if pairs}


def _obsolete(left: Iterable[tuple[str, Pair]], used: set[tuple[str, str]]) -> list[Row]:
    """Obsolete entries in order. Equal keys are a fatal error to msgfmt: a second one is given another source."""
    keys = {("", ""), *used}
    rows: list[Row] = []
    again: list[tuple[str, Pair]] = []
    for address, pair in left:
        if (address, pair.made_from) in keys:
            again.append((address, pair))
        else:
            keys.add((address, pair.made_from))
            rows.append(Row(address, pair.made_from, pair, obsolete=True))
    numbers: defaultdict[tuple[str, str], Iterator[int]] = defaultdict(lambda: count(2))
    for address, pair in again:
        sources = (f"{pair.made_from} ({number})" for number in numbers[address, pair.made_from])
        source = next(each for each in sources if (address, each) not in keys)
        keys.add((address, source))
        rows.append(Row(address, source, pair, obsolete=True))
    return sorted(rows, key=lambda row: (row.address, row.source))

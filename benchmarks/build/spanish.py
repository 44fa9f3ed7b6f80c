"""Complete Spanish catalogues of a synthetic course, written as `course translate update` writes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from benchmarks.build.pairs import Pair as Words
from build_tools.course.groups import group_hashes
from build_tools.parse import parse
from build_tools.reading.load import load
from build_tools.translate.blocks import split
from build_tools.translate.catalogue import Header
from build_tools.translate.fields import Field, catalogue_of, fields
from build_tools.translate.labels import label
from build_tools.translate.layout import path_of
from build_tools.translate.memory import Pair
from build_tools.translate.po_text import Row, po_text

LANGUAGE = "es"


def catalogues(root: Path, texts: Iterable[Words]) -> dict[str, str]:
    """Path -> text of each catalogue of the course in `root` with words from `texts`.

    Fields without words in `texts` are left out, and so are catalogues without such fields. Reads the disk.
    """
    spanish = {block: found for text in texts for block, found in _blocks(text)}
    sources, _ = load(root)
    course, _ = parse(sources, sources.source_lang)
    rows: dict[str, list[Row]] = {}
    for field in fields(sources, group_hashes(course) if course else {}, LANGUAGE).values():
        name = catalogue_of(field.address)
        if name:
            rows.setdefault(path_of(LANGUAGE, name), []).extend(_rows(field, spanish))
    return {path: po_text(LANGUAGE, Header(), found) for path, found in sorted(rows.items()) if found}


def _blocks(text: Words) -> list[tuple[str, str]]:
    return list(zip(split(text.en), split(text.es), strict=True))


def _rows(field: Field, spanish: Mapping[str, str]) -> list[Row]:
    return [
        Row(field.address, block, Pair(block, field.group, spanish[block]), field.group, label(field))
        for block in field.blocks
        if block in spanish
    ]

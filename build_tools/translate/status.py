"""How much of the course is translated, counted in words of the source text."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from build_tools.ground.visible import cut, visible
from build_tools.reading.sources import Sources
from build_tools.translate.layout import Layout, lay_out

MAX_NAME = 60
"""How wide the column of names gets."""


@dataclass(frozen=True, slots=True)
class Words:
    """Numbers of words of the source text, by the state of their translation."""

    translated: int = 0
    outdated: int = 0
    missing: int = 0

    def __add__(self, other: Words) -> Words:
        return Words(self.translated + other.translated, self.outdated + other.outdated, self.missing + other.missing)

    @property
    def all(self) -> int:
        """The number of all words to translate."""
        return self.translated + self.outdated + self.missing


@dataclass(frozen=True, slots=True)
class FileStatus:
    """The words of one catalogue. `path` is relative to the course folder."""

    path: str
    words: Words


@dataclass(frozen=True, slots=True)
class Status:
    """The words of one language: of each catalogue, by path, and of all together."""

    language: str
    files: tuple[FileStatus, ...]
    total: Words


def status(sources: Sources, language: str, groups: Mapping[str, str]) -> Status:
    """The status of `language`. A block that stands several times in a field counts once.

    `groups` are the hashes of the items' keys by address.
    """
    return status_of(lay_out(sources, language, groups))


def status_of(layout: Layout) -> Status:
    """The status of the language that `layout` is for."""
    counts: dict[str, Counter[str]] = {}
    for field in layout.fields.values():
        count = counts.setdefault(layout.path(field.address), Counter())
        for block, match in layout.matches_of(field).items():
            count[match.state.value] += len(block.split())
    files = tuple(FileStatus(path, Words(**counts[path])) for path in sorted(counts))
    return Status(layout.language, files, sum((file.words for file in files), Words()))


def status_json(statuses: Iterable[Status]) -> str:
    """A JSON list of objects: language, files (path, words), total; words are translated, outdated, missing."""
    return json.dumps([asdict(status) for status in statuses], ensure_ascii=False, indent=2)


def status_text(statuses: Iterable[Status]) -> str:
    """A table for each language; a column is as wide as its longest value, and a long name is cut."""
    return "\n\n".join("\n".join(_table(status)) for status in statuses)


def _table(status: Status) -> list[str]:
    rows: list[tuple[str, ...]] = [(status.language, "translated", "outdated", "missing", "done")]
    rows += [_row(cut(visible(file.path), MAX_NAME), file.words) for file in status.files]
    rows.append(_row("all", status.total))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(_cells(row, widths)).rstrip() for row in rows]


def _row(name: str, words: Words) -> tuple[str, ...]:
    done = f"{words.translated * 100 // words.all} %" if words.all else "-"
    return (name, *(f"{number:,}" for number in (words.translated, words.outdated, words.missing)), done)


def _cells(row: tuple[str, ...], widths: list[int]) -> list[str]:
    return [
        row[0].ljust(widths[0]),
        *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)),
    ]

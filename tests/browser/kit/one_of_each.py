"""One page of each kind that a kit has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_KIND = re.compile(r'<body class="kit-of-([\w-]+)"')


def one_of_each(kit: Path, language: str) -> dict[str, Path]:
    """The first page of each kind in a language, by kind, over all folders of a kit."""
    found: dict[str, Path] = {}
    for path in pages(kit, language):
        kind = _KIND.search(path.read_text("utf-8"))
        assert kind, path
        found.setdefault(kind[1], path)
    return found


def pages(kit: Path, language: str) -> Iterator[Path]:
    """All pages of a language."""
    yield from sorted(kit.glob(f"*/{language}/*.html"))

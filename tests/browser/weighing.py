"""The weight of a page as its HTML names its files, and the budgets of docs/weight.md."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.real_course import ROOT

_FILE = re.compile(r'<(?:script|img)\b[^>]* src="([^"]+)"|<link rel="(?:stylesheet|icon)"[^>]* href="([^"]+)"')
_KIND = re.compile(r'<main id="content_" class="course-page course-page-(\w+)"')
_ROW = re.compile(r"^\| ([^|]+?) \| (\d+) \| (\d*) ?\|", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Budget:
    """The most bytes, and the most requests, or 0 when they are not counted."""

    size: int
    requests: int


BUDGETS = {
    what: Budget(int(size) * 1000, int(requests or 0))
    for what, size, requests in _ROW.findall((ROOT / "docs" / "weight.md").read_text("utf-8"))
}


@dataclass(frozen=True, slots=True)
class Weight:
    """A page, and the files that it names: what it loads at once, and the pictures in its text."""

    html: int
    files: frozenset[Path]
    picture_files: frozenset[Path]

    @property
    def size(self) -> int:
        """All but pictures."""
        return self.html + sum(map(_packed, self.files))

    @property
    def pictures(self) -> int:
        """The pictures in its text."""
        return sum(map(_packed, self.picture_files))

    @property
    def requests(self) -> int:
        """Without pictures."""
        return 1 + len(self.files)

    def of(self, suffix: str) -> int:
        """The files whose name ends so."""
        return sum(_packed(file) for file in self.files if file.suffix == suffix)

    def without(self, before: Weight) -> Weight:
        """What is still to be loaded after another page."""
        return Weight(self.html, self.files - before.files, self.picture_files - before.picture_files)


def languages(site: Path) -> tuple[Path, ...]:
    """The folder of each language."""
    return tuple(sorted(folder.parent for folder in site.glob("*/assets")))


def pages_of(kind: str, site: Path) -> tuple[Path, ...]:
    """The pages of a kind, in every language."""
    pages = (page for language in languages(site) for page in sorted(language.rglob("*.html")))
    return tuple(page for page in pages if (found := _KIND.search(page.read_text("utf-8"))) and found[1] == kind)


@cache
def weight_of(page: Path, site: Path) -> Weight:
    """The weight of a page of a site."""
    html = page.read_text("utf-8")
    named = ("".join(pair) for pair in _FILE.findall(html))
    files = frozenset((page.parent / name).resolve() for name in named if "://" not in name)
    assets = frozenset(file for file in files if file.is_relative_to(site.resolve()) and file.parent.name == "assets")
    return Weight(len(gzip.compress(html.encode(), 9)), assets, files - assets)


@cache
def _packed(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 9))

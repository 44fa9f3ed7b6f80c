"""What an engine wrote: how many pages, how many bytes, and whether the text is all there."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.build.html_tree import Element, read

SAMPLE = 24
_HIDDEN = frozenset({"script", "style", "nav", "template"})
_FRAME = frozenset({"course-notice", "course-edit"})
"""Classes of what our frame puts into `main` around a page: a notice that is hidden, and the link to edit the page."""


@dataclass(frozen=True, slots=True)
class Built:
    """`bytes` of all files; `median_html` in bytes; `words` of the pages of the sample, without navigation."""

    pages: int
    bytes: int
    median_html: int
    words: int


def look(site: Path, sample: Sequence[str]) -> Built:
    """Reads what was built into `site`. `sample` are paths of pages, language first; a missing page has no words."""
    files = [path for path in site.rglob("*") if path.is_file()]
    pages = [path for path in files if path.suffix == ".html"]
    return Built(
        pages=len(pages),
        bytes=sum(path.stat().st_size for path in files),
        median_html=round(statistics.median(path.stat().st_size for path in pages)) if pages else 0,
        words=sum(_words(_page(site, name)) for name in sample),
    )


def sample_of(paths: Sequence[str]) -> list[str]:
    """Some of the paths, spread evenly."""
    ordered = sorted(paths)
    return ordered[:: max(1, len(ordered) // SAMPLE)]


def _page(site: Path, name: str) -> Path:
    """mkdocs-static-i18n puts the first language into the root."""
    path = site / name
    return path if path.is_file() else site / name.partition("/")[2]


def _words(page: Path) -> int:
    """Words of the body of a page; our `main`, the `article` of others."""
    if not page.is_file():
        return 0
    tree = read(page.read_text("utf-8"))
    body = next(tree.all("article"), None) or next(tree.all("main"), tree)
    return len(_shown(body).split())


def _shown(element: Element) -> str:
    parts = (child if isinstance(child, str) else _shown(child) for child in element.children)
    return " " if element.tag in _HIDDEN or element.get("class") in _FRAME else f" {' '.join(parts)} "

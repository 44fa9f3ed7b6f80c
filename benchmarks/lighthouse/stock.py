"""The twin: the same text as stock mkdocs with Material shows it, with the search and navigation it comes with."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import yaml

from build_tools.pages.page import NavEntry, Page, Pages


def write_twin(folder: Path, pages: Pages) -> Path:
    """Writes mkdocs.yml and docs/ for the pages of one language into `folder`. Returns the path of mkdocs.yml.

    Each body stays the HTML it is: MkDocs passes it through, indexes it for its search and puts its own shell around
    it. The page's own table of contents is the one thing stock would add and cannot: that spares the twin a few bytes.
    """
    for page in pages.pages:
        path = folder / "docs" / _markdown(page.uri)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_document(page), "utf-8")
    config = folder / "mkdocs.yml"
    config.write_text(yaml.safe_dump(_config(pages), allow_unicode=True, sort_keys=False), "utf-8")
    return config


def _config(pages: Pages) -> dict[str, object]:
    return {
        "site_name": pages.title,
        "site_description": pages.description,
        "site_url": f"https://example.org/stock/{pages.language.code}/",
        "use_directory_urls": False,
        "theme": {"name": "material", "language": pages.language.code, "font": False},
        "nav": _nav(pages.nav),
    }


def _nav(entries: Iterable[NavEntry]) -> list[dict[str, object]]:
    """The course map in the grammar of mkdocs.yml: a heading's own page is the first below it."""
    found: list[dict[str, object]] = []
    for entry in entries:
        page: dict[str, object] = {entry.title: _markdown(entry.uri)}
        below = _nav(entry.children)
        found.append({entry.title: [page, *below] if entry.uri else below} if below else page)
    return found


def _document(page: Page) -> str:
    front = yaml.safe_dump({"title": page.title, "description": page.description}, allow_unicode=True)
    return f"---\n{front}---\n\n{page.html}\n"


def _markdown(uri: str) -> str:
    return uri.removesuffix(".html") + ".md"

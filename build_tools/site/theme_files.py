"""Chooses the files of a theme that a site needs. A theme also ships source maps and word packs for all languages."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path, PurePosixPath

from build_tools.reading.package_text import package_text
from build_tools.site.stock_material.word_packs import FOLDER, word_packs

SUFFIXES = frozenset({".css", ".js", ".svg", ".png", ".ico", ".woff2"})


def theme_files(paths: Iterable[str], search: Collection[str]) -> tuple[str, ...]:
    """Those of the theme's `paths` that are published, sorted. `search` are the languages of the search index."""
    packs = word_packs(search)
    return tuple(sorted(path for path in paths if _is_needed(path, packs)))


def is_whole(folder: Path) -> bool:
    """Whether the templates in a custom_dir make whole pages by themselves, so that the base theme is not used.

    Raises UnusableError when main.html is no text, and OSError.
    """
    page = folder / "main.html"
    return page.exists() and "{% extends" not in package_text(page)


def _is_needed(path: str, packs: frozenset[str]) -> bool:
    if not path.startswith("assets/") or PurePosixPath(path).suffix not in SUFFIXES:
        return False
    return path in packs or not path.startswith(FOLDER)

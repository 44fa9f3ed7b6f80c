"""Chooses the files of a theme that a site needs. A theme also ships source maps and word packs for all languages."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path, PurePosixPath

SUFFIXES = frozenset({".css", ".js", ".svg", ".png", ".ico", ".woff2"})
_LUNR = "assets/javascripts/lunr/"
_SEGMENTERS = {"ja": "tinyseg.js", "hi": "wordcut.js", "th": "wordcut.js"}


def theme_files(paths: Iterable[str], search: Collection[str]) -> tuple[str, ...]:
    """Those of the theme's `paths` that are published, sorted. `search` are the languages of the search index."""
    packs = lunr_packs(search)
    return tuple(sorted(path for path in paths if _is_needed(path, packs)))


def is_whole(folder: Path) -> bool:
    """Whether the templates in a custom_dir make whole pages by themselves, so that the base theme is not used."""
    page = folder / "main.html"
    return page.is_file() and "{% extends" not in page.read_text("utf-8")


def lunr_packs(search: Collection[str]) -> frozenset[str]:
    """The word packs that Material's search worker loads for these languages. It needs none for English."""
    languages = [language for language in search if language != "en"]
    names = {f"min/lunr.{language}.min.js" for language in languages}
    names |= {_SEGMENTERS[language] for language in languages if language in _SEGMENTERS}
    if len(search) > 1:
        names.add("min/lunr.multi.min.js")
    if names:
        names.add("min/lunr.stemmer.support.min.js")
    return frozenset(_LUNR + name for name in names)


def _is_needed(path: str, packs: frozenset[str]) -> bool:
    if not path.startswith("assets/") or PurePosixPath(path).suffix not in SUFFIXES:
        return False
    return path in packs or not path.startswith(_LUNR)

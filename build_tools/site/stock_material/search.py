"""Material's own search: whether it is on, and what it adds to a language's files."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from build_tools.site.stock_material.search_words import fold_index

INDEX = "search/search_index.json"
_PLUGIN = "material/search"


def index_files(config: MkDocsConfig) -> tuple[str, ...]:
    """The path of the search index, if one will be written, below the language's folder."""
    return (INDEX,) if _has_search(config) else ()


def search_languages(config: MkDocsConfig) -> tuple[str, ...]:
    """The languages of the search index, which Material derives from the theme's language; empty without an index."""
    return tuple(config.plugins[_PLUGIN].config["lang"]) if _has_search(config) else ()


def fold_index_file(site: Path) -> None:
    """Adds words without accents to the index below `site`, if there is one. Raises OSError."""
    index = site / INDEX
    if index.exists():
        index.write_text(fold_index(index.read_text("utf-8")), "utf-8", newline="\n")


def _has_search(config: MkDocsConfig) -> bool:
    plugin = config.plugins.get(_PLUGIN)
    return bool(plugin and plugin.config["enabled"])

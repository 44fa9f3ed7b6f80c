"""Adapts mkdocs.yml, which serves all languages, to one of them."""

from __future__ import annotations

from html import escape
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from build_tools.pages.page import Pages

FALLBACK = "en"
SEARCH_PLUGIN = "material/search"


def set_language(config: MkDocsConfig, language: str) -> None:
    """Prepares the theme for a language. Must run before any other plugin asks for the language.

    Every address of a page ends in `.html`, so that the folder also works without a server. The theme's own 404 page
    and MkDocs's sitemap are off: one of each serves all languages.
    """
    config.theme["language"] = language if language in theme_languages(config) else FALLBACK
    config.theme.static_templates.clear()
    config.use_directory_urls = False


def set_course(config: MkDocsConfig, pages: Pages) -> None:
    """Gives the theme the title and description of the course, escaped, because the theme takes them as HTML.

    Templates find all of `pages`, unescaped, as `config.extra.course`.
    """
    config.site_name = escape(pages.title)
    config.site_description = escape(pages.description)
    config.extra["course"] = pages


def has_search(config: MkDocsConfig) -> bool:
    """Whether a search index will be written."""
    plugin = config.plugins.get(SEARCH_PLUGIN)
    return bool(plugin and plugin.config["enabled"])


def search_languages(config: MkDocsConfig) -> tuple[str, ...]:
    """The languages of the search index, which Material derives from the theme's language; empty without an index."""
    return tuple(config.plugins[SEARCH_PLUGIN].config["lang"]) if has_search(config) else ()


def named_files(config: MkDocsConfig) -> tuple[str, ...]:
    """The paths below docs_dir that mkdocs.yml asks for by name: own styles and scripts, a logo, an icon."""
    images = (config.theme.get(name) for name in ("logo", "favicon"))
    paths = (*config.extra_css, *config.extra_javascript, *filter(None, images))
    return tuple(dict.fromkeys(map(str, paths)))


def theme_languages(config: MkDocsConfig) -> frozenset[str]:
    """The codes of the languages in which the theme has words of its own."""
    folders = (Path(folder, "partials", "languages") for folder in config.theme.dirs)
    return frozenset(file.stem for folder in folders for file in folder.glob("*.html"))

"""The language in which MkDocs builds with the theme that mkdocs.yml names."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.theme import Theme

FALLBACK = "en"


def set_language(config: MkDocsConfig, language: str) -> None:
    """Prepares the theme for a language. Must run before any other plugin asks for the language.

    Every address of a page ends in `.html`, so that the folder also works without a server. The theme's own 404 page
    and MkDocs's sitemap are off: one of each serves all languages.
    """
    config.theme["language"] = language if language in theme_languages(config) else FALLBACK
    config.theme.static_templates.clear()
    config.use_directory_urls = False


def set_nothing_to_build(config: MkDocsConfig, folder: Path) -> None:
    """Lets MkDocs go on without anything to write. It empties its folder first: `folder`, which does not exist. A theme
    without a name has no files: MkDocs lists those of a theme, however many icons it has.
    """
    config.theme = Theme()
    config.theme.static_templates.clear()
    config.site_dir = str(folder)


def theme_languages(config: MkDocsConfig) -> frozenset[str]:
    """The codes of the languages in which the theme has words of its own."""
    folders = (Path(folder, "partials", "languages") for folder in config.theme.dirs)
    return frozenset(file.stem for folder in folders for file in folder.glob("*.html"))

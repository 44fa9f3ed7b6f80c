"""Gives MkDocs's settings, which serve all languages, what the course says in one of them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig

from build_tools.pages.page import Pages
from build_tools.publish.references import read_css
from build_tools.reading.regular_file import read_regular

MAX_SHEET_BYTES = 1_000_000


def set_course(config: MkDocsConfig, pages: Pages) -> None:
    """Gives the theme the title and description of the course, escaped, because the theme takes them as HTML.

    Templates find all of `pages`, unescaped, as `config.extra.course`.
    """
    config.site_name = escape(pages.title)
    config.site_description = escape(pages.description)
    config.extra["course"] = pages


def named_files(config: MkDocsConfig) -> tuple[str, ...]:
    """The paths below docs_dir that mkdocs.yml asks for by name: own styles and scripts, a logo, an icon.

    What the styles load from there, such as a font, is among them. Raises OSError.
    """
    images = (config.theme.get(name) for name in ("logo", "favicon"))
    loaded = (path for sheet in config.extra_css for path in _loaded(Path(config.docs_dir), str(sheet)))
    paths = (*config.extra_css, *loaded, *config.extra_javascript, *filter(None, images))
    return tuple(dict.fromkeys(map(str, paths)))


def _loaded(docs_dir: Path, sheet: str) -> Iterator[str]:
    """The paths of the files below `docs_dir` that a stylesheet there loads."""
    if not (docs_dir / sheet).is_file():
        return
    text = read_regular(docs_dir / sheet, MAX_SHEET_BYTES).decode("utf-8", errors="replace")
    for reference in read_css(text).references:
        path = posixpath.normpath(posixpath.join(posixpath.dirname(sheet), urlsplit(reference.url).path))
        if not path.startswith(("..", "/")) and (docs_dir / path).is_file():
            yield path

"""The part of mkdocs.yml that all layouts share. MkDocs with Material reads it, and so does Zensical."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from typing import Any

from build_tools.outputs.output import SiteSettings
from build_tools.outputs.trees.assets import FAVICON, LOGO, STYLES
from build_tools.pages.page import NavEntry, Pages

FALLBACK = "en"
FEATURES = ["navigation.prune", "navigation.footer", "navigation.top"]
_LIGHT, _DARK = ({"scheme": scheme, "primary": "custom", "accent": "custom"} for scheme in ("default", "slate"))
PALETTE = [
    {"media": "(prefers-color-scheme: light)", **_LIGHT},
    {"media": "(prefers-color-scheme: dark)", **_DARK},
]


def config(pages: Pages, settings: SiteSettings, address: str, *features: str) -> dict[str, Any]:
    """Name, look and search of a site whose words are those of `pages` and that will be at `address`, or ""."""
    named = {"site_url": address, "copyright": settings.copyright}
    return {
        "site_name": as_html(pages.title),
        "site_description": escape(pages.description),
        **{key: value for key, value in named.items() if value},
        "theme": {
            "name": "material",
            "language": theme_language(pages.language.code, settings),
            "font": False,
            "logo": LOGO,
            "favicon": FAVICON,
            "features": [*FEATURES, *features],
            "palette": PALETTE,
        },
        "plugins": ["search"],
        "markdown_extensions": ["attr_list"],
        "extra_css": list(STYLES),
    }


def as_html(title: str) -> str:
    """A title as engines take it: they print what mkdocs.yml and front matter say as it is."""
    return escape(title, quote=False)


def theme_language(code: str, settings: SiteSettings) -> str:
    """The language of the theme's own words: the page's, when the theme has it."""
    return code if code in settings.speaks else FALLBACK


def navigation(entries: Iterable[NavEntry], file: Callable[[str], str]) -> list[dict[str, Any]]:
    """The course map as `nav`; `file` leads from a page's uri to its Markdown file."""
    return [
        {as_html(entry.title): navigation(entry.children, file) if entry.children else file(entry.uri)}
        for entry in entries
    ]

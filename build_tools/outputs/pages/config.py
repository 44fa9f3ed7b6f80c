"""Makes the part of mkdocs.yml that all layouts share. MkDocs with Material reads it, and so does Zensical."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from typing import Any

from build_tools.outputs.output import SiteSettings
from build_tools.outputs.pages.assets import LOGO, styles
from build_tools.pages.page import NavEntry, Pages

FALLBACK = "en"
FEATURES = ["navigation.prune", "navigation.footer", "navigation.top"]
_LIGHT, _DARK = ({"scheme": scheme, "primary": "custom", "accent": "custom"} for scheme in ("default", "slate"))
PALETTE = [
    {"media": "(prefers-color-scheme: light)", **_LIGHT},
    {"media": "(prefers-color-scheme: dark)", **_DARK},
]


def config(pages: Pages, settings: SiteSettings, address: str, *features: str) -> dict[str, Any]:
    """The settings for name, look and search of a site, by key. `pages` give its words; `address` is its URL or ""."""
    look = settings.look
    optional = {
        "site_url": address,
        "site_author": escape(look.author),
        "copyright": as_html(look.copyright),
    }
    return {
        "site_name": as_html(pages.title),
        "site_description": escape(pages.description),
        **{key: value for key, value in optional.items() if value},
        "theme": {
            "name": "material",
            "language": theme_language(pages.language.code, settings),
            "font": False,
            "logo": look.logo or LOGO,
            "favicon": look.favicon or LOGO,
            "features": [*FEATURES, *features],
            "palette": PALETTE,
        },
        "plugins": ["search"],
        "markdown_extensions": ["attr_list"],
        "extra_css": list(styles(look, pages.minerals)),
    }


def as_html(title: str) -> str:
    """A title as HTML: engines print the titles in mkdocs.yml and front matter without escaping them."""
    return escape(title, quote=False)


def theme_language(code: str, settings: SiteSettings) -> str:
    """The language of the theme's own words: `code` if the theme has words in it, else FALLBACK."""
    return code if code in settings.speaks else FALLBACK


def navigation(entries: Iterable[NavEntry], file: Callable[[str], str]) -> list[dict[str, Any]]:
    """The course map as the setting `nav`. `file` leads from a page's uri to its Markdown file."""
    return [
        {as_html(entry.title): navigation(entry.children, file) if entry.children else file(entry.uri)}
        for entry in entries
    ]

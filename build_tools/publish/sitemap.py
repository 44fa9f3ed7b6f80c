"""Writes one sitemap for all languages, in which each page names its translations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from urllib.parse import quote

HOME = "index.html"
_NAMESPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'


def sitemap(address: str, languages: Sequence[str], pages: Iterable[str]) -> str:
    """The text of sitemap.xml (sitemaps.org 0.9, with Google's `xhtml:link` for languages).

    `address` is the site's, ending in a slash; `languages` starts with the source language; `pages` are paths below
    each language's folder. For readers of any other language (`x-default`) the home page has the page that chooses a
    language, and every other page has its version in the source language.
    """
    ordered = sorted(pages, key=lambda path: (path != HOME, path))
    urls = [url for path in ordered for url in _urls(address, languages, path)]
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', f"<urlset {_NAMESPACES}>", *urls, "</urlset>", ""])


def _urls(address: str, languages: Sequence[str], path: str) -> list[str]:
    versions = {language: f"{address}{language}/{quote(path)}" for language in languages}
    default = address if path == HOME else versions[languages[0]]
    links = "".join(_link(*version) for version in (*versions.items(), ("x-default", default)))
    addresses = dict.fromkeys((*([address] if path == HOME else []), *versions.values()))
    return [f"<url><loc>{escape(url)}</loc>{links}</url>" for url in addresses]


def _link(language: str, url: str) -> str:
    return f'<xhtml:link rel="alternate" hreflang="{escape(language)}" href="{escape(url)}"/>'

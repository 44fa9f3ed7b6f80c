"""The names that `theme: features:` takes. Source of the list: the setup pages of Material for MkDocs 9.8."""

from __future__ import annotations

from build_tools.site.mkdocs_yml.key import Key, always, honoured, unused

_ALWAYS = {
    "content.action.edit": "Every page links to the file it is made from, when `edit_uri` is set.",
    "navigation.footer": "A page leads to the one before and the one after it.",
    "navigation.indexes": "A module has a page of its own, and the way above the title leads there.",
    "navigation.path": "The way from the first page stands above the title.",
    "navigation.prune": "A page carries only the part of the menu that it needs.",
    "search.highlight": "Search marks the words it found.",
    "search.suggest": "Search offers the word that was probably meant.",
}

_CODE = "A course shows no program code. Take it out."
_NAV = "The shell has one menu, the same on every page and in every width. Take it out."
_INSTANT = "Pages load whole, so that they also work from a folder and with a screen reader. Take it out."
_TOC = "What is on a page stands beside it. Take it out."
_UNUSED = {
    "announce.dismiss": "The shell has no announcement bar. Take it out.",
    "content.action.view": "The edit link leads to the file; `edit_uri: blob/main/` shows it. Take it out.",
    "content.code.annotate": _CODE,
    "content.code.copy": _CODE,
    "content.code.select": _CODE,
    "content.footnote.tooltips": "Notes stand at the end of a page. Take it out.",
    "content.lazy": "A page loads the pictures it shows. Take it out.",
    "content.tabs.link": "Course texts have no tabs. Take it out.",
    "content.tooltips": "Words of the glossary open their meaning on the page. Take it out.",
    "header.autohide": "The bar does not stay above the text, so it never covers it. Take it out.",
    "navigation.expand": _NAV,
    "navigation.instant": _INSTANT,
    "navigation.instant.prefetch": _INSTANT,
    "navigation.instant.preview": _INSTANT,
    "navigation.instant.progress": _INSTANT,
    "navigation.sections": _NAV,
    "navigation.tabs": _NAV,
    "navigation.tabs.sticky": _NAV,
    "navigation.top": "Browsers scroll up by the Home key. Take it out.",
    "navigation.tracking": "Every heading has an address that stays. Take it out.",
    "search.share": "A search is not part of an address, so that nobody sees it. Take it out.",
    "toc.follow": _TOC,
    "toc.integrate": _TOC,
}

FEATURE_KEYS: tuple[Key, ...] = (
    honoured("theme/features", "A list of names; see below."),
    *(always(f"theme/features/{name}", text) for name, text in _ALWAYS.items()),
    *(unused(f"theme/features/{name}", text) for name, text in _UNUSED.items()),
    unused("theme/features/*", "Material has no feature of this name, or it came later than this list. Take it out."),
)

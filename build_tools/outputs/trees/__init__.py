"""START READING HERE: the finished pages as a folder of Markdown that another site engine builds.

Each layout says where an engine will publish a page, so that links lead there, and makes the tree from the pages.
`compile_tree` gathers what a layout needs, `write.py` writes the tree, whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from build_tools.outputs.trees import mkdocs_i18n, neutral
from build_tools.outputs.trees.tree import Material, SiteSettings, Tree

__all__ = ["LAYOUTS", "Layout", "Material", "SiteSettings", "Tree"]


@dataclass(frozen=True, slots=True)
class Layout:
    """`published_at` leads from a page's uri, its language and the source language to the path in the built site."""

    published_at: Callable[[str, str, str], str]
    tree: Callable[[Material], Tree]


LAYOUTS: Mapping[str, Layout] = {
    "neutral": Layout(neutral.published_at, neutral.tree),
    "mkdocs-i18n": Layout(mkdocs_i18n.published_at, mkdocs_i18n.tree),
}
"""Every layout by its name on the command line. A new one is one file and one line."""

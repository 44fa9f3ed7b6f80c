"""The parser: CommonMark 0.31 with tables, footnotes, callouts, citations, H~2~O and m^3^; raw HTML is text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.footnote import footnote_plugin

from build_tools.markdown.citation import citation_plugin
from build_tools.markdown.raised import raised_plugin
from build_tools.markdown.renderer import FIELD_RULES, Rule, renderer_with
from build_tools.markdown.slips import count_cells
from build_tools.markdown.tables import label_cells
from build_tools.markdown.targets import link_target

_HEADING_ID = re.compile(r"[ \t]*\{#([a-z][a-z0-9-]*)\}[ \t]*$")


def parser_with(rules: Mapping[str, Rule], *, headings: bool = False) -> MarkdownIt:
    """A parser whose renderer uses `rules`. Without `headings`, what looks like a heading is text."""
    parser = MarkdownIt("commonmark", {"html": False, "typographer": False})
    parser.enable("table").use(footnote_plugin, inline=False).use(admon_plugin).use(citation_plugin).use(raised_plugin)
    if not headings:
        parser.disable(["heading", "lheading"])
    # Every destination becomes a link token, so that the rules can report those that are refused.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    parser.core.ruler.before("inline", "heading_ids", _heading_ids)
    parser.core.ruler.push("classify_links", _classify_links)
    parser.core.ruler.push("label_cells", label_cells)
    parser.core.ruler.push("count_cells", count_cells)
    parser.renderer = renderer_with(parser, rules)
    return parser


def _heading_ids(state: StateCore) -> None:
    """`## Title {#id}`: moves the id out of the words into the token."""
    for opening, inline in pairwise(state.tokens):
        anchor = _HEADING_ID.search(inline.content) if opening.type == "heading_open" else None
        if anchor:
            opening.meta["id"] = anchor[1]
            inline.content = inline.content[: anchor.start()]


def _classify_links(state: StateCore) -> None:
    """Notes in both tokens of a link what kind of destination it has."""
    for inline in state.tokens:
        target = None
        for token in inline.children or ():
            if token.type == "link_open":
                target = link_target(str(token.attrs.get("href", "")))
            if token.type in ("link_open", "link_close"):
                token.meta["target"] = target


FIELD = parser_with(FIELD_RULES)
WITH_HEADINGS = parser_with(FIELD_RULES, headings=True)

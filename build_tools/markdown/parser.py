"""The parser: CommonMark 0.31 with tables, footnotes, callouts and citations; raw HTML is text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.footnote import footnote_plugin

from build_tools.markdown.citation import citation_plugin
from build_tools.markdown.renderer import FIELD_RULES, Rule, renderer
from build_tools.markdown.tables import label_cells
from build_tools.markdown.targets import link_target

_HEADING_ID = re.compile(r"[ \t]*\{#([a-z][a-z0-9-]*)\}[ \t]*$")


def parser(rules: Mapping[str, Rule], *, headings: bool = False) -> MarkdownIt:
    """A parser that renders by `rules`. Fields hold no headings; standing pages do."""
    made = MarkdownIt("commonmark", {"html": False, "typographer": False})
    made.enable("table").use(footnote_plugin, inline=False).use(admon_plugin).use(citation_plugin)
    if not headings:
        made.disable(["heading", "lheading"])
    # Every destination becomes a link token, so that rules can name the ones that are refused.
    made.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    made.core.ruler.before("inline", "heading_ids", _heading_ids)
    made.core.ruler.push("classify_links", _classify_links)
    made.core.ruler.push("label_cells", label_cells)
    made.renderer = renderer(made, rules)
    return made


def _heading_ids(state: StateCore) -> None:
    """`## Title {#id}`: the id moves into the token, out of the words."""
    for opened, inline in pairwise(state.tokens):
        found = _HEADING_ID.search(inline.content) if opened.type == "heading_open" else None
        if found:
            opened.meta["id"] = found[1]
            inline.content = inline.content[: found.start()]


def _classify_links(state: StateCore) -> None:
    """Both tokens of a link say what kind of destination it has."""
    for inline in state.tokens:
        target = None
        for token in inline.children or ():
            if token.type == "link_open":
                target = link_target(str(token.attrs.get("href", "")))
            if token.type in ("link_open", "link_close"):
                token.meta["target"] = target


FIELD = parser(FIELD_RULES)
WITH_HEADINGS = parser(FIELD_RULES, headings=True)

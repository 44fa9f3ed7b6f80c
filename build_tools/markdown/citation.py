"""Citations: `[@source-id]`, `[@source-id, art. 67]`, `[@facts/fact-id]`."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

_CITATION = re.compile(r"\[@([^\s\],\[]+)(?:,[ \t]*([^\]\[\n]*))?\]")


def citation_plugin(parser: MarkdownIt) -> None:
    """Makes `parser` give tokens of type `citation`, whose `meta` has `id` and `locator`. Anything else stays text."""
    parser.inline.ruler.before("link", "citation", _citation)


def _citation(state: StateInline, silent: bool) -> bool:
    citation = _CITATION.match(state.src, state.pos, state.posMax)
    if citation is None:
        return False
    if not silent:
        # A number stands right behind the word it belongs to, also when the author left a space.
        state.pending = state.pending.rstrip(" ")
        token = state.push("citation", "", 0)
        token.meta = {"id": citation[1], "locator": (citation[2] or "").strip()}
    state.pos = citation.end()
    return True

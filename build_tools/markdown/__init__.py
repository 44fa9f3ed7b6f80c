"""Markdown fields -> HTML with marks that a page resolves later: citations, links by address, images, notes.

One parser serves pages and rules. It treats raw HTML as text, so a field cannot contain HTML of its own.
"""

from build_tools.markdown.html import block, choice, inline, label, page, paragraph, plain
from build_tools.markdown.reading import references

__all__ = ["block", "choice", "inline", "label", "page", "paragraph", "plain", "references"]

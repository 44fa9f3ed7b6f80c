"""The colours of minerals that a site needs: of twelve, a course uses a few, and every lesson waits for them."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

SHEET = "assets/minerals.css"
"""Where the colours stand: each on a line of its own."""

_COLOUR = re.compile(r"^.*\.course-mineral-([a-z]+) \{.*\n", re.MULTILINE)


def with_minerals(sheets: Mapping[str, str], minerals: Collection[str]) -> dict[str, str]:
    """The texts of stylesheets by path; the one with the colours has only those of `minerals`, and without any it is
    empty.
    """
    return {path: _only(text, minerals) if path == SHEET else text for path, text in sheets.items()}


def _only(text: str, minerals: Collection[str]) -> str:
    kept = _COLOUR.sub(lambda line: line[0] if line[1] in minerals else "", text)
    return kept if minerals else ""

"""A number that stands out of the words around it, as "64 minutes" with a large 64."""

from __future__ import annotations

import re

from markupsafe import Markup

_NUMBER = re.compile(r"<[^>]*>|&#?\w+;|(\d(?:[\d.,\u00a0\u202f\u2019]*\d)?)")
"""A number, or a tag or an entity, which may hold one that nobody sees."""


def figure(words: Markup) -> Markup:
    """HTML with its first number in <strong>. A language puts the number where it wants it."""
    html = str(words)
    number = next((found for found in _NUMBER.finditer(html) if found[1]), None)
    if number is None:
        return words
    return Markup(f"{html[: number.start()]}<strong>{number[1]}</strong>{html[number.end() :]}")

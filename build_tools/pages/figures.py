"""A number that stands out of the words around it, as "64 minutes" with a large 64."""

from __future__ import annotations

import re

from markupsafe import Markup

_NUMBER = re.compile(r"\d(?:[\d.,\u00a0\u202f\u2019]*\d)?")


def figure(words: Markup) -> Markup:
    """HTML with its first number in <strong>. A language puts the number where it wants it. No tag has a digit before it."""
    return Markup(_NUMBER.sub(r"<strong>\g<0></strong>", str(words), count=1))

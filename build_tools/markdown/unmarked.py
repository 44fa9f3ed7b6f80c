"""Texts that need no parser: one paragraph without any markup, as most titles, choices and key points are."""

from __future__ import annotations

import re

UNMARKED = re.compile(r"""[^\W\d_](?:[^\W_]|[ ,.;:()'"?!/%+¿¡…–—“”‘’€$-])*""")


def is_unmarked(text: str) -> bool:
    """Whether CommonMark has nothing to say about `text`."""
    return UNMARKED.fullmatch(text) is not None

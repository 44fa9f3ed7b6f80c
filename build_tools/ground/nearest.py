"""What a person may have meant who typed something that is not known."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

WORD, ADDRESS = 0.6, 0.8
"""How alike two words must be, and two addresses, which share more by nature (difflib: 0 to 1)."""


def did_you_mean(written: str, known: Iterable[str], cutoff: float = WORD) -> str:
    """A sentence with the nearest of `known`, or "" when none is near."""
    near = difflib.get_close_matches(written, list(known), 1, cutoff)
    return f'Did you mean "{near[0]}"?' if near else ""

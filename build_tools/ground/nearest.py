"""Suggests what an author may have meant by a name that does not exist."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

WORD, ADDRESS = 0.6, 0.8
"""How alike two words or two addresses must be (difflib ratio, 0 to 1). Any two addresses share more than two words."""


def did_you_mean(written: str, names: Iterable[str], cutoff: float = WORD) -> str:
    """A sentence with the one of `names` nearest to `written`, or "" when none is near."""
    near = difflib.get_close_matches(written, list(names), 1, cutoff)
    return f'Did you mean "{near[0]}"?' if near else ""

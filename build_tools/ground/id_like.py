"""Suggests a name with small letters, digits and hyphens for a name that has others."""

from __future__ import annotations

import re
import unicodedata

_FEWEST_LETTERS = 2
_LONGEST = 60


def id_like(name: str, otherwise: str) -> str:
    """The nearest id to `name`: `Género (copy)` -> `genero-copy`. `otherwise` when it has no letters from a to z."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", letters)
    id = re.sub(r"^[^a-z]+", "", words)[:_LONGEST].strip("-")
    return id if len(id) >= _FEWEST_LETTERS else otherwise

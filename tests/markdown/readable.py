"""Marks as a person can read and type them: ⟪kind value|value⟫."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from build_tools.markdown.marks import Mark, split

_DIGEST = re.compile(r"[0-9a-f]{12}-")


def readable(html: str) -> str:
    """HTML with its marks made visible."""
    return "".join(_shown(part) for part in split(html))


def _shown(part: str | Mark) -> str:
    if isinstance(part, str):
        return part
    return _DIGEST.sub("#", f"⟪{' '.join(filter(None, (part.kind, '|'.join(part.values))))}⟫")


def cases(path: Path) -> list[dict[str, Any]]:
    """The cases of a file of golden cases."""
    found: list[dict[str, Any]] = yaml.safe_load(path.read_text("utf-8"))
    return found

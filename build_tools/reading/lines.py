"""Cuts a text into the lines that editors count."""

from __future__ import annotations

import re


def lines_of(text: str) -> list[str]:
    """The lines of a text without their ends. Unlike `str.splitlines`, it knows no line ends but those of editors."""
    return re.split(r"\r\n|\r|\n", text)

"""What words without quotes mean in YAML 1.1, section 10.2 (types bool, null, int, float, timestamp)."""

from __future__ import annotations

import re
from typing import Final

_TRAPS: Final = (
    (re.compile(r"(?i:y|yes|true|on)$"), "true"),
    (re.compile(r"(?i:n|no|false|off)$"), "false"),
    (re.compile(r"(~|(?i:null))$|^$"), "nothing"),
    (re.compile(r"[-+]?\d[\d_]*(:[0-5]?\d)+(\.\d*)?$"), "a number of seconds"),
    (re.compile(r"\d{4}-\d{1,2}-\d{1,2}([Tt ].*)?$"), "a date"),
    (
        re.compile(r"[-+]?(0x[0-9a-fA-F]+|0o?[0-7]+|\d[\d_]*|(\d[\d_]*)?\.\d+([eE][-+]?\d+)?|\d+\.\d*)$"),
        "a number",
    ),
    (re.compile(r"[-+]?\.(?i:inf)$|\.(?i:nan)$"), "a number"),
)

_LONGEST_WORD: Final = len("false\n")
"""A pattern also fits before the end of a line."""


def yaml_meaning(text: str) -> str:
    """The type or value that YAML reads the unquoted text as; "" when it stays text."""
    if len(text) > _LONGEST_WORD and text[0].isalpha():  # for speed: true of nearly every text
        return ""
    return next((meaning for pattern, meaning in _TRAPS if pattern.match(text)), "")

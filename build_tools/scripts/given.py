"""Gives a script its words: a line of script before it, in a file of its own or in the same."""

from __future__ import annotations

import json


def given(name: str, words: object) -> str:
    """The line that makes `words`, which JSON can hold, known to scripts as `window.<name>`."""
    return f"window.{name}={json.dumps(words, ensure_ascii=False)};\n"

"""One line of what a process prints, which holds data for the process that started it."""

from __future__ import annotations

import json
from typing import Any


def to_line(key: str, data: object) -> str:
    """The data as one line of ASCII JSON, which `last_in` finds among other lines by its key."""
    return json.dumps({key: data}, separators=(",", ":"))


def last_in(output: str, key: str) -> Any:
    """The data of the last line with this key in what a process printed; None when there is none."""
    lines = [line for line in output.splitlines() if line.startswith(f'{{"{key}":')]
    return json.loads(lines[-1])[key] if lines else None

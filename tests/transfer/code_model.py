"""The results code written a second time, from what docs/storage.md says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def code_of(credits: Mapping[str, int], catalogue: Sequence[Any], course: str, day: date) -> str:
    """The code for the credit of each item by its address."""
    data = b"\1" + _hash(course)[2:] + (day - date(2020, 1, 1)).days.to_bytes(2)
    for quiz in catalogue:
        found = [credits.get(item["address"], -1) + 1 for item in quiz["items"]]
        if any(found):
            listed = "\n".join(f"{item['address']} {item['key']}" for item in quiz["items"])
            data += _hash(quiz["quiz"])[2:] + _hash(listed)[2:] + bytes([len(found), *found])
    bits = "".join(f"{byte:08b}" for byte in data + _hash(data))
    signs = [SIGNS[int(bits[place : place + 5].ljust(5, "0"), 2)] for place in range(0, len(bits), 5)]
    return "-".join("".join(signs[place : place + 4]) for place in range(0, len(signs), 4))


def _hash(words: str | bytes) -> bytes:
    """FNV-1a of 32 bits (draft-eastlake-fnv, section 2)."""
    found = 2166136261
    for byte in words.encode() if isinstance(words, str) else words:
        found = (found ^ byte) * 16777619 % 2**32
    return found.to_bytes(4)

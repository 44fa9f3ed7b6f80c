"""The address that an author means by a link to a heading, to the file of a page, or to a part without its owner."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile
from urllib.parse import unquote

_ENDING = re.compile(r"\.(html?|md|ya?ml)$")


def wanted_address(written: str, here: str, addresses: Iterable[str]) -> str:
    """The one of `addresses` that `written` names; "" when none does.

    `#follow`, `../safe-water.html#start` and `safe-water/start` name the address that ends in their last word and has
    the others before it. Of several, the one nearest to `here`, the address of the text with the link.
    """
    words = [_ENDING.sub("", word) for word in re.split(r"[/#]+", unquote(written)) if word.strip(".")]
    named = [address for address in addresses if words and _names(words, address.split("/"))]
    return min(named, key=lambda address: (-_in_common(address, here), address.count("/"), address), default="")


def _names(words: Sequence[str], segments: Sequence[str]) -> bool:
    """True when the words stand in the segments in this order, the last of them at the end."""
    rest = iter(segments)
    return words[-1] == segments[-1] and all(word in rest for word in words)


def _in_common(address: str, other: str) -> int:
    """How many segments two addresses begin with alike."""
    pairs = zip(address.split("/"), other.split("/"), strict=False)
    return len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))

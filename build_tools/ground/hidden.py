"""Characters that nobody sees. Some scripts need them; anywhere else they only make words differ that look the same.

Unicode Standard, sections 23.2 (layout controls) and 23.8 (specials).
"""

from __future__ import annotations

import re
import unicodedata

SOFT_HYPHEN = "\u00ad"
"""Says where a long word may be cut. It helps in a text, and stays there; in an id or an answer it is in the way."""

# Thai, Lao, Tibetan, Burmese, Khmer and their neighbours have no spaces between words: U+200B ends lines.
_WITHOUT_SPACES = (
    "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u19ff\u1a20-\u1aaf\u1b00-\u1b7f\ua980-\ua9df\uaa60-\uaadf"
)
# Hebrew and Arabic to the scripts of India and Mongolia, and pictures made of several: U+200C and U+200D keep apart or
# join what stands before them.
_JOINED = "\u0590-\u1dff\u2190-\u2bff\ua800-\uabff\ufb1d-\ufdff\ufe00-\ufe0f\ufe70-\ufefc\U00010000-\U0010ffff"

HIDDEN = re.compile(
    f"[\u2060\ufeff]|(?<![{_WITHOUT_SPACES}])\u200b(?![{_WITHOUT_SPACES}])|(?<![{_JOINED}])[\u200c\u200d]"
)
"""A character that nobody sees and that no script needs where it stands. A soft hyphen is not among them."""
_SOMETIMES_HIDDEN = "\u200b\u200c\u200d\u2060\ufeff"
"""Each character that `HIDDEN` can find. Looking for these first is much faster, and nearly every text has none."""


def without_hidden(text: str) -> str:
    """The text without hidden characters."""
    return HIDDEN.sub("", text) if _may_hide(text) else text


def hidden_in(text: str) -> list[str]:
    """The hidden characters of the text, in its order."""
    return HIDDEN.findall(text) if _may_hide(text) else []


def _may_hide(text: str) -> bool:
    return any(sign in text for sign in _SOMETIMES_HIDDEN)


def name_of(character: str) -> str:
    """How a message calls a character: `U+200B (zero width space)`."""
    return f"U+{ord(character):04X} ({unicodedata.name(character, 'without a name').lower()})"

"""Which ways to write a short answer count as the same. `scripts/interactions/wording.js` has the same rule.

tests/browser/player/words.yaml has cases for both; docs/decisions/0021-short-answers.md says why.
"""

from __future__ import annotations

import re

from build_tools.ground.fold import with_own_letters

# Soft hyphen, zero-width spaces and joiners, marks of direction, and every character used as an apostrophe.
_IGNORED = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff'`´‘’‛′ʹ-ʽ\uff07]")
_PUNCTUATION = re.compile(r"[\t-\r .,;:!?¡¿\"()\[\]{}_«»·‹›\u2010-\u2027\u3001-\u3003\u3008-\u301f،؛؟۔।॥-]+")
_SPACE_AT_SIGN = re.compile(r" ?([!-/:-@\[-`{-¿×÷⁄\u20a0-\u20cf\u2190-\u22ff]) ?")


def bare_words(text: str) -> str:
    """The text without accents, capitals, punctuation, apostrophes, spaces beside signs and other extra spaces.

    Letters of their own stay (`año`), and so do signs: `R & D` becomes `r&d`.
    """
    words = _PUNCTUATION.sub(" ", with_own_letters(_IGNORED.sub("", text), "NFKD").lower())
    return _SPACE_AT_SIGN.sub(r"\1", words.replace("⁄", "/")).strip(" \u1680\u2028\u2029")

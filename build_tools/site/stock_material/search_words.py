"""Makes Material's own search find `minería` for people who type `mineria`.

lunr, which searches, does not ignore accents. So each entry of the index gets its words once more without accents, in a
span that the list of results does not show.
"""

from __future__ import annotations

import json
import re
import unicodedata
from html import unescape

from build_tools.ground.fold import without_marks

_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"\w+")


def fold(word: str) -> str:
    """The word in lower case without combining marks: `Señalización` becomes `senalizacion`."""
    return unicodedata.normalize("NFC", without_marks(word.lower()))


def folded_words(html: str) -> list[str]:
    """The words of a text that folding changes, folded, each once, in the order of the alphabet."""
    words = {word.lower() for word in _WORD.findall(unicodedata.normalize("NFC", unescape(_TAG.sub(" ", html))))}
    return sorted({fold(word) for word in words if fold(word) != word})


def fold_index(index: str) -> str:
    """The `search_index.json` of Material for MkDocs, with the folded words of each entry added to its text."""
    content = json.loads(index)
    for entry in content["docs"]:
        words = folded_words(f"{entry['title']} {entry['text']}")
        if words:
            entry["text"] += f"<span hidden>{' '.join(words)}</span>"
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))

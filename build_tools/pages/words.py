"""The words of the interface, from content/interface.yaml and its catalogues."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from build_tools.course.models.page import Word
from build_tools.ground.prose import Text
from build_tools.markdown.marks import clean
from build_tools.pages.formats import Formats

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Words:
    """The interface words of one language. A word nobody wrote shows as its id, so that it is seen and mended."""

    words: Mapping[str, Word]
    language: str
    formats: Formats

    def plain(self, name: str, **values: object) -> str:
        """Words for attributes. `count` chooses the form for one; whole numbers are written as the locale does."""
        found = self._text(name, values)
        return clean(self._filled(str(found), values) if found else name)

    def shown(self, name: str, **values: object) -> Markup:
        """Words for the page, escaped; with their own `lang` when they are not translated yet."""
        found = self._text(name, values)
        if found is None:
            return escape(name)
        filled = Markup(self._filled(escape(clean(str(found))), values))
        language = found.blocks[0].language
        if language in ("", self.language):
            return filled
        return Markup('<span lang="{}">{}</span>').format(language, filled)

    def templates(self) -> dict[str, str]:
        """Every word with its `{placeholders}`; the form for one is `<id>/one`."""
        ones = {f"{name}/one": str(word.one) for name, word in self.words.items() if word.one}
        return {name: str(word.text) for name, word in self.words.items()} | ones

    def _text(self, name: str, values: Mapping[str, object]) -> Text | None:
        word = self.words.get(name)
        if word is None:
            return None
        return word.one if word.one and values.get("count") == 1 else word.text

    def _filled(self, text: str, values: Mapping[str, object]) -> str:
        escaped = isinstance(text, Markup)

        def value(found: re.Match[str]) -> str:
            given = values.get(found[1], found[0])
            told = self.formats.number(given) if isinstance(given, int) else given
            return str(escape(told)) if escaped else str(told)

        return _PLACEHOLDER.sub(value, text)

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
    """The interface words of one language. A missing word shows as its id, so that somebody sees and adds it."""

    words: Mapping[str, Word]
    language: str
    formats: Formats

    def plain(self, name: str, **values: object) -> str:
        """A word as plain text, for attributes. A `count` of 1 chooses the form for one; the locale writes numbers."""
        text = self._text(name, values)
        return clean(self._filled(str(text), values) if text else name)

    def html(self, name: str, **values: object) -> Markup:
        """A word as HTML, escaped; with a `lang` of its own when it is not translated yet."""
        text = self._text(name, values)
        if text is None:
            return escape(name)
        filled = Markup(self._filled(escape(clean(str(text))), values))
        language = text.blocks[0].language
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

        def written_value(placeholder: re.Match[str]) -> str:
            value = values.get(placeholder[1], placeholder[0])
            written = self.formats.number(value) if isinstance(value, int) else value
            return str(escape(written)) if escaped else str(written)

        return _PLACEHOLDER.sub(written_value, text)

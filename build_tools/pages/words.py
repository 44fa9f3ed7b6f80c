"""The words of the interface, from content/interface.yaml and its catalogues."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from markupsafe import Markup, escape

from build_tools.course.models.page import PLACEHOLDER, Word
from build_tools.course.word_texts import plain_word_texts, word_texts
from build_tools.ground.problems import Problem
from build_tools.ground.prose import State, Text
from build_tools.interface.unknown_word import unfilled_placeholder, unknown_word
from build_tools.markdown.marks import clean
from build_tools.pages.asking_place import asking_place
from build_tools.pages.formats import Formats


@dataclass(frozen=True, slots=True)
class Words:
    """The interface words of one language. Each word that a page asks for in vain adds to `problems`."""

    words: Mapping[str, Word]
    language: str
    formats: Formats
    problems: list[Problem] = field(default_factory=list)
    _fixed: dict[str, Markup] = field(default_factory=dict, compare=False)
    """As HTML those that need no values, once they were asked for."""

    def plain(self, name: str, **values: object) -> str:
        """A word as plain text, for attributes. A `count` of 1 chooses the form for one; the locale writes numbers."""
        text = self._text(name, values)
        return clean(self._filled(str(text), values) if text else name)

    def html(self, name: str, **values: object) -> Markup:
        """A word as HTML, escaped; with a `lang` of its own when it is not translated yet."""
        if not values and name in self._fixed:
            return self._fixed[name]
        text = self._text(name, values)
        if text is None:
            return escape(name)
        self._require_filled(name, str(text), values)
        html = self._with_language(Markup(self._filled(escape(clean(str(text))), values)), text)
        if not values and not PLACEHOLDER.search(str(text)):
            self._fixed[name] = html
        return html

    def text(self, name: str, **values: object) -> Text:
        """A word as a text that knows its language and its state, for titles."""
        text = self._text(name, values)
        if text is None:
            return Text.of(name, self.language)
        return Text(tuple(replace(block, text=self._filled(block.text, values)) for block in text.blocks))

    def foreign(self) -> dict[str, str]:
        """Every word that is not translated yet as HTML, by id, with its language and its `{placeholders}`."""
        return {
            name: str(self._with_language(escape(clean(str(text))), text))
            for name, text in word_texts(self.words).items()
            if self._language(text)
        }

    def are_outdated(self) -> bool:
        """Whether the translation of some words is older than their source."""
        states = (block.state_in(self.language) for text in word_texts(self.words).values() for block in text.blocks)
        return State.OUTDATED in states

    def templates(self) -> dict[str, str]:
        """Every word with its `{placeholders}`; the form for one is `<id>/one`."""
        return plain_word_texts(self.words)

    def problems_since(self, count: int) -> tuple[Problem, ...]:
        """Those of the `problems` that came after the first `count`."""
        return tuple(self.problems[count:])

    def _language(self, text: Text) -> str:
        """The language of a word when it is not the page's, else ""."""
        language = text.blocks[0].language if text.blocks else ""
        return "" if language == self.language else language

    def _with_language(self, html: Markup, text: Text) -> Markup:
        language = self._language(text)
        return Markup('<span lang="{}">{}</span>').format(language, html) if language else html

    def _text(self, name: str, values: Mapping[str, object]) -> Text | None:
        word = self.words.get(name)
        if word is None:
            self.problems.append(unknown_word(name, asking_place(name), self.words))
            return None
        return word.one if word.one and values.get("count") == 1 else word.text

    def _require_filled(self, name: str, text: str, values: Iterable[str]) -> None:
        for placeholder in set(PLACEHOLDER.findall(text)).difference(values):
            self.problems.append(unfilled_placeholder(name, placeholder, asking_place(name), values))

    def _filled(self, text: str, values: Mapping[str, object]) -> str:
        escaped = isinstance(text, Markup)

        def written_value(placeholder: re.Match[str]) -> str:
            value = values.get(placeholder[1], placeholder[0])
            written = self.formats.number(value) if isinstance(value, int) else value
            return str(escape(written)) if escaped else str(written)

        return PLACEHOLDER.sub(written_value, text)

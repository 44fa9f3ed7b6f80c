"""The texts that readers see: a field is a sequence of blocks, and a block knows its language and its state."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema


class State(StrEnum):
    """How the text of a block relates to the source text."""

    SOURCE = "source"
    TRANSLATED = "translated"
    OUTDATED = "outdated"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Block:
    """One top-level Markdown block, or the whole of a one-line text.

    `text` is what is shown, in `language`; `original` is the current text of the source language.
    """

    text: str
    language: str
    state: State = State.SOURCE
    original: str = ""

    def state_in(self, language: str) -> State | None:
        """The state to report to a reader of `language`: MISSING when the block is shown in another language, whatever
        the reason; OUTDATED when the source has changed since; None when there is nothing to report.
        """
        if self.language not in ("", language):
            return State.MISSING
        return self.state if self.state in (State.MISSING, State.OUTDATED) else None


_SOME_TEXT = {"type": "string", "pattern": r"\S"}
"""In a JSON Schema: a text that is not blank."""


PICTURES: Final = "pictures"
LINKS: Final = "links"
CITATIONS: Final = "citations"
NOTES: Final = "notes"


@dataclass(frozen=True, slots=True)
class Prose:
    """The text of a field. `address` is the address of the field, in the grammar of `address.py`.

    `shows` says what may stand in the field besides words, emphasis and, in Markdown, blocks of them.
    """

    shows: ClassVar[frozenset[str]] = frozenset({PICTURES, LINKS, CITATIONS, NOTES})

    blocks: tuple[Block, ...]
    address: str = ""

    @classmethod
    def of(cls, text: str, language: str = "", address: str = "") -> Self:
        """A text in one language, as a single block."""
        return cls((Block(text, language),), address)

    def is_current(self, language: str) -> bool:
        """True when all of the text is in `language` and none of it is older than the source."""
        return all(block.state_in(language) is None for block in self.blocks)

    def __str__(self) -> str:
        return "\n\n".join(block.text for block in self.blocks)

    def __bool__(self) -> bool:
        return any(block.text.strip() for block in self.blocks)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema  # only models need it, and they are not always loaded

        return core_schema.no_info_plain_validator_function(
            cls._accept, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return dict(_SOME_TEXT)

    @classmethod
    def _accept(cls, value: object) -> Self:
        if isinstance(value, cls):
            return value
        if isinstance(value, str):
            return cls.of(value)
        raise ValueError("expected text")


class Text(Prose):
    """One line of plain words; Markdown emphasis, term links and citations work in it."""

    __slots__ = ()


class PlainLine(Text):
    """One line of words and emphasis. It is shown in links, in headings or beside fields, where a link, a picture or a
    citation would be lost.
    """

    __slots__ = ()

    shows: ClassVar[frozenset[str]] = frozenset()


class Markdown(Prose):
    """One or more blocks of CommonMark without headings (a sub-section is a section)."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {**_SOME_TEXT, "contentMediaType": "text/markdown"}


class ChoiceText(Markdown):
    """Blocks of Markdown beside a field that learners tick. A link would be followed instead of ticking the field."""

    __slots__ = ()

    shows: ClassVar[frozenset[str]] = frozenset({PICTURES})

"""Reads SVG files event by event: what the readers of images and of marks have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol
from xml.parsers import expat

SVG = "http://www.w3.org/2000/svg"


class Reader(Protocol):
    """Takes the elements and the words of a file in their order."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begins an element. Its name is behind its namespace and a space, where it has one."""

    def end(self, name: str) -> None:
        """Ends an element."""

    def words(self, text: str) -> None:
        """Takes the words between two elements, all at once."""


@dataclass(frozen=True, slots=True)
class Broken:
    """Why a file cannot be read, and where; `is_encoding`: nothing here reads the encoding that it names."""

    reason: str
    line: int = 1
    column: int = 1
    is_encoding: bool = False


def parser_for(reader: Reader) -> expat.XMLParserType:
    """A parser that tells the reader. What else it wants to hear of, it sets itself."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.words
    return parser


def read(parser: expat.XMLParserType, data: bytes) -> Broken | None:
    """Reads a whole file. Returns what is wrong when it is no XML."""
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        return Broken(expat.ErrorString(error.code), error.lineno, error.offset + 1)
    except (LookupError, ValueError):
        return Broken("nothing here reads the encoding that it names", is_encoding=True)
    return None


def cut(text: str) -> str:
    """A text as messages show it, at most 60 characters."""
    return text if len(text) <= 60 else f"{text[:57]}..."

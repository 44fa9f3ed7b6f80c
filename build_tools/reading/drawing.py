"""Reads a small drawing, an SVG that stands in pages itself: what is not known to be a shape does not come through.

Pages hold what is written here, not what the file held: elements and attributes of a short list, whose values are
numbers or one of a few words. Source of the names: SVG 2, chapters 8 to 10 and 13.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem
from build_tools.reading.svg_parser import SVG, cut, parser_for, read

CODE = "MARK-DRAWING"
MAX_LENGTH = 1_500
"""Characters of a finished drawing. It stands in every page that shows it; ours have about three hundred."""

_NUMBER = r"[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?"
_NUMBERS = r"[Ee0-9.,+\-\s]+"
_PATH = r"[MmZzLlHhVvCcSsQqTtAaEe0-9.,+\-\s]+"
_MOVES = rf"((translate|scale|rotate|matrix|skewX|skewY)\({_NUMBERS}\)[\s,]*)+"
_LINES = {"fill": "none|currentColor", "stroke": "none|currentColor", "class": "ground", "transform": _MOVES}
_SIZES: Mapping[str, tuple[str, ...]] = {
    "g": (),
    "path": (),
    "circle": ("cx", "cy", "r"),
    "ellipse": ("cx", "cy", "rx", "ry"),
    "rect": ("x", "y", "width", "height", "rx", "ry"),
    "line": ("x1", "y1", "x2", "y2"),
    "polyline": (),
    "polygon": (),
}
_OWN = {"path": {"d": _PATH}, "polyline": {"points": _NUMBERS}, "polygon": {"points": _NUMBERS}}
_SHAPES: Mapping[str, Mapping[str, str]] = {
    name: {**dict.fromkeys(sizes, _NUMBER), **_OWN.get(name, {}), **_LINES} for name, sizes in _SIZES.items()
}
"""By element: its attributes, each with the pattern of its value."""

_ROOT = {
    "viewBox": r"0[\s,]+0[\s,]+24[\s,]+24",
    "width": "24|100%",
    "height": "24|100%",
    "version": "1.1",
    "fill": "none",
    "stroke": "currentColor",
    "stroke-width": "1.75",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}
"""What may stand on <svg>. A page sets all of it anew: on the file it only serves those who look at it there."""

_PLAIN = "Save it anew as a plain SVG, with lines as paths, on a field of 24 by 24."
_COLOURS = 'A mark has the colour of its page: write "none" or "currentColor".'


def read_drawing(path: str, data: bytes) -> tuple[str, tuple[Problem, ...]]:
    """What stands inside <svg>, written anew, and what is wrong with the file. With a problem, the text is ""."""
    reader = _Reader(path)
    if broken := read(reader.parser, data):
        hint = "Save it anew in UTF-8." if broken.is_encoding else _PLAIN
        message = f"The mark is no SVG: {broken.reason}."
        reader.problems.append(Problem(Mark(path, broken.line, broken.column), CODE, message, hint))
    text = "".join(reader.parts)
    if not reader.problems:
        reader.problems.extend(_unfit(path, text, shows=reader.shows))
    return "" if reader.problems else text, tuple(reader.problems)


def _unfit(path: str, text: str, *, shows: bool) -> Iterator[Problem]:
    if not shows:
        yield Problem(Mark(path), CODE, "The mark draws nothing.", "Draw it, or delete the file.")
    if len(text) > MAX_LENGTH:
        message = f"The mark has {len(text):,} characters inside <svg>; at most {MAX_LENGTH:,} go into a page."
        yield Problem(Mark(path), CODE, message, "Draw fewer lines, and round its numbers to one decimal.")


@dataclass(slots=True)
class _Reader:
    path: str
    problems: list[Problem] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    depth: int = 0
    shows: bool = False
    parser: expat.XMLParserType = field(init=False)

    def __post_init__(self) -> None:
        self.parser = parser_for(self)
        self.parser.StartDoctypeDeclHandler = lambda *_: self._refuse_line("<!DOCTYPE>")
        self.parser.ProcessingInstructionHandler = lambda target, _: self._refuse_line(f"<?{target}>")

    def _refuse_line(self, what: str) -> None:
        self._refuse(f"The mark has a {what}.", "Take it out: a mark is one <svg>.")

    def _refuse(self, message: str, hint: str) -> None:
        mark = Mark(self.path, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)
        self.problems.append(Problem(mark, CODE, message, hint))

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Writes an element of a mark anew, and refuses any other."""
        namespace, _, element = name.rpartition(" ")
        self.depth += 1
        if self.depth == 1:
            self._begin(namespace, element, attributes)
        elif namespace != SVG or element not in _SHAPES:
            self._refuse(f"The mark has a <{element}>.", f"Take it out. A mark has only {_listed(_SHAPES)}.")
        else:
            self.shows = self.shows or element != "g"
            kept = self._kept(element, attributes, _SHAPES[element])
            self.parts.append(f"<{element}{''.join(kept)}>" if element == "g" else f"<{element}{''.join(kept)}/>")

    def _begin(self, namespace: str, element: str, attributes: Mapping[str, str]) -> None:
        if (namespace, element) != (SVG, "svg"):
            hint = f'Its first element is <svg xmlns="{SVG}" viewBox="0 0 24 24">.'
            self._refuse(f"The mark begins with <{element}>, which is no SVG.", hint)
            return
        if "viewBox" not in attributes:
            self._refuse("The mark does not say its field.", 'Write viewBox="0 0 24 24" into its <svg>.')
        list(self._kept("svg", attributes, _ROOT))

    def _kept(self, element: str, attributes: Mapping[str, str], known: Mapping[str, str]) -> Iterator[str]:
        """The attributes as they are written. A problem for each that is not `known`, or has another value."""
        for attribute, value in attributes.items():
            name = attribute.rpartition(" ")[2]
            if name != attribute or name not in known:
                hint = f"Take it out. Here a mark has only {_listed(known)}."
                self._refuse(f'<{element}> of the mark has the attribute "{name}".', hint)
            elif not re.fullmatch(known[name], value, re.ASCII):
                hint = _COLOURS if name in ("fill", "stroke") else _wanted(name, known[name])
                self._refuse(f'"{name}" of the mark\'s <{element}> is "{cut(value)}".', hint)
            else:
                yield f' {name}="{" ".join(value.split())}"'

    def end(self, name: str) -> None:
        """Ends a group."""
        self.depth -= 1
        if name == f"{SVG} g" and self.depth:
            self.parts.append("</g>")

    def words(self, text: str) -> None:
        """Refuses words."""
        if text.strip():
            hint = "Take them out. A mark is hidden from screen readers: what it stands beside says the words."
            self._refuse(f'The mark has words: "{cut(text.strip())}".', hint)


def _wanted(name: str, pattern: str) -> str:
    fixed = {"viewBox": '"0 0 24 24"', "width": '"24"', "height": '"24"'}.get(name)
    if fixed or re.fullmatch(r"[\w.%-]+", pattern):
        return f"Write {fixed or repr(pattern)}, as in every mark."
    return "Write numbers, without units."


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)

"""What may not be in an SVG image: it is a program's document, and people open it by itself, too.

An SVG in a page runs no script, but the same file opened by its address does (SVG Integration, section 3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity
from build_tools.reading.svg_parser import SVG, cut, parser_for, read

_RUN = frozenset({"script", "foreignobject", "iframe", "embed", "object", "handler", "listener"})
_PICTURE = re.compile(r"data:image/(png|jpeg|gif|webp);base64,", re.IGNORECASE)
_URL = re.compile(r"url\(\s*['\"]?\s*(?!['\"]?\s*#)([^)'\"]*)|@import\s*([^;]*)", re.IGNORECASE)
_ROOT = f"{SVG} svg"
_HINT = "Save it anew as a plain SVG, or as a .png: an image shows something, and loads and runs nothing."


def svg_problems(path: str, data: bytes) -> tuple[Problem, ...]:
    """An error for each part of an SVG that could run, load or send something, and for a file that is no SVG.

    One that shows nothing gets a warning.
    """
    reader = _Reader(path)
    if broken := read(reader.parser, data):
        message = f"The image is no SVG that browsers can show: {broken.reason}."
        hint = f"Save it anew as SVG, {'in UTF-8' if broken.is_encoding else 'or as .png'}."
        reader.problems.append(Problem(Mark(path, broken.line, broken.column), "IMAGE-UNSAFE", message, hint))
    if not reader.problems and reader.root != _ROOT:
        message = "The image has no picture that browsers show: it does not begin with <svg xmlns=…>."
        hint = "Save it anew as SVG, or write xmlns='http://www.w3.org/2000/svg' into its <svg>."
        return (Problem(Mark(path), "IMAGE-BROKEN", message, hint, Severity.WARNING),)
    return tuple(reader.problems)


@dataclass(slots=True)
class _Reader:
    path: str
    problems: list[Problem] = field(default_factory=list)
    parser: expat.XMLParserType = field(init=False)
    in_style: bool = False
    root: str = ""

    def __post_init__(self) -> None:
        self.parser = parser_for(self)
        self.parser.EntityDeclHandler = lambda *_: self._refuse("declares an entity")
        self.parser.ProcessingInstructionHandler = lambda target, _: self._instruction(target)

    def _refuse(self, what: str) -> None:
        mark = Mark(self.path, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)
        self.problems.append(Problem(mark, "IMAGE-UNSAFE", f"The image {what}.", _HINT))

    def _instruction(self, target: str) -> None:
        if target.lower() == "xml-stylesheet":
            self._refuse("loads a stylesheet")

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Refuses an element that can run something, and attributes that load or lead elsewhere."""
        element = _local(name)
        self.root = self.root or name
        self.in_style = element == "style"
        if element in _RUN:
            self._refuse(f"has the element <{element}>, which can run something")
        for attribute, value in attributes.items():
            for what in _of_attribute(element, _local(attribute), value):
                self._refuse(what)

    def end(self, name: str) -> None:  # noqa: ARG002
        """Ends an element: no styles stand in one."""
        self.in_style = False

    def words(self, text: str) -> None:
        """Refuses what styles load."""
        if self.in_style:
            for address in _addresses(text):
                self._refuse(f'loads "{address}" from its styles')


def _local(name: str) -> str:
    return name.rpartition(" ")[2].lower()


def _of_attribute(element: str, name: str, value: str) -> Iterator[str]:
    """What is wrong with an attribute."""
    if name.startswith("on"):
        yield f'has the attribute "{name}", which runs a script'
    elif name in ("href", "src") and not _is_inside(element, value.strip()):
        yield f'leads to "{cut(value.strip())}"'
    elif name == "attributename" and value.strip().lower().rpartition(":")[2] in ("href", "onload", "onclick"):
        yield f'changes the attribute "{value.strip()}" while it is shown'
    else:
        for address in _addresses(value):
            yield f'loads "{address}"'


def _is_inside(element: str, target: str) -> bool:
    """Whether a link leads to a part of the same image, or holds a picture itself."""
    return not target or target.startswith("#") or (element == "image" and _PICTURE.match(target) is not None)


def _addresses(styles: str) -> Iterator[str]:
    for found in _URL.finditer(styles):
        target = (found[1] or found[2] or "").strip()
        if not _PICTURE.match(target):
            yield cut(target)

"""The place in a template or in Python that asks for an interface word while a page is made."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import FrameType

from jinja2 import Template

from build_tools.ground.nodes import Mark
from build_tools.ground.package import PACKAGE, shown_path

_PASSING_ON = frozenset({"asking_place.py", "words.py", "renderer.py"})
"""Files that ask on behalf of a template or of another file."""


def asking_place(word: str) -> Mark:
    """The nearest place that asked for `word`: in a template, or in a Python file that asks in its own name.

    Its column is the one that `course check` names when the word stands there as it is, else 1.
    """
    mark = next(filter(None, map(_line, _frames())), Mark("build_tools/pages"))
    return replace(mark, column=_column(mark, word))


def _frames() -> Iterator[FrameType]:
    frame: FrameType | None = sys._getframe(1)
    while frame:
        yield frame
        frame = frame.f_back


def _line(frame: FrameType) -> Mark | None:
    template = frame.f_globals.get("__jinja_template__")
    if isinstance(template, Template):
        return Mark(template.filename or template.name or "", template.get_corresponding_lineno(frame.f_lineno))
    file = Path(frame.f_code.co_filename)
    is_asking = file.is_relative_to(PACKAGE) and file.name not in _PASSING_ON
    return Mark(shown_path(file), frame.f_lineno) if is_asking else None


def _column(mark: Mark, word: str) -> int:
    file = PACKAGE.parent / mark.path
    lines = file.read_text("utf-8").splitlines() if file.is_file() else []
    line = lines[mark.line - 1] if mark.line <= len(lines) else ""
    call = re.search(rf'(?:words\.(?:plain|html)|word(?:_plain)?)\(\s*"{re.escape(word)}"', line)
    return call.start() + 1 if call else 1

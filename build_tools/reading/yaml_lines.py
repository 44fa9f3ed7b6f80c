"""Mistakes that the lines of a file show better than the place where the parser stopped."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from build_tools.ground.hidden import name_of
from build_tools.ground.nodes import Mark, Scalar
from build_tools.ground.problems import UnusableError
from build_tools.reading.conflict import TWO_VERSIONS

_SPACE_LIKE: Final = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_ODD_INDENT: Final = re.compile(f"\\s*?[{_SPACE_LIKE}]+\\s*\\S")
_ODD_BEHIND: Final = re.compile(f"\\s*(?:-[{_SPACE_LIKE}]|(?:- +)*[\\w-]+:[{_SPACE_LIKE}])")
_ODD_IN_NAME: Final = re.compile(f"^[{_SPACE_LIKE}]|[{_SPACE_LIKE}]$|:[{_SPACE_LIKE}]")
_ODD: Final = ("YAML takes this for a letter: it only looks like a space.", "Delete it; type a space.")
_GLUED: Final = re.compile(r"(\s*(?:- +)*)([a-z_]+):([^\s/].*)")
_FIELD: Final = re.compile(r"\s*(- +)*[a-z_]+:(\s|$)")
_OPENS_NOTHING: Final = re.compile(r"\s*(?:- +)*([a-z_]+):\s*$")
_OPENS_TEXT: Final = re.compile(r"\s*(?:- +)*([a-z_]+):\s+[|>][-+\d]*\s*$")


@dataclass(frozen=True, slots=True)
class Slip:
    """A mistake in the line with this index, at this column from 1, and how to mend it."""

    index: int
    column: int
    message: str
    hint: str


def refuse_odd_space(name: Scalar) -> None:
    """Refuses the name of a field that begins or ends with something like a space: YAML took it for a letter.

    Raises:
        UnusableError: where that character stands.
    """
    odd = _ODD_IN_NAME.search(name.text)
    if odd:
        mark = Mark(name.mark.path, name.mark.line, name.mark.column + odd.end() - 1)
        raise UnusableError(mark, "YAML-SYNTAX", *_ODD)


def slip_near(lines: Sequence[str], index: int) -> Slip | None:
    """The mistake that the line with this index shows, or the lines above it; None when none of them is known."""
    for find in _SLIPS:
        for number in (index, _above(lines, index)):
            slip = find(lines, number) if 0 <= number < len(lines) else None
            if slip:
                return slip
    return None


def _above(lines: Sequence[str], index: int) -> int:
    """The index of the last line above that is not blank; -1 when there is none."""
    return next((number for number in range(min(index, len(lines)) - 1, -1, -1) if lines[number].strip()), -1)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _odd_space(lines: Sequence[str], index: int) -> Slip | None:
    """A space that looks like one and is none to YAML: in the indentation, behind a hyphen or behind a colon."""
    line = lines[index]
    odd = _ODD_INDENT.match(line) or _ODD_BEHIND.match(line)
    if odd is None:
        return None
    column = re.search(f"[{_SPACE_LIKE}]", line).start() + 1  # type: ignore[union-attr]
    return Slip(index, column, *_ODD)


def _hidden(lines: Sequence[str], index: int) -> Slip | None:
    """A character that nobody sees, at the start of a line, such as the mark of a file that was joined to another."""
    hidden = re.match(r"\s*([\ufeff\u200b-\u200d\u2060])", lines[index])
    if hidden is None:
        return None
    message = f"Nobody sees this character: {name_of(hidden[1])}."
    return Slip(index, hidden.end(), message, "Delete it.")


def _glued(lines: Sequence[str], index: int) -> Slip | None:
    """A field without a space behind its colon."""
    glued = _GLUED.fullmatch(lines[index])
    if glued is None:
        return None
    column = len(glued[1]) + len(glued[2]) + 2
    return Slip(index, column, "A space is missing behind the colon.", f"Write `{glued[2]}: {glued[3].strip()}`")


def _left_of_text(lines: Sequence[str], index: int) -> Slip | None:
    """A line that is further left than the text to which it belongs."""
    if _FIELD.match(lines[index]) or lines[index].lstrip().startswith("- "):
        return None
    opener = next((number for number in range(index - 1, -1, -1) if _OPENS_TEXT.match(lines[number])), -1)
    below = [line for line in lines[opener + 1 : index] if line.strip()]
    if opener < 0 or not below or any(_indent(line) <= _indent(lines[opener]) for line in below):
        return None
    name = _OPENS_TEXT.match(lines[opener])[1]  # type: ignore[index]
    message = f"This line is further left than the text of `{name}` above it."
    return Slip(index, _indent(lines[index]) + 1, message, "Indent it as far as the first line of that text.")


def _text_without_bar(lines: Sequence[str], index: int) -> Slip | None:
    """A text of several lines below `name:`, without the | that lets it hold colons and hyphens."""
    indent = _indent(lines[index])
    opener = next((n for n in range(index - 1, -1, -1) if lines[n].strip() and _indent(lines[n]) < indent), -1)
    opens = _OPENS_NOTHING.match(lines[opener]) if opener >= 0 else None
    first = next((line for line in lines[opener + 1 :] if line.strip()), "")
    if opens is None or _FIELD.match(first) or first.lstrip().startswith("- "):
        return None
    message = f"The text below `{opens[1]}:` needs a | behind the colon."
    return Slip(opener, len(lines[opener].rstrip()) + 1, message, f"Write `{opens[1]}: |`")


def _conflict(lines: Sequence[str], index: int) -> Slip | None:
    """What is left of the marks of a merge."""
    return Slip(index, 1, *TWO_VERSIONS) if re.fullmatch(r"={7}|\|{7}.*", lines[index].rstrip()) else None


_SLIPS: Final[tuple[Callable[[Sequence[str], int], Slip | None], ...]] = (
    _conflict,
    _odd_space,
    _hidden,
    _left_of_text,
    _text_without_bar,
    _glued,
)

"""Comments in which a catalogue keeps our own states. Tools keep comments, and drop flags that they do not know.

    # made-from: "The old source text, "
    # made-from: "as JSON strings that are joined."
    # made-from-group: 5f1c20aa31bd
    # unsure: look at this again
    # offered-from: "quizzes/safe-water/items/old-id/stem"
    # offered: 5f1c20aa31bd

The last two stand at the translation of an identical text at another address, which nobody has judged yet; `offered` is
a hash of it, which shows whether a translator has changed it.

Each line is short enough that no tool wraps it. The comments count only on a fuzzy entry, because a translator who
clears that flag accepts the present source.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

from build_tools.translate.text import clean, plain_lines

_LINE = re.compile(r"(made-from|made-from-group|unsure|offered-from|offered):[ ]?(.*)")
_STRING = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*"')
_NO_GROUP = "none"
_TEXTS = ("made-from", "offered-from")
# polib wraps comments at 78 characters, "# " included.
_WIDTH = 76


@dataclass(frozen=True, slots=True)
class OwnComments:
    """The states of one entry. `made_from` and `group` are None without such a comment.

    `broken` is True when a `made-from` or `offered-from` comment cannot be read.
    """

    made_from: str | None = None
    group: str | None = None
    unsure: bool = False
    broken: bool = False
    offered_from: str | None = None
    offered: str = ""


_NONE: tuple[OwnComments, tuple[str, ...]] = OwnComments(), ()


def read(comments: Sequence[str]) -> tuple[OwnComments, tuple[str, ...]]:
    """Our own states in the comment lines of an entry, and the other lines, which are the translator's notes."""
    if not comments:
        return _NONE
    notes: list[str] = []
    values: dict[str, list[str]] = {}
    for line in comments:
        match = _LINE.fullmatch(plain_lines(line).strip())
        if match:
            values.setdefault(match[1], []).append(match[2].strip())
        elif line.strip():
            notes.append(plain_lines(line).rstrip())
    made_from, offered_from = _joined(values.get("made-from", ())), _joined(values.get("offered-from", ()))
    group = values.get("made-from-group", [None])[0]
    own = OwnComments(
        made_from=made_from,
        group="" if group == _NO_GROUP else group,
        unsure="unsure" in values,
        broken=any(_decoded(value) is None for name in _TEXTS for value in values.get(name, ())),
        offered_from=offered_from,
        offered=values.get("offered", [""])[0],
    )
    return own, tuple(notes)


def write(own: OwnComments) -> tuple[str, ...]:
    """The comment lines that `read` understands."""
    lines: list[str] = []
    if own.made_from is not None:
        lines += [f"made-from: {piece}" for piece in _pieces(own.made_from, _WIDTH - len("made-from: "))]
    if own.group is not None:
        lines.append(f"made-from-group: {own.group or _NO_GROUP}")
    if own.unsure:
        lines.append("unsure: look at this again")
    if own.offered_from is not None:
        lines += [f"offered-from: {piece}" for piece in _pieces(own.offered_from, _WIDTH - len("offered-from: "))]
        lines.append(f"offered: {own.offered}")
    return tuple(lines)


def hash_of(translation: str) -> str:
    """The hash of a translation that is offered."""
    return blake2b(translation.encode(), digest_size=6).hexdigest()


def _joined(values: Sequence[str]) -> str | None:
    """The text of JSON strings that are joined; None when there are none."""
    texts = [_decoded(value) for value in values]
    return clean("".join(text for text in texts if text is not None)) if texts else None


def _decoded(value: str) -> str | None:
    """The text of a JSON string; None when `value` is not one."""
    try:
        return str(json.loads(value)) if _STRING.fullmatch(value) else None
    except ValueError:
        return None


def _pieces(text: str, width: int) -> list[str]:
    """JSON strings of at most `width` characters, cut after a space where there is one."""
    pieces: list[str] = []
    rest = text
    while rest or not pieces:
        end = _fitting(rest, width - 2)
        cut = rest.rfind(" ", 0, end) + 1 if end < len(rest) else end
        pieces.append(json.dumps(rest[: cut or end], ensure_ascii=False))
        rest = rest[cut or end :]
    return pieces


def _fitting(text: str, width: int) -> int:
    """How many characters of `text` fit in `width` when written in JSON."""
    used = 0
    for index, character in enumerate(text):
        used += len(json.dumps(character, ensure_ascii=False)) - 2
        if used > width:
            return index
    return len(text)

"""Examples of problems as text: the files and fields that an example changes in the small course.

    # file: modules/dust.yaml          the lines below are the whole file
    # in: modules/safe-water.yaml      the lines below are top fields; they replace the file's own, or are added
    # no file: content/course.yaml     the file is taken away
    # folder: modules/dust.yaml        a folder stands where a file should be

Behind a path may stand ", saved as utf-16", ", written in hex" or ", 40 times over".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_HEAD = re.compile(
    r"^# (?P<how>file|in|no file|folder): (?P<path>[^,\n]+)"
    r"(, saved as (?P<encoding>[\w-]+)|, (?P<hex>written in hex)|, (?P<times>\d+) times over)?$"
)
_FIELD = re.compile(r"^(?=[\w-]+:)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of an example. `how` is `file`, `in`, `no file` or `folder`; `bytes` uses the fields behind `text`."""

    how: str
    path: str
    text: str
    encoding: str = "utf-8"
    in_hex: bool = False
    times: int = 1

    def bytes(self) -> bytes:
        """The content of the file on disk, as `encoding`, `in_hex` and `times` say."""
        return bytes.fromhex(self.text) if self.in_hex else (self.text * self.times).encode(self.encoding)


def pieces(example: str) -> Iterator[Piece]:
    """The files of an example, in order.

    Raises:
        ValueError: when the example does not start with a line such as `# file: path`.
    """
    head, lines = None, list[str]()
    for line in example.splitlines(keepends=True):
        next_head = _HEAD.match(line.rstrip("\n"))
        if next_head is None:
            lines.append(line)
            continue
        if head:
            yield _piece(head, lines)
        head, lines = next_head, []
    if head is None:
        raise ValueError("An example starts with a line # file: path")
    yield _piece(head, lines)


def _piece(head: re.Match[str], lines: list[str]) -> Piece:
    encoding, times = head["encoding"] or "utf-8", int(head["times"] or 1)
    return Piece(head["how"], head["path"], "".join(lines), encoding, bool(head["hex"]), times)


def laid_over(files: Mapping[str, bytes], example: str) -> dict[str, bytes | None]:
    """The files of a course, by path, as `example` changes them. None stands for a folder."""
    changed: dict[str, bytes | None] = dict(files)
    for piece in pieces(example):
        if piece.how == "no file":
            changed.pop(piece.path)
        elif piece.how == "folder":
            changed[piece.path] = None
        elif piece.how == "in":
            before = changed[piece.path]
            changed[piece.path] = merged((before or b"").decode(), piece.text).encode()
        else:
            changed[piece.path] = piece.bytes()
    return changed


def merged(text: str, changes: str) -> str:
    """The YAML `text` with the top fields of `changes`: each replaces its namesake in place; new ones come last."""
    new_fields = _fields(changes)
    fields = [new_fields.pop(name, part) for name, part in _fields(text).items()]
    return "".join(fields) + "".join(new_fields.values())


def _fields(text: str) -> dict[str, str]:
    """The text of each top field by its name; "" has the text before the first one. Repeated fields are joined."""
    parts: dict[str, str] = {}
    for part in filter(None, _FIELD.split(text)):
        name = part.partition(":")[0] if _FIELD.match(part) else ""
        parts[name] = parts.get(name, "") + part
    return parts

"""Examples of what authors write, as text: the files they lay over the smallest valid course.

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
    """One file of an example. `how`: file, in, no file or folder; the rest says how its bytes are made."""

    how: str
    path: str
    text: str
    encoding: str = "utf-8"
    in_hex: bool = False
    times: int = 1

    def bytes(self) -> bytes:
        """The whole file as it is on disk."""
        return bytes.fromhex(self.text) if self.in_hex else (self.text * self.times).encode(self.encoding)


def pieces(example: str) -> Iterator[Piece]:
    """The files of an example, in order.

    Raises:
        ValueError: when the example does not start with a line such as `# file: path`.
    """
    head, lines = None, list[str]()
    for line in example.splitlines(keepends=True):
        found = _HEAD.match(line.rstrip("\n"))
        if found is None:
            lines.append(line)
            continue
        if head:
            yield _piece(head, lines)
        head, lines = found, []
    if head is None:
        raise ValueError("An example starts with a line # file: path")
    yield _piece(head, lines)


def _piece(head: re.Match[str], lines: list[str]) -> Piece:
    encoding, times = head["encoding"] or "utf-8", int(head["times"] or 1)
    return Piece(head["how"], head["path"], "".join(lines), encoding, bool(head["hex"]), times)


def laid_over(files: Mapping[str, bytes], example: str) -> dict[str, bytes | None]:
    """Every file of a course after an example was laid over it; None stands for a folder."""
    made: dict[str, bytes | None] = dict(files)
    for piece in pieces(example):
        if piece.how == "no file":
            made.pop(piece.path)
        elif piece.how == "folder":
            made[piece.path] = None
        elif piece.how == "in":
            before = made[piece.path]
            made[piece.path] = merged((before or b"").decode(), piece.text).encode()
        else:
            made[piece.path] = piece.bytes()
    return made


def merged(text: str, changes: str) -> str:
    """A YAML file whose top fields are replaced where they stand; new ones come last."""
    new = _fields(changes)
    kept = [(name, new.pop(name, part)) for name, part in _fields(text).items()]
    return "".join(part for _, part in kept) + "".join(new.values())


def _fields(text: str) -> dict[str, str]:
    """The text of each top field by its name; what stands before the first one by "". Repeated fields stay together."""
    parts: dict[str, str] = {}
    for part in filter(None, _FIELD.split(text)):
        name = part.partition(":")[0] if _FIELD.match(part) else ""
        parts[name] = parts.get(name, "") + part
    return parts

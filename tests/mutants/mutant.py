"""A mutant: one small wrong edit of one file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Mutant:
    """The edit that puts `after` in the place of `before`, which begins at `start` in the UTF-8 bytes of `path`.

    `path` is relative to the root of the repository; `line` counts from 1; `operator` names the kind of the edit.
    """

    path: str
    start: int
    line: int
    operator: str
    before: str
    after: str

    @property
    def id(self) -> str:
        """Names the mutant in reports and in the file of those that were read."""
        return f"{self.path}:{self.line} {self.before!r} -> {self.after!r}"

    def applied(self, source: bytes) -> bytes:
        """The source with the edit in it. Raises ValueError when the source is another one."""
        before, end = self.before.encode(), self.start + len(self.before.encode())
        if source[self.start : end] != before:
            raise ValueError(f"{self.path} has changed since the mutant was drawn")
        return source[: self.start] + self.after.encode() + source[end:]


def source_of(root: Path, path: str) -> bytes:
    """The bytes of a file of the repository."""
    return (root / path).read_bytes()

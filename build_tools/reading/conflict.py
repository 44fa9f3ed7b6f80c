"""Finds what Git leaves in a file when it cannot merge two versions (git-merge, "How conflicts are presented")."""

from __future__ import annotations

import re
from typing import Final

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import UnusableError
from build_tools.reading.lines import lines_of

_MARK_OF_GIT: Final = re.compile(r"^(?:<{7}|>{7})(?: .*)?$", re.MULTILINE)
TWO_VERSIONS: Final = (
    "Two versions were merged here, and both are still in the file.",
    "Keep one of the two, and take out the lines <<<<<<<, ======= and >>>>>>>.",
)
"""Message and hint."""


def refuse_conflict(path: str, text: str) -> None:
    """Refuses a file in which Git left two versions.

    Raises:
        UnusableError: at the first of its marks.
    """
    may_hold_two = "<<<<<<<" in text or ">>>>>>>" in text  # for speed: the pattern tries at each line
    conflict = _MARK_OF_GIT.search(text) if may_hold_two else None
    if conflict:
        line = len(lines_of(text[: conflict.start()]))
        raise UnusableError(Mark(path, line), "FILE-CONFLICT", *TWO_VERSIONS)

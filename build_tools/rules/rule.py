"""What a rule is: a code with its documentation, and a function from the course to findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from build_tools.course.course import Course
from build_tools.ground.problems import Code, Finding


@dataclass(frozen=True, slots=True)
class Facts:
    """What rules may know besides the course: the day, the images there are, and whether drafts are shown.

    `unusable` holds the addresses that are written but could not be used; `check` fills it in. Whatever names
    one of them is not reported again.
    """

    today: date
    images: frozenset[str] = frozenset()
    unusable: frozenset[str] = frozenset()
    preview: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A check across fields or files.

    `relaxed_in_drafts`: a warning for drafts, where things may be incomplete. `relaxed_in_preview`: a warning
    where drafts are shown.
    """

    code: Code
    find: Callable[[Course, Facts], Iterator[Finding]]
    relaxed_in_drafts: bool = False
    relaxed_in_preview: bool = False

"""A rule is a code with its documentation, and a function that finds problems in the course."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from build_tools.course.course import Course
from build_tools.ground.problems import Code, Finding


@dataclass(frozen=True, slots=True)
class Context:
    """What rules know besides the course: the day, the images (`images/map.svg`), whether a preview shows drafts, and
    whether the course is about to be published.

    `unusable` are the addresses of entries that could not be parsed; `check` fills it in. They have a problem of
    their own, so rules do not report what names them.
    """

    today: date
    images: frozenset[str] = frozenset()
    unusable: frozenset[str] = frozenset()
    preview: bool = False
    release: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A check across fields or files: `find` yields what is wrong in a course.

    With `relaxed_in_drafts`, a problem in a draft is only a warning, because drafts may be incomplete. With
    `relaxed_in_preview`, every problem is only a warning while a preview shows drafts.
    """

    code: Code
    find: Callable[[Course, Context], Iterator[Finding]]
    relaxed_in_drafts: bool = False
    relaxed_in_preview: bool = False

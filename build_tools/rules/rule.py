"""What a rule is: a code with its documentation, and a function from the course to findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from build_tools.course import Course
from build_tools.problems import Severity


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem by address; the place in the file is looked up when it is reported. `key`: the field's name."""

    address: str
    message: str
    hint: str
    key: bool = False
    code: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What rules may know besides the course: the day, the images there are, and whether this is a preview."""

    today: date
    images: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Code:
    """The documentation of one problem code. `fails` and `passes` are YAML (or files) as an author writes them.

    In an example, a line `# file: path` starts a file that is laid over the smallest valid course.
    """

    code: str
    title: str
    why: str
    fails: str
    passes: str
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class Rule:
    """A check across fields or files. `relaxed_in_drafts`: a warning for drafts, where things may be incomplete."""

    code: Code
    find: Callable[[Course, Facts], Iterator[Finding]]
    relaxed_in_drafts: bool = False

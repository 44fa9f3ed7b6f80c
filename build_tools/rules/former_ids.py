"""`former_ids` keep old links, translations and progress alive: each is a whole address that no other entry has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from build_tools.course.base import ID_PATTERN
from build_tools.course.course import Course
from build_tools.ground.problems import Code, Finding
from build_tools.rules.rule import Context, Rule
from build_tools.rules.visits import Visit, visits

FORMER = Code(
    "FORMER-ID",
    "A former address that cannot be honoured",
    "`former_ids` holds whole addresses of the same kind, such as modules/old-name. An address that is in use, or "
    "that two entries claim, could lead to the wrong one.",
    fails="# in: modules/safe-water.yaml\nformer_ids: [clean-water]\n",
    passes="# in: modules/safe-water.yaml\nformer_ids: [modules/clean-water]\n",
)


def unusable_former_ids(course: Course, _context: Context) -> Iterator[Finding]:
    """Former addresses that are malformed, of another kind, in use, or claimed by two entries."""
    entries = [visit for visit in visits(course) if visit.is_entry]
    present = {visit.address for visit in entries}
    claimed: dict[str, str] = {}
    for visit in entries:
        for address in getattr(visit.model, "former_ids", ()):
            fault = _fault(address, visit, present, claimed)
            if fault:
                yield Finding(f"{visit.address}/former_ids", *fault, value=address)
            claimed.setdefault(address, visit.address)


def _fault(address: str, visit: Visit, present: set[str], claimed: dict[str, str]) -> tuple[str, str] | None:
    """Message and hint about one former address of `visit`; None when it can be used.

    `claimed` maps the former addresses of earlier entries to those entries.
    """
    if not _fits(address, visit.pattern):
        hint = f"Write the whole address it had, like this: {visit.pattern.replace('*', 'old-id')}"
        return f'"{address}" is not an address of this kind.', hint
    if address in present:
        return f'"{address}" is the address of an entry that exists.', "Take it out."
    if address in claimed:
        return f'"{address}" is already a former address of {claimed[address]}.', "Keep it in one of the two."
    return None


def _fits(address: str, pattern: str) -> bool:
    """True when `address` is `pattern` with an id in the place of each `*`."""
    parts, pattern_parts = address.split("/"), pattern.split("/")
    return len(parts) == len(pattern_parts) and all(
        re.match(ID_PATTERN, part) if expected == "*" else part == expected
        for part, expected in zip(parts, pattern_parts, strict=True)
    )


RULES = (Rule(FORMER, unusable_former_ids),)

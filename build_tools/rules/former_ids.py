"""Former addresses keep old links, translations and progress alive, so they must be real and free."""

from __future__ import annotations

import re
from collections.abc import Iterator

from build_tools.course.base import ID_PATTERN
from build_tools.course.course import Course
from build_tools.ground.problems import Code, Finding
from build_tools.rules.rule import Facts, Rule
from build_tools.rules.walk import Visit, visits

FORMER = Code(
    "FORMER-ID",
    "A former address that cannot be honoured",
    "`former_ids` holds whole addresses of the same kind, such as modules/old-name. An address that is in use, or "
    "that two entries claim, could lead to the wrong one.",
    fails="# in: modules/safe-water.yaml\nformer_ids: [clean-water]\n",
    passes="# in: modules/safe-water.yaml\nformer_ids: [modules/clean-water]\n",
)


def former(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Former addresses that are malformed, of another kind, in use, or claimed twice."""
    entries = [visit for visit in visits(course) if visit.is_entry]
    used = {visit.address for visit in entries}
    claimed: dict[str, str] = {}
    for visit in entries:
        for address in getattr(visit.model, "former_ids", ()):
            fault = _fault(address, visit, used, claimed)
            if fault:
                yield Finding(f"{visit.address}/former_ids", *fault, value=address)
            claimed.setdefault(address, visit.address)


def _fault(address: str, visit: Visit, used: set[str], claimed: dict[str, str]) -> tuple[str, str] | None:
    if not _fits(address, visit.pattern):
        hint = f"Write the whole address it had, like this: {visit.pattern.replace('*', 'old-id')}"
        return f'"{address}" is not an address of this kind.', hint
    if address in used:
        return f'"{address}" is the address of an entry that exists.', "Take it out."
    if address in claimed:
        return f'"{address}" is already a former address of {claimed[address]}.', "Keep it in one of the two."
    return None


def _fits(address: str, pattern: str) -> bool:
    parts, wanted = address.split("/"), pattern.split("/")
    return len(parts) == len(wanted) and all(
        re.match(ID_PATTERN, part) if want == "*" else part == want for part, want in zip(parts, wanted, strict=True)
    )


RULES = (Rule(FORMER, former),)

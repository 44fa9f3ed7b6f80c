"""Every id that a field names exists, and is named once."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.names import singular, with_article
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.mentions import Mention, mentions
from build_tools.rules.names import OF_COURSE, OF_MODULE, ids, modules_of, suggestion, usable
from build_tools.rules.rule import Facts, Rule

UNKNOWN = Code(
    "REF-UNKNOWN",
    "An id names nothing",
    "A field names another entry by its id. When that entry does not exist, a page would lead nowhere.",
    fails="# in: modules/safe-water.yaml\nthemes: [watter]\n",
    passes="# in: modules/safe-water.yaml\nthemes: [water]\n",
)

TWICE = Code(
    "REF-TWICE",
    "A list names the same id twice",
    "The second mention adds nothing: readers would see the same entry two times.",
    fails="# in: content/course.yaml\nmodules: [safe-water, safe-water]\n",
    passes="# in: content/course.yaml\nmodules: [safe-water]\n",
    severity=Severity.WARNING,
)


def unknown(course: Course, facts: Facts) -> Iterator[Finding]:
    """Ids that name no entry."""
    for mention in mentions(course):
        known = ids(course, mention.visit, mention.kind)
        if mention.id in known or not _can_tell(course, mention, facts):
            continue
        hint = suggestion(mention.id, known) or "Write the entry first, or take the id out."
        yield Finding(mention.address, _message(course, mention), hint, value=mention.id)


def _can_tell(course: Course, mention: Mention, facts: Facts) -> bool:
    owners = (f"modules/{name}" for name in modules_of(course, mention.visit))
    local = mention.kind in OF_MODULE
    if local and any(owner.partition("/")[2] not in course.modules for owner in owners):
        return False  # the module itself is missing or broken, and reported as that
    return usable(f"{mention.kind}/{mention.id}", facts.unusable)


def _message(course: Course, mention: Mention) -> str:
    word = singular(mention.kind)
    if mention.kind in OF_COURSE:
        return f'"{mention.id}" is not a {word} of content/course.yaml.'
    if mention.kind in OF_MODULE:
        owners = modules_of(course, mention.visit)
        where = f'module "{owners[0]}"' if len(owners) == 1 else "any module"
        return f'"{mention.id}" is not {with_article(word)} of {where}.'
    return f'There is no {word} "{mention.id}".'


def twice(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Ids that stand in the same list more than once."""
    seen: dict[tuple[str, str], int] = {}
    for mention in mentions(course):
        if mention.listed:
            key = (mention.address, mention.id)
            seen[key] = seen.get(key, 0) + 1
    for (address, name), times in seen.items():
        if times > 1:
            yield Finding(address, f'"{name}" stands here {times} times.', "Keep one.", value=name)


RULES = (Rule(UNKNOWN, unknown), Rule(TWICE, twice))

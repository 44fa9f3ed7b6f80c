"""Every id that a field names exists, and a list holds each id or other value once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from build_tools.course.base import Model
from build_tools.course.course import Course
from build_tools.course.kinds import MODULES, TESTS
from build_tools.course.names import singular, with_article
from build_tools.course.shape import Holds, Shape, shape
from build_tools.ground.address import join
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.known_ids import OF_COURSE, OF_MODULE, known_ids, modules_of, suggestion, usable
from build_tools.rules.mentions import Mention, mentions
from build_tools.rules.rule import Context, Rule
from build_tools.rules.visits import visits

UNKNOWN = Code(
    "REF-UNKNOWN",
    "An id names nothing",
    "A field names another entry by its id. When that entry does not exist, a page would lead nowhere.",
    fails="# in: modules/safe-water.yaml\nthemes: [watter]\n",
    passes="# in: modules/safe-water.yaml\nthemes: [water]\n",
)

TWICE = Code(
    "REF-TWICE",
    "A list holds the same value twice",
    "The second adds nothing: readers would see the same entry two times.",
    fails="# in: content/course.yaml\nmodules: [safe-water, safe-water]\n",
    passes="# in: content/course.yaml\nmodules: [safe-water]\n",
    severity=Severity.WARNING,
)


def unknown_ids(course: Course, context: Context) -> Iterator[Finding]:
    """Ids that name no entry."""
    for mention in mentions(course):
        known = known_ids(course, mention.visit, mention.kind)
        if mention.id in known or not _is_certain(course, mention, context):
            continue
        hint = suggestion(mention.id, known) or "Write the entry first, or take the id out."
        yield Finding(mention.address, _message(course, mention), hint, value=mention.id)


def _is_certain(course: Course, mention: Mention, context: Context) -> bool:
    """False while an entry that is reported elsewhere as missing or broken could be what is mentioned."""
    if mention.kind in OF_MODULE and _is_owner_broken(course, mention, context):
        return False
    return usable(f"{mention.kind}/{mention.id}", context.unusable)


def _is_owner_broken(course: Course, mention: Mention, context: Context) -> bool:
    """Whether a module without contents could have the entry: the one that is named or, for a test, any of all."""
    if mention.visit.address.startswith(f"{TESTS.name}/"):
        return any(address.startswith(f"{MODULES.name}/") for address in context.unusable)
    return any(name not in course.modules for name in modules_of(course, mention.visit))


def _message(course: Course, mention: Mention) -> str:
    word = singular(mention.kind)
    if mention.kind in OF_COURSE:
        return f'"{mention.id}" is not a {word} of content/course.yaml.'
    if mention.kind in OF_MODULE:
        modules = modules_of(course, mention.visit)
        owner = f'module "{modules[0]}"' if len(modules) == 1 else "any module"
        return f'"{mention.id}" is not {with_article(word)} of {owner}.'
    return f'There is no {word} "{mention.id}".'


def repeated_values(course: Course, _context: Context) -> Iterator[Finding]:
    """Ids and other values that stand in the same list more than once."""
    for visit in visits(course):
        for field in _lists(type(visit.model)):
            values = getattr(visit.model, field.name)
            for value, count in Counter(map(str, values)).items() if len(values) > 1 else ():
                if count > 1:
                    address = join(visit.address, field.name)
                    yield Finding(address, f'"{value}" stands here {count} times.', "Keep one.", value=value)


@cache
def _lists(model: type[Model]) -> tuple[Shape, ...]:
    """The fields of a model that hold lists of values."""
    return tuple(field for field in shape(model).values() if field.holds is Holds.LEAVES)


RULES = (Rule(UNKNOWN, unknown_ids), Rule(TWICE, repeated_values))

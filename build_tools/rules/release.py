"""What must be filled in before a course is published: `course check --release` asks for it, and nothing else does."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import COURSE, WORKSHOPS
from build_tools.course.models.page import TRAINERS
from build_tools.course.shape import shape
from build_tools.ground.address import join
from build_tools.ground.placeholder import placeholders
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.rule import Context, Rule
from build_tools.rules.visits import visits

_TRAINERS = """\
# file: content/pages/trainers.md
---
title: For trainers
summary: The kits for workshops.
---

Ask for a kit.
# file: content/workshops/short.yaml
title: Short
summary: A morning.
days:
  - {id: one, title: One, start: "08:00", end: "09:00", blocks: [{id: open, kind: opening, title: Hello, minutes: 60}]}
"""
_CONTACT = "# in: content/course.yaml\ncontact: {{{}}}\n"

PLACEHOLDER = Code(
    "RELEASE-PLACEHOLDER",
    "A placeholder is about to be published",
    "An address such as example.org or github.com/example leads readers nowhere. Only `course check --release` says "
    "so: until then a placeholder may stand where the real address is not known yet.",
    fails="# in: modules/safe-water.yaml\nsummary: Ask at <https://example.org/wells>.\n",
    passes="# in: modules/safe-water.yaml\nsummary: Ask at the town hall.\n",
)

NO_CONTACT = Code(
    "RELEASE-CONTACT",
    "Readers cannot reach the people behind the course",
    "Somebody who finds a mistake, or was hurt, needs a way to tell. Only `course check --release` asks for it.",
    fails=_CONTACT.format(""),
    passes=_CONTACT.format("email: ask@wells.int"),
)


NO_KITS = Code(
    "RELEASE-KITS",
    "Trainers are not told where the kits are",
    "The page for trainers then says to ask the people who publish the edition. That is enough, if somebody answers. "
    "Only `course check --release` says so.",
    fails=f"{_CONTACT.format('email: ask@wells.int')}{_TRAINERS}",
    passes=f"{_CONTACT.format('email: ask@wells.int')}kit_url: https://wells.int/kits\n{_TRAINERS}",
    severity=Severity.NOTE,
)


def unfilled(course: Course, _context: Context) -> Iterator[Finding]:
    """Addresses in texts and fields, those for trainers too, that stand for others."""
    for visit in visits(course):
        for field in shape(type(visit.model)).values():
            value = getattr(visit.model, field.name)
            if isinstance(value, str) or (field.translatable and value is not None):
                for address in placeholders(str(value)):
                    hint = "Write the real address, or take it out."
                    yield Finding(join(visit.address, field.name), f'"{address}" is a placeholder.', hint)


def no_contact(course: Course, _context: Context) -> Iterator[Finding]:
    """The course, when it names no way to reach somebody."""
    if not course.settings.contact.is_given:
        hint = "Write `contact:` with `email:`, `phone:`, `messenger:` or `url:`. The foot of every page shows it."
        yield Finding(COURSE.name, "`contact` names no way to reach the people behind this edition.", hint)


def no_kits(course: Course, _context: Context) -> Iterator[Finding]:
    """The course, when its page for trainers cannot say where the kits are."""
    if TRAINERS in course.pages and course.of(WORKSHOPS) and not course.settings.kit_url:
        hint = "Write `kit_url:` with the address of your releases, when the kits are there. docs/hosting.md says how."
        yield Finding(COURSE.name, "The page for trainers says to ask for the kits: there is no `kit_url`.", hint)


RULES = (Rule(PLACEHOLDER, unfilled), Rule(NO_CONTACT, no_contact), Rule(NO_KITS, no_kits))

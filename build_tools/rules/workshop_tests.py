"""What a workshop puts first is asked in its tests, which are a pair, and neither too long nor too short."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import MODULES, TESTS, WORKSHOPS
from build_tools.course.models.module import Module
from build_tools.course.models.workshop import Test, Workshop
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.agenda_blocks import SESSION_EXAMPLE
from build_tools.rules.rule import Context, Rule
from build_tools.rules.workshops import objectives_workshop

FEWEST, MOST = 10, 15
"""Items of a test: fewer say little about an objective, more take people's time."""
LONGEST = 20
"""In minutes."""

_TEST = """\
# file: content/tests/{name}.yaml
title: {name}
form: {form}
minutes: {minutes}
items:
"""
_ITEM = """\
  - id: item-{number}
    type: single_choice
    objective: {objective}
    stem: A bucket is empty. Where do you look first?
    choices:
      - {{id: a, text: At the spring, correct: true, feedback: Right. The water begins there.}}
      - {{id: b, text: At the village, feedback: The water arrives there last.}}
"""


def _test(name: str, form: str, *, items: int = FEWEST, minutes: int = LONGEST, objective: str = "trace") -> str:
    """A test as an example."""
    lines = (_ITEM.format(number=number, objective=objective) for number in range(items))
    return _TEST.format(name=name, form=form, minutes=minutes) + "".join(lines)


_PAIR = "before: before\nafter: after\n"
_GOOD_PAIR = SESSION_EXAMPLE + _test("before", "A") + _test("after", "B") + objectives_workshop(tests=_PAIR)

_OTHER_MODULE = """\
# in: content/course.yaml
modules: [safe-water, dry-land]
# file: modules/dry-land.yaml
title: Dry land
summary: Where no water is.
minutes: 12
checked: 2026-11-22
objectives: [{{id: {0}, text: Find dry land, level: apply}}]
sections:
  - id: here
    title: Here
    phase: why
    minutes: 10
    objectives: [{0}]
    body: Dust lies on dry land.
    activities:
      - id: look
        title: Look
        minutes: 3
        mode: pairs
        objectives: [{0}]
        situation: Dust lies here.
        task: Draw where.
quiz: dry-land
# file: quizzes/dry-land.yaml
title: Dry land
module: dry-land
minutes: 2
items:
  - id: where
    type: single_choice
    objective: {0}
    stem: Where is the dust?
    choices:
      - {{id: a, text: On the dry land, correct: true, feedback: Right. It lies where no water is.}}
      - {{id: b, text: In the deep well, feedback: The dust lies where no water is.}}
"""

_FIND = SESSION_EXAMPLE + _OTHER_MODULE.format("find")

TESTED = Code(
    "WORKSHOP-TESTED",
    "A test does not ask what its workshop puts first",
    "The gain is counted by objective, so each of them has an item before and one after.",
    fails=_FIND + _test("before", "A", objective="find") + objectives_workshop(tests="before: before\n"),
    passes=_GOOD_PAIR,
)

PAIR = Code(
    "TEST-PAIR",
    "The tests before and after are no pair",
    "A gain can be counted only where both ask the same: as many items, and the same objective at each place, in two "
    "forms.",
    fails=SESSION_EXAMPLE
    + _test("before", "A")
    + _test("after", "A", items=FEWEST + 1)
    + objectives_workshop(tests=_PAIR),
    passes=_GOOD_PAIR,
)

LENGTH = Code(
    "TEST-LENGTH",
    f"A test with fewer than {FEWEST} items or more than {MOST}, or of more than {LONGEST} minutes",
    "A few items say little about what changed. A long test takes time from the workshop, and people leave items out.",
    fails=SESSION_EXAMPLE + _test("before", "A", items=2) + objectives_workshop(tests="before: before\n"),
    passes=SESSION_EXAMPLE + _test("before", "A") + objectives_workshop(tests="before: before\n"),
    severity=Severity.WARNING,
)


AMBIGUOUS = Code(
    "TEST-OBJECTIVE",
    "An item of a test names an objective that two modules have",
    "Nobody could tell which of them its gain belongs to.",
    fails=SESSION_EXAMPLE
    + _test("before", "A")
    + objectives_workshop(tests="before: before\n")
    + _OTHER_MODULE.format("trace"),
    passes=SESSION_EXAMPLE
    + _test("before", "A")
    + objectives_workshop(tests="before: before\n")
    + _OTHER_MODULE.format("find"),
)


def untested(course: Course, _context: Context) -> Iterator[Finding]:
    """Objectives that a test of their workshop does not ask."""
    for workshop in course.of(WORKSHOPS).values():
        for field, test in _pair(course, workshop):
            asked = {item.objective for item in test.items}
            for name in workshop.objectives:
                if name not in asked:
                    message = f'Test "{test.id}" has no item for the objective "{name}".'
                    yield Finding(WORKSHOPS.address(workshop.id, field), message, "Write one, or put it first no more.")


def _pair(course: Course, workshop: Workshop) -> Iterator[tuple[str, Test]]:
    """The test before and the one after, each with the field that names it."""
    known = course.of(TESTS)
    for field in ("before", "after"):
        name = getattr(workshop, field)
        if name in known:
            yield field, known[name]


def no_pairs(course: Course, _context: Context) -> Iterator[Finding]:
    """Workshops whose tests are no pair."""
    for workshop in course.of(WORKSHOPS).values():
        tests = [test for _, test in _pair(course, workshop)]
        reason = _unlike(*tests) if len(tests) == 2 else ""
        if reason:
            yield Finding(WORKSHOPS.address(workshop.id, "after"), reason, "Make the two forms alike.")


def _unlike(before: Test, after: Test) -> str:
    """Why two tests are no pair, or ""."""
    if before.id == after.id or before.form == after.form:
        return f'"{before.id}" and "{after.id}" are both form {before.form}: people would know the answers.'
    if len(before.items) != len(after.items):
        return f'"{before.id}" has {len(before.items)} items, and "{after.id}" has {len(after.items)}.'
    for number, (one, other) in enumerate(zip(before.items, after.items, strict=True), start=1):
        if one.objective != other.objective:
            return f'Item {number} asks "{one.objective}" in "{before.id}", and "{other.objective}" in "{after.id}".'
    return ""


def lengths(course: Course, _context: Context) -> Iterator[Finding]:
    """Tests that are too short to say something, or too long."""
    for name, test in course.of(TESTS).items():
        count = len(test.items)
        if not FEWEST <= count <= MOST:
            hint = f"Between {FEWEST} and {MOST} is enough for a workshop."
            message = f"The test has {count} item{'s' * (count != 1)}."
            yield Finding(TESTS.address(name, "items"), message, hint, key=True)
        if test.minutes > LONGEST:
            message = f"The test takes {test.minutes} minutes."
            yield Finding(TESTS.address(name, "minutes"), message, f"At most {LONGEST}: take out items.")


def ambiguous(course: Course, _context: Context) -> Iterator[Finding]:
    """Objectives of tests that several modules have, at the first item that names each."""
    for name, test in course.of(TESTS).items():
        first = {item.objective: item for item in reversed(test.items)}
        for objective, item in sorted(first.items()):
            owners = [module.id for module in course.modules.values() if objective in _ids(module)]
            if len(owners) > 1:
                place = TESTS.address(name, "items", item.id, "objective")
                message = f'The modules {", ".join(owners)} each have an objective "{objective}".'
                yield Finding(place, message, f"Rename one of them in {MODULES.path}/, with `former_ids`.")


def _ids(module: Module) -> set[str]:
    return {objective.id for objective in module.objectives}


RULES = (
    Rule(TESTED, untested),
    Rule(PAIR, no_pairs),
    Rule(LENGTH, lengths),
    Rule(AMBIGUOUS, ambiguous),
)

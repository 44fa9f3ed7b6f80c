"""A course that speaks of harm says where there is help."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import PAGES, REFERRAL
from build_tools.course.services import HELP, speaks_of_harm
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.referral import example_service, services
from build_tools.rules.rule import Context, Rule

NO_PAGE = Code(
    "REFERRAL-PAGE",
    "A course that speaks of harm has no page on help",
    "Each page about a hard topic leads to `content/pages/help.md`. It says calmly what one can do, and shows the "
    "services of `content/referral/`.",
    fails="# no file: content/pages/help.md\n",
    passes="""\
# file: content/pages/help.md
---
title: Where to find help
summary: What you can do, and who can help.
---

You decide what happens, and when.
""",
)

NO_SERVICE = Code(
    "REFERRAL-NONE",
    "A course that speaks of harm names nobody who helps",
    "Who reads about harm may need somebody now. Until there is a service that readers see, the page on help says what "
    "one can do without. `course check --release` takes this for an error.",
    fails="""\
# no file: content/referral/gt.yaml
# in: modules/safe-water.yaml
safety: {level: 2, note: This part speaks of a death., alternative: Go on with the quiz.}
""",
    passes=example_service()
    + """
# in: modules/safe-water.yaml
safety: {level: 2, note: This part speaks of a death., alternative: Go on with the quiz.}
""",
    severity=Severity.NOTE,
)


def no_page(course: Course, _context: Context) -> Iterator[Finding]:
    """The course, when it speaks of harm or has services, and has no page on help."""
    if (speaks_of_harm(course) or course.of(REFERRAL)) and HELP not in course.pages:
        hint = f"Write {PAGES.file(HELP)}. docs/referral.md says what it needs."
        yield Finding("course", "The course has no page on where to find help.", hint)


def no_service(course: Course, context: Context) -> Iterator[Finding]:
    """The course, when it speaks of harm and readers see no service."""
    if speaks_of_harm(course) and not any(service.is_shown(context.today) for _, service in services(course)):
        hint = "Write content/referral/<country>.yaml with a person of the country. docs/referral.md says how."
        yield Finding("course", "The course speaks of harm, and readers see no service that helps.", hint)


RULES = (Rule(NO_PAGE, no_page), Rule(NO_SERVICE, no_service))

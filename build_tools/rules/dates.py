"""What has gone out of date, and what was cited without being read. Warnings: a date alone never fails a build."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course import kinds
from build_tools.course.course import Course
from build_tools.ground.address import join
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.mentions import mentions
from build_tools.rules.rule import Facts, Rule
from build_tools.rules.walk import texts

_FACT = """\
# file: content/facts.yaml
facts:
  - id: wells-tested
    statement: The institute reports that it tested 40 wells in 2024.
    sources: [well-report]
    as_of: 2024
    checked: 2024-11-22
    review_by: {day}
"""
_SOURCE = """\
# file: content/sources.yaml
sources:
  - id: well-report
    title: Wells near mines
    language: en
    publisher: Institute of Wells
    read: {read}
    checked: 2026-11-22
"""
_SERVICE = """\
# file: content/referral/hn.yaml
country: HN
services:
  - id: listening-line
    name: Listening line
    offers: Somebody who listens and knows the services nearby.
    hours: All day
    cost: Free
    languages: [es]
    police: false
    checked_by: A. Person
    checked: 2025-11-22
    expires: {day}
"""

FACT = Code(
    "FACT-EXPIRED",
    "A fact is due for review",
    "Laws change and estimates are replaced. Read its sources again; then move `checked` and `review_by`.",
    fails=_FACT.format(day="2025-11-22"),
    passes=_FACT.format(day="2027-11-22"),
    severity=Severity.WARNING,
)

REFERRAL = Code(
    "REFERRAL-EXPIRED",
    "A referral service was not checked again",
    "A number that no longer answers can hurt a person who needs it, so readers are not shown it.",
    fails=_SERVICE.format(day="2026-05-22"),
    passes=_SERVICE.format(day="2027-05-22"),
    severity=Severity.WARNING,
)

UNREAD = Code(
    "SOURCE-UNREAD",
    "A cited source was not read",
    "A citation says: we read it there. Read it, or cite the work in which you did read it.",
    fails=_SOURCE.format(read="none"),
    passes=_SOURCE.format(read="excerpt"),
    severity=Severity.WARNING,
)


def fact(course: Course, facts: Facts) -> Iterator[Finding]:
    """Facts whose day of review has passed."""
    for name, each in course.facts.items():
        if each.review_by < facts.today:
            message = f'Fact "{name}" was to be reviewed by {each.review_by}.'
            hint = "Read its sources again, correct it if needed, and set `checked` and `review_by`."
            yield Finding(f"facts/{name}/review_by", message, hint)


def referral(course: Course, facts: Facts) -> Iterator[Finding]:
    """Services that are no longer shown, because nobody checked them again."""
    for name, country in course.of(kinds.REFERRAL).items():
        for service in country.services:
            if service.expires < facts.today:
                message = f'Service "{service.id}" is not shown since {service.expires}.'
                hint = "Somebody in the country has to check it again; then set `checked_by`, `checked`, `expires`."
                yield Finding(f"referral/{name}/services/{service.id}/expires", message, hint)


def unread(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Sources marked `read: none` that something cites, each at its own entry."""
    where: dict[str, str] = {}
    for mention in mentions(course):
        if mention.kind == "sources":
            where.setdefault(mention.id, mention.address)
    for text in texts(course):
        for citation in text.parts.citations:
            where.setdefault(citation.id, text.address)
    for name, source in course.sources.items():
        if source.read == "none" and name in where:
            message = f'Source "{name}" was not read, and {where[name]} cites it.'
            yield Finding(join("sources", name, "read"), message, "Read it, or cite what you did read.")


RULES = (Rule(FACT, fact), Rule(REFERRAL, referral), Rule(UNREAD, unread))

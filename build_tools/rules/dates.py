"""Facts that are out of date, and cited sources that nobody read: warnings, so no date fails a build."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import FACTS
from build_tools.ground.address import join
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.mentions import mentions
from build_tools.rules.rule import Context, Rule
from build_tools.rules.visits import texts

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

FACT = Code(
    "FACT-EXPIRED",
    "A fact is due for review",
    "Laws change and estimates are replaced. Read its sources again; then move `checked` and `review_by`.",
    fails=_FACT.format(day="2025-11-22"),
    passes=_FACT.format(day="2027-11-22"),
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


def expired_facts(course: Course, context: Context) -> Iterator[Finding]:
    """Facts whose day of review has passed."""
    for name, fact in course.facts.items():
        if fact.review_by < context.today:
            message = f'Fact "{name}" was to be reviewed by {fact.review_by}.'
            hint = "Read its sources again, correct it if needed, and set `checked` and `review_by`."
            yield Finding(FACTS.address(name, "review_by"), message, hint)


def unread_sources(course: Course, _context: Context) -> Iterator[Finding]:
    """Sources marked `read: none` that are cited somewhere; each finding stands at the source, not at the citation."""
    citing: dict[str, str] = {}
    for mention in mentions(course):
        if mention.kind == "sources":
            citing.setdefault(mention.id, mention.address)
    for text in texts(course):
        for citation in text.parts.citations:
            citing.setdefault(citation.id, text.address)
    for name, source in course.sources.items():
        if source.read == "none" and name in citing:
            message = f'Source "{name}" was not read, and {citing[name]} cites it.'
            yield Finding(join("sources", name, "read"), message, "Read it, or cite what you did read.")


RULES = (Rule(FACT, expired_facts), Rule(UNREAD, unread_sources))

"""Each term stands in the glossary once."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import GLOSSARY
from build_tools.ground.problems import Code, Finding
from build_tools.rules.rule import Context, Rule

_TERMS = """\
# in: content/glossary.yaml
terms:
  - {{id: tailings, term: tailings, definition: What is left of the ore.}}
  - {{id: well, term: {term}, definition: A hole that people draw water from.}}
"""

TWICE = Code(
    "TERM-TWICE",
    "Two terms of the glossary read the same",
    "Readers would find two definitions for one word. Join them, or name what makes them different.",
    fails=_TERMS.format(term="Tailings"),
    passes=_TERMS.format(term="well"),
)


def repeated_terms(course: Course, _context: Context) -> Iterator[Finding]:
    """Terms that differ from an earlier one in capitals and spaces only, and abbreviations that two terms share."""
    for field in ("term", "abbreviation"):
        seen: dict[str, str] = {}
        for name, term in course.glossary.items():
            text = getattr(term, field)
            words = " ".join(str(text or "").casefold().split())
            if words and words in seen:
                message = f'Terms "{seen[words]}" and "{name}" are both called "{text}".'
                yield Finding(GLOSSARY.address(name, field), message, "Join the two, or tell them apart.")
            seen.setdefault(words, name)


RULES = (Rule(TWICE, repeated_terms),)

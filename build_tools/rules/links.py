"""Links and citations in texts lead to something that exists, by a way that is allowed."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

from build_tools.address import join
from build_tools.course import Course
from build_tools.markdown.targets import Target
from build_tools.models.base import Audience
from build_tools.rules.markdown_parts import parts
from build_tools.rules.names import suggestion, usable
from build_tools.rules.rule import Code, Facts, Finding, Rule
from build_tools.rules.walk import Visit, Written, texts, visits

LINKED_KINDS = frozenset({"modules", "case_studies", "quizzes", "glossary", "sources", "dos", "pages", "tools"})

UNKNOWN = Code(
    "LINK-UNKNOWN",
    "A link leads nowhere",
    "A link inside the course is the address of an entry. No entry has this address, or learners cannot see it.",
    fails="# in: modules/safe-water.yaml\nsummary: The word [ore](glossary/oar) is explained.\n",
    passes="# in: modules/safe-water.yaml\nsummary: The word [well](glossary/well) is explained.\n",
)

SCHEME = Code(
    "LINK-SCHEME",
    "A link of a kind that pages do not have",
    "Pages link to addresses of the course, to https:, http: and mailto:. Anything else does not work from a USB "
    "stick, or could harm a reader.",
    fails="# in: modules/safe-water.yaml\nsummary: Do not [press](javascript:alert) this.\n",
    passes="# in: modules/safe-water.yaml\nsummary: Read [the report](https://example.org/wells).\n",
)

CITED = Code(
    "CITE-UNKNOWN",
    "A citation names no source and no fact",
    "Readers follow a citation to see where a statement comes from.",
    fails="# in: modules/safe-water.yaml\nsummary: Many wells were tested [@wel-report].\n",
    passes="# in: modules/safe-water.yaml\nsummary: Many wells were tested [@well-report, p. 3].\n",
)


def unknown(course: Course, facts: Facts) -> Iterator[Finding]:
    """Links by address to nothing, or from a learner's text to what only trainers see."""
    known = {visit.address: visit for visit in visits(course) if visit.is_entry} | _headings(course)
    for text in texts(course):
        for link in parts(str(text.prose), markdown=text.is_markdown).links:
            if link.target is Target.ADDRESS and usable(link.destination, facts.unusable):
                fault = _fault(link.destination, known, text)
                if fault:
                    yield Finding(text.address, *fault, line=link.line)


def _headings(course: Course) -> dict[str, Visit]:
    """Headings of standing pages can be linked to as if they were entries of the page."""
    return {
        join("pages", name, heading.id): Visit(join("pages", name), "pages/*", page)
        for name, page in course.pages.items()
        for heading in parts(str(page.body)).headings
        if heading.id
    }


def _fault(address: str, known: Mapping[str, Visit], text: Written) -> tuple[str, str] | None:
    kind = address.partition("/")[0]
    if kind not in LINKED_KINDS or address not in known:
        return f'Nothing has the address "{address}".', _hint(address, known)
    if known[address].audience is Audience.TRAINER and text.audience is Audience.LEARNER:
        return f'"{address}" is for trainers only, and this text is for learners.', "Take the link out."
    return None


def _hint(address: str, known: Mapping[str, Visit]) -> str:
    kind = address.partition("/")[0]
    if kind not in LINKED_KINDS:
        return f"A link begins with one of: {', '.join(sorted(LINKED_KINDS))}."
    depth = address.count("/")
    alike = [each for each in known if each.startswith(f"{kind}/") and each.count("/") == depth]
    near = difflib.get_close_matches(address, alike, 1, 0.8)
    return f'Did you mean "{near[0]}"?' if near else "Write the entry first, or take the link out."


def scheme(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Destinations that are neither an address nor a web address."""
    for text in texts(course):
        for link in parts(str(text.prose), markdown=text.is_markdown).links:
            if link.target is Target.REFUSED:
                message = f'"{link.destination}" is not a link a page may have.'
                hint = "Write an address such as glossary/well, or one that starts with https: or mailto:."
                yield Finding(text.address, message, hint, line=link.line)


def cited(course: Course, facts: Facts) -> Iterator[Finding]:
    """Citations of sources and facts that do not exist."""
    known = {*course.sources, *(f"facts/{name}" for name in course.facts)}
    for text in texts(course):
        for citation in parts(str(text.prose), markdown=text.is_markdown).citations:
            name = citation.id
            address = name if name.startswith("facts/") else f"sources/{name}"
            if name not in known and usable(address, facts.unusable):
                hint = suggestion(name, known) or "Add it to content/sources.yaml first."
                yield Finding(text.address, f'No source or fact is called "{name}".', hint, line=citation.line)


RULES = (Rule(UNKNOWN, unknown), Rule(SCHEME, scheme), Rule(CITED, cited))

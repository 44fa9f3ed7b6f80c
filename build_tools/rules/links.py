"""Links and citations in texts lead to something that exists, by a way that is allowed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from build_tools.course.base import Audience
from build_tools.course.course import Course
from build_tools.course.places import patterns
from build_tools.ground.nearest import ADDRESS, did_you_mean
from build_tools.ground.problems import Code, Finding
from build_tools.markdown.targets import Target
from build_tools.rules.names import suggestion, usable
from build_tools.rules.rule import Facts, Rule
from build_tools.rules.walk import Visit, texts, visits

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
    """Links by address to nothing, or to what no page shows."""
    known, linked = _addresses(course), {pattern for pattern, shown in patterns().items() if shown.linked}
    for text in texts(course):
        for link in text.parts.links:
            if link.target is Target.ADDRESS and usable(link.destination, facts.unusable):
                fault = _fault(link.destination, known, linked)
                if fault:
                    yield Finding(text.address, *fault, line=link.line)


def _addresses(course: Course) -> dict[str, Visit]:
    """Every entry by its address, and by the addresses it had before."""
    entries = [visit for visit in visits(course) if visit.is_entry]
    former = {name: visit for visit in entries for name in getattr(visit.model, "former_ids", ())}
    return former | {visit.address: visit for visit in entries}


def _fault(address: str, known: Mapping[str, Visit], linked: Set[str]) -> tuple[str, str] | None:
    visit = known.get(address)
    if visit is None:
        return f'Nothing has the address "{address}".', _hint(address, known, linked)
    if visit.audience is Audience.TRAINER:
        return f'"{address}" is for trainers only: no page shows it.', "Take the link out."
    if visit.pattern not in linked:
        return f'"{address}" has no place of its own on a page.', "Link to what it is part of."
    return None


def _hint(address: str, known: Mapping[str, Visit], linked: Set[str]) -> str:
    kind = address.partition("/")[0]
    kinds = sorted({pattern.partition("/")[0] for pattern in linked})
    if kind not in kinds:
        return f"An address begins with one of: {', '.join(kinds)}."
    depth = address.count("/")
    alike = [
        name
        for name, visit in known.items()
        if name.startswith(f"{kind}/") and name.count("/") == depth and visit.pattern in linked
    ]
    return did_you_mean(address, alike, ADDRESS) or "Write the entry first, or take the link out."


def scheme(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Destinations that are neither an address nor a web address."""
    for text in texts(course):
        for link in text.parts.links:
            if link.target is Target.REFUSED:
                named = f'"{link.destination}" is not a link a page may have.'
                message = named if link.destination else "A link has no destination."
                hint = "Write an address such as glossary/well, or one that starts with https: or mailto:."
                yield Finding(text.address, message, hint, line=link.line)


def cited(course: Course, facts: Facts) -> Iterator[Finding]:
    """Citations of sources and facts that do not exist."""
    known = {*course.sources, *(f"facts/{name}" for name in course.facts)}
    for text in texts(course):
        for citation in text.parts.citations:
            name = citation.id
            address = name if name.startswith("facts/") else f"sources/{name}"
            if name not in known and usable(address, facts.unusable):
                hint = suggestion(name, known) or "Add it to content/sources.yaml first."
                yield Finding(text.address, f'No source or fact is called "{name}".', hint, line=citation.line)


RULES = (Rule(UNKNOWN, unknown), Rule(SCHEME, scheme), Rule(CITED, cited))

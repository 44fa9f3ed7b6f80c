"""Links and citations in texts lead to something that exists, and links have a scheme that pages may use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from build_tools.course.base import Audience
from build_tools.course.course import Course
from build_tools.course.kinds import FACTS, SOURCES
from build_tools.course.places import patterns, placed
from build_tools.ground.nearest import ADDRESS, did_you_mean
from build_tools.ground.problems import Code, Finding
from build_tools.markdown.targets import Target
from build_tools.rules.known_ids import suggestion, usable
from build_tools.rules.rule import Context, Rule
from build_tools.rules.visits import Visit, texts, visits
from build_tools.rules.wanted_address import wanted_address

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
    "Pages link to addresses of the course, to https:, http:, mailto: and tel:. Anything else does not work from "
    "a USB stick, or could harm a reader.",
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


_ANY_LINK = "Write an address such as glossary/well, or one that starts with https:, mailto: or tel:."


def unknown_links(course: Course, context: Context) -> Iterator[Finding]:
    """Links to addresses that nothing has, or that no page shows."""
    targets, linked = _link_targets(course), _linked_patterns()
    for text in texts(course):
        for link in text.parts.links:
            if link.target is Target.ADDRESS and usable(link.destination, context.unusable):
                fault = _fault(link.destination, text.address, targets, linked)
                if fault:
                    yield Finding(text.address, *fault, line=link.line)


def _linked_patterns() -> Set[str]:
    return {pattern for pattern, shown in patterns().items() if shown.linked}


def _link_targets(course: Course) -> dict[str, Visit]:
    """Every entry by its address, and by its former addresses: also by those that its holder's give it."""
    present = {visit.address: visit for visit in visits(course) if visit.is_entry}
    written = {address: visit for visit in present.values() for address in getattr(visit.model, "former_ids", ())}
    derived = {address: present[each.address] for each in placed(course) for address in each.former}
    return derived | written | present


def _fault(address: str, here: str, targets: Mapping[str, Visit], linked: Set[str]) -> tuple[str, str] | None:
    """Message and hint; None when a link may lead there. `here` is the address of the text with the link; `linked` are
    the patterns of addresses that pages show.
    """
    visit = targets.get(address)
    if visit is None:
        return f'Nothing has the address "{address}".', _hint(address, here, targets, linked)
    if visit.audience is Audience.TRAINER:
        return f'"{address}" is for trainers only: no page shows it.', "Take the link out."
    if visit.pattern not in linked:
        return f'"{address}" has no place of its own on a page.', "Link to what it is part of."
    return None


def _hint(address: str, here: str, targets: Mapping[str, Visit], linked: Set[str]) -> str:
    """What to write in the place of an unknown address: the address that it names in part, a kind, or the nearest
    address of that kind and depth.
    """
    wanted = wanted_address(address, here, _linkable(targets, linked))
    if wanted:
        return f"Write: {wanted}"
    kind = address.partition("/")[0]
    kinds = sorted({pattern.partition("/")[0] for pattern in linked})
    if kind not in kinds:
        return f"An address begins with one of: {', '.join(kinds)}."
    depth = address.count("/")
    candidates = [
        target
        for target, visit in targets.items()
        if target.startswith(f"{kind}/") and target.count("/") == depth and visit.pattern in linked
    ]
    return did_you_mean(address, candidates, ADDRESS) or "Write the entry first, or take the link out."


def _linkable(targets: Mapping[str, Visit], linked: Set[str]) -> Iterator[str]:
    """The addresses to which readers may be led."""
    for address, visit in targets.items():
        if visit.pattern in linked and visit.audience is not Audience.TRAINER:
            yield address


def refused_links(course: Course, _context: Context) -> Iterator[Finding]:
    """Links whose destination is neither an address of the course nor a web or mail address."""
    linkable = tuple(_linkable(_link_targets(course), _linked_patterns()))
    for text in texts(course):
        for link in text.parts.links:
            if link.target is Target.REFUSED:
                message = "A link has no destination."
                if link.destination:
                    message = f'"{link.destination}" is not a link a page may have.'
                wanted = wanted_address(link.destination, text.address, linkable)
                hint = f"Write: {wanted}" if wanted else _ANY_LINK
                yield Finding(text.address, message, hint, line=link.line)


def unknown_citations(course: Course, context: Context) -> Iterator[Finding]:
    """Citations of sources and facts that do not exist."""
    citable = {*course.sources, *(FACTS.address(name) for name in course.facts)}
    for text in texts(course):
        for citation in text.parts.citations:
            name = citation.id
            address = name if name.startswith("facts/") else SOURCES.address(name)
            if name not in citable and usable(address, context.unusable):
                hint = suggestion(name, citable) or "Add it to content/sources.yaml first."
                yield Finding(text.address, f'No source or fact is called "{name}".', hint, line=citation.line)


RULES = (Rule(UNKNOWN, unknown_links), Rule(SCHEME, refused_links), Rule(CITED, unknown_citations))

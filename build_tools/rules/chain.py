"""Each place of the chain on the first page leads into the course, and the picture has room for all of them."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.chain import chain_stops
from build_tools.course.course import Course
from build_tools.course.models.chain import MOST_PLACES
from build_tools.ground.nearest import ADDRESS, did_you_mean
from build_tools.ground.problems import Code, Finding
from build_tools.rules.known_ids import usable
from build_tools.rules.rule import Context, Rule


def _example(*places: str) -> str:
    """An example: the small course with a chain of these places."""
    return "# in: content/course.yaml\nchain:\n" + "".join(f"  - {{{place}}}\n" for place in places)


_WASH = "id: wash, scene: washing, title: Washing, question: Where does the water go?, to: modules/safe-water"
_SELL = "id: sell, scene: buying, title: Buying, question: Who weighs?, to: case_studies/open-books"

PLACE = Code(
    "CHAIN-PLACE",
    "A place of the chain leads nowhere",
    "A place below the picture of the first page is a link. It leads to a module, a section or a case study, by its "
    "address.",
    fails=_example(_WASH, _SELL.replace("open-books", "open-book")),
    passes=_example(_WASH, _SELL),
)

LENGTH = Code(
    "CHAIN-LENGTH",
    "The chain has more places than the picture has room for",
    f"With more than {MOST_PLACES} places the people in the picture would be too small to see what they do.",
    fails=_example(*(_WASH.replace("id: wash", f"id: wash-{number}") for number in range(1, MOST_PLACES + 2))),
    passes=_example(_WASH, _SELL),
)


def places_that_lead_nowhere(course: Course, context: Context) -> Iterator[Finding]:
    """Places whose address is not that of a module, a section or a case study."""
    known = chain_stops(course)
    for place in course.settings.chain:
        if place.to not in known and usable(place.to, context.unusable):
            hint = did_you_mean(place.to, known, ADDRESS) or "Write the address of a module, a section or a case study."
            yield Finding(f"course/chain/{place.id}/to", f'No place of the chain can lead to "{place.to}".', hint)


def too_many_places(course: Course, _context: Context) -> Iterator[Finding]:
    """A chain with more places than can be drawn."""
    count = len(course.settings.chain)
    if count > MOST_PLACES:
        hint = f"Keep at most {MOST_PLACES}: join some, or leave some out."
        yield Finding("course/chain", f"The chain has {count} places.", hint)


RULES = (Rule(PLACE, places_that_lead_nowhere), Rule(LENGTH, too_many_places))

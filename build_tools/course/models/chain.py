"""The chain of the first page: places from the pit to the market, each with a question that the course works on."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from build_tools.course.base import Entry
from build_tools.ground.prose import PlainLine

FEWEST_PLACES, MOST_PLACES = 2, 8


class Scene(StrEnum):
    """What the picture shows at a place: each has a drawing in build_tools/pages/pictures/scenes/."""

    PIT = "pit"
    SELECTING = "selecting"
    WASHING = "washing"
    BUYING = "buying"
    PERMIT = "permit"
    TRANSPORT = "transport"
    MARKET = "market"


class ChainPlace(Entry):
    """One place of the chain, in the order in which mineral and money move."""

    noun = "place of the chain"

    scene: Annotated[Scene, Field(description="The drawing of people at work that stands for the place.")]
    title: Annotated[PlainLine, Field(description="The place, in one or two words.")]
    question: Annotated[PlainLine, Field(description="One short question that the course works on there.")]
    to: Annotated[
        str,
        Field(
            description="The address of a module, a section or a case study, "
            "for example modules/formalisation/sections/permit-journey.",
        ),
    ]

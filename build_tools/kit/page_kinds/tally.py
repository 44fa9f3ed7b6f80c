"""The tally of the tests: answers typed by code, counted in the page, gain by objective. Nothing is kept or sent."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.models.module import Objective
from build_tools.kit.lettered import numbered
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage, Part

URI = "tally.html"


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page where there is a test before and one after."""
    before, after = maker.pair
    if before and after:
        yield maker.page(
            "tally",
            URI,
            maker.word("kit-tally"),
            kicker=maker.title(maker.workshop.title),
            part=Part.TESTS,
            scripts=("kit/tally",),
            styles=("tally",),
            before=numbered(before.items),
            after=numbered(after.items),
            objectives=_objectives(maker),
        )


def _objectives(maker: Maker) -> dict[str, Objective]:
    """The objectives of the modules by id."""
    return {objective.id: objective for module in maker.modules for objective in module.objectives}

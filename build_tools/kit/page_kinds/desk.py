"""The desk: the first page of a kit. What there is for today, what to print, what to pack, what to project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage, Part
from build_tools.kit.page_kinds.guide import anchor_of

URI = "index.html"
TO_PRINT = (
    "guide",
    "notes",
    "packing_list",
    "agenda",
    "doors",
    "handbook",
    "sites",
    "cases",
    "debriefs",
    "quiz",
    "quiz_key",
)
PAPERS = ("paper", "tool")
TO_PROJECT = ("slides", "play")
"""The kinds of pages in the groups of the desk."""


def pages(maker: Maker, others: tuple[KitPage, ...]) -> Iterator[KitPage]:
    """The desk of a kit that has these `others`; and if there are tests, a first page of theirs."""
    kit = [page for page in others if page.part is Part.KIT]
    yield maker.page(
        "desk",
        URI,
        maker.title(maker.workshop.title),
        kicker=maker.word("kit"),
        to_print=_of(kit, TO_PRINT),
        papers=_of(kit, PAPERS),
        to_project=_of(kit, TO_PROJECT),
        others=[page for page in kit if page.kind not in (*TO_PRINT, *PAPERS, *TO_PROJECT)],
        anchor_of=anchor_of,
        has_tests=len(kit) < len(others),
    )
    tests = [page for page in others if page.part is Part.TESTS]
    if tests:
        yield maker.page(
            "tests_desk",
            URI,
            maker.title(maker.workshop.title),
            kicker=maker.word("kit-tests"),
            part=Part.TESTS,
            tests=tests,
        )


def _of(pages: Iterable[KitPage], kinds: tuple[str, ...]) -> list[KitPage]:
    """The pages of these kinds, in the order of the kinds."""
    return sorted((page for page in pages if page.kind in kinds), key=lambda page: kinds.index(page.kind))

"""The desk: the first page of a kit. What is on today, and in groups what to prepare, to project and to hand out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage, Part
from build_tools.kit.page_kinds.guide import anchor_of

URI = "index.html"

GROUPS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "prepare": ("packing_list", "agenda", "doors", "notes"),
        "hold": ("guide", "debriefs", "quiz_key"),
        "project": ("slides", "play"),
        "hand-out": ("handbook", "sites", "cases", "quiz"),
        "papers": ("paper", "tool"),
        "end": ("certificates",),
    }
)
"""The groups in which the desk lists the kinds of pages, in its order; their names are the words `desk-<group>`."""


def pages(maker: Maker, others: tuple[KitPage, ...]) -> Iterator[KitPage]:
    """The desk of a kit that has these `others`; and if there are tests, a first page of theirs."""
    kit = [page for page in others if page.part is Part.KIT]
    tests = [page for page in others if page.part is Part.TESTS]
    yield maker.page(
        "desk",
        URI,
        maker.title(maker.workshop.title),
        kicker=maker.word("kit"),
        groups={name: found for name, kinds in GROUPS.items() if (found := _of(kit, kinds))},
        anchor_of=anchor_of,
        has_tests=bool(tests),
    )
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

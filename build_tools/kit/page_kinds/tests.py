"""The tests before and after: the paper, the key, and a form to read aloud and count hands. Kept apart from the kit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from build_tools.kit.lettered import letter, numbered
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage, Part


def pages(maker: Maker) -> Iterator[KitPage]:
    """Three pages for each test."""
    for test in maker.tests:
        items, title = numbered(test.items), maker.title(test.title)
        more: dict[str, Any] = {
            "part": Part.TESTS,
            "styles": ("quiz",),
            "items": items,
            "letter": letter,
            "sections": {},
        }
        yield maker.page("quiz", f"test-{test.id}.html", title, kicker=maker.word("kit-test"), quiz=test, **more)
        yield maker.page("hands", f"hands-{test.id}.html", title, kicker=maker.word("kit-hands"), test=test, **more)
        yield maker.page("quiz_key", f"key-{test.id}.html", title, kicker=maker.word("kit-key"), quiz=test, **more)

"""The tests before and after: the paper, the key, and a form to read aloud and count hands. Kept apart from the kit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from build_tools.kit import lettered
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage, Part
from build_tools.kit.sheet import of_test


def pages(maker: Maker) -> Iterator[KitPage]:
    """Three pages for each test."""
    for test in maker.tests:
        title = maker.title(test.title)
        more: dict[str, Any] = {
            "part": Part.TESTS,
            "styles": ("quiz",),
            "sheet": of_test(test, maker.course.modules.values()),
            "lettered": lettered,
        }
        yield maker.page("quiz", f"test-{test.id}.html", title, kicker=maker.word("kit-test"), **more)
        yield maker.page("hands", f"hands-{test.id}.html", title, kicker=maker.word("kit-hands"), **more)
        yield maker.page("quiz_key", f"key-{test.id}.html", title, kicker=maker.word("kit-key"), **more)

"""The quiz of a module on paper, with lettered choices, and its key with the reasons on a page of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from build_tools.kit.lettered import letter, numbered
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage


def pages(maker: Maker) -> Iterator[KitPage]:
    """Two pages for the quiz of each module."""
    for module in maker.modules:
        quiz = maker.course.quiz_of(module)
        if quiz:
            items, title = numbered(quiz.items), maker.title(quiz.title)
            sections = {section.id: section for section in module.sections}
            more: dict[str, Any] = {"styles": ("quiz",), "items": items, "letter": letter, "sections": sections}
            yield maker.page("quiz", f"quiz-{quiz.id}.html", title, kicker=maker.word("kit-quiz"), quiz=quiz, **more)
            yield maker.page("quiz_key", f"key-{quiz.id}.html", title, kicker=maker.word("kit-key"), quiz=quiz, **more)

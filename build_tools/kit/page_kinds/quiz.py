"""The quiz of a module on paper, with lettered choices, and its key with the reasons on a page of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from build_tools.kit import lettered
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage
from build_tools.kit.sheet import of_quiz


def pages(maker: Maker) -> Iterator[KitPage]:
    """Two pages for the quiz of each module."""
    for module in maker.modules:
        quiz = maker.course.quiz_of(module)
        if quiz:
            title = maker.title(quiz.title)
            more: dict[str, Any] = {"styles": ("quiz",), "sheet": of_quiz(quiz, module), "lettered": lettered}
            yield maker.page("quiz", f"quiz-{quiz.id}.html", title, kicker=maker.word("kit-quiz"), **more)
            yield maker.page("quiz_key", f"key-{quiz.id}.html", title, kicker=maker.word("kit-key"), **more)

"""A quiz on the projector: item, letters, a show of hands, bars, and the reason of each choice."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.kit.lettered import letter, numbered
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page for the quiz of each module."""
    for module in maker.modules:
        quiz = maker.course.quiz_of(module)
        if quiz:
            yield maker.page(
                "play",
                f"play-{quiz.id}.html",
                maker.title(quiz.title),
                kicker=maker.word("kit-play"),
                scripts=("kit/play",),
                styles=("play",),
                items=numbered(quiz.items),
                letter=letter,
            )

"""A quiz on the projector: item, letters, a show of hands, bars, and the reason of each choice."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.kit.lettered import letter, numbered
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage

WORDS = (
    ("bars", "play-bars"),
    ("choose", "play-choose"),
    ("following", "play-following"),
    ("follows", "play-follows"),
    ("goOn", "play-go-on"),
    ("item", "play-item"),
    ("key", "play-key"),
    ("last", "play-last"),
    ("reason", "play-reason"),
    ("reasonOf", "play-reason-of"),
    ("reasons", "play-reasons"),
    ("share", "play-share"),
    ("takes", "play-takes"),
    ("takeFirst", "play-take-first"),
    ("total", "play-total"),
)
"""The words that the script shows: the name it reads them by from data-texts, and the interface word."""


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page for the quiz of each module, with all of its items."""
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
                WORDS=WORDS,
            )

"""A made-up course of any size, with few common words and many rare ones, as in real texts."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import accumulate

from build_tools.search import Passage

_STARTS, _VOWELS, _ENDS = "bcdfgjlmnprstvzñ", "aeiouaeiouáéíóú", ("", "", "s", "n", "ción", "r")


def large_course(pages: int) -> list[Passage]:
    """`pages` sections of 500 words with two activities each, a quiz for six of them, and a term for three."""
    chance = random.Random(pages)
    words = _vocabulary(4_000 + 30 * pages, chance)
    weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(words))))

    def text(count: int) -> str:
        return " ".join(chance.choices(words, cum_weights=weights, k=count))

    def page(number: int) -> Iterator[Passage]:
        module, title = (f"module-{number // 6}", text(6))
        uri = f"modules/{module}/section-{number}.html"
        yield Passage(uri, "", title, (module,), text(500))
        for activity in range(2):
            yield Passage(uri, f"activity-{activity}", text(5), (module, title), text(120))
        for item in range(9 if number % 6 == 0 else 0):
            yield Passage(f"modules/{module}/quiz.html", f"item-{item}", f"Item {item}", (module,), text(25))
        if number % 3 == 0:
            yield Passage("glossary.html", f"term-{number}", text(2), ("Glosario",), text(45))

    return [passage for number in range(pages) for passage in page(number)]


def _vocabulary(size: int, chance: random.Random) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < size:
        syllables = chance.choices((1, 2, 3, 4, 5), (3, 12, 30, 25, 8))[0]
        word = "".join(chance.choice(_STARTS) + chance.choice(_VOWELS) for _ in range(syllables))
        found[word + chance.choice(_ENDS)] = None
    return list(found)

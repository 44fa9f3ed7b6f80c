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


def large_chinese_course(pages: int) -> list[Passage]:
    """`pages` sections of about 700 letters with two activities each, in words of one to four letters."""
    chance = random.Random(pages)
    letters = [chr(0x4E00 + at) for at in chance.sample(range(0x51A5), 3_500)]
    sizes = chance.choices((1, 2, 3, 4), (15, 60, 15, 10), k=6_000 + 30 * pages)
    weights = list(accumulate(1 / (rank + 10) for rank in range(len(letters))))
    words = ["".join(chance.choices(letters, cum_weights=weights, k=size)) for size in sizes]

    def text(count: int) -> str:
        shares = list(accumulate(1 / (rank + 2.7) for rank in range(len(words))))
        chosen = chance.choices(words, cum_weights=shares, k=count)
        return "".join(word + ("，" if at % 7 == 6 else "") for at, word in enumerate(chosen))

    def page(number: int) -> Iterator[Passage]:
        uri = f"modules/module-{number // 6}/section-{number}.html"
        yield Passage(uri, "", text(4), ("模块",), text(350))
        for activity in range(2):
            yield Passage(uri, f"activity-{activity}", text(3), ("模块",), text(80))

    return [passage for number in range(pages) for passage in page(number)]


def _vocabulary(size: int, chance: random.Random) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < size:
        syllables = chance.choices((1, 2, 3, 4, 5), (3, 12, 30, 25, 8))[0]
        word = "".join(chance.choice(_STARTS) + chance.choice(_VOWELS) for _ in range(syllables))
        found[word + chance.choice(_ENDS)] = None
    return list(found)

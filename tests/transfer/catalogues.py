"""What a page knows of its quizzes, for tests of the results code."""

from __future__ import annotations

from datetime import date

from tests.transfer.player import COURSE, NOW, Json, Player

DAY = date(2026, 11, 22)
WHEN = "2026-11-22T00:00:00Z"


def item(quiz: str, name: str, key: str, *before: str) -> Json:
    """An item, and the addresses it had before."""
    return {"addresses": [f"quizzes/{quiz}/items/{name}", *before], "key": key}


def catalogue(*sizes: int) -> list[Json]:
    """Quizzes of so many items."""
    return [
        {
            "quiz": f"quizzes/q{quiz}",
            "items": [item(f"q{quiz}", f"i{place}", f"k{quiz}{place}") for place in range(size)],
        }
        for quiz, size in enumerate(sizes)
    ]


def one_quiz(name: str, *items: Json) -> list[Json]:
    """A course of this quiz alone."""
    return [{"quiz": f"quizzes/{name}", "items": list(items)}]


def earned(quizzes: list[Json], *credits: int) -> Json:
    """A state with a credit for each item, in their order."""
    items = [each for quiz in quizzes for each in quiz["items"]]
    return {
        "items": {
            each["addresses"][0]: {"key": each["key"], "credit": credit}
            for each, credit in zip(items, credits, strict=True)
        }
    }


def encode(player: Player, state: Json, quizzes: list[Json]) -> str:
    """The code of a state that fits into it."""
    made = player("encode", state, quizzes, COURSE, NOW)
    assert made["left"] == 0
    return str(made["code"])


def credits_in(told: Json) -> dict[str, int]:
    """The credit of each item that arrived, by its address."""
    return {at: record["credit"] for at, record in told["ok"]["items"].items()}

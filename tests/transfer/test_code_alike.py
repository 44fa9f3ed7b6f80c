"""Two bytes stand for an item, so two items may look alike in a code: then none of them is guessed."""

from __future__ import annotations

from itertools import count

from tests.transfer.catalogues import catalogue, credits_in, earned, encode, item, one_quiz
from tests.transfer.code_model import check
from tests.transfer.player import COURSE, Json, Player

THEN = catalogue(3)
A, C = "k00", "k02"


def _same_check(first: Json, quiz: str, name: str) -> Json:
    """An item whose check is that of another one."""
    wanted = check(f"{first['addresses'][0]} {first['key']}")
    at = f"quizzes/{quiz}/items/{name}"
    return item(quiz, name, next(key for key in map("{:x}".format, count()) if check(f"{at} {key}") == wanted))


def test_two_items_with_the_same_check_are_never_guessed(player: Player) -> None:
    first, third = item("q0", "i0", A), item("q0", "i2", C)
    twins = one_quiz("q0", first, _same_check(first, "q0", "i1"), third)
    told = player("decode", encode(player, earned(twins, 100, 0, 50), twins), twins, COURSE)
    assert credits_in(told) == {"quizzes/q0/items/i2": 50}
    assert told["skipped"] == [{"quiz": "quizzes/q0", "word": "changed", "items": 2}]


def test_one_result_that_fits_two_items_is_not_guessed(player: Player) -> None:
    first = item("q0", "i0", A)
    twins = one_quiz("q0", first, _same_check(first, "q0", "i9"))
    told = player("decode", encode(player, earned(one_quiz("q0", first), 100), twins), twins, COURSE)
    assert (credits_in(told), told["skipped"][0]["items"]) == ({}, 1)


def test_two_results_that_fit_the_one_item_left_are_not_guessed(player: Player) -> None:
    first = item("q0", "i0", A)
    twins = one_quiz("q0", first, _same_check(first, "q0", "i9"))
    told = player("decode", encode(player, earned(twins, 100, 0), twins), one_quiz("q0", first), COURSE)
    assert (credits_in(told), told["skipped"][0]["items"]) == ({}, 2)


def test_two_addresses_of_one_item_may_have_the_same_check(player: Player) -> None:
    wanted = check(f"quizzes/q0/items/i0 {A}")
    before = next(at for at in map("quizzes/q0/items/x{}".format, count()) if check(f"{at} {A}") == wanted)
    now = one_quiz("q0", item("q0", "i0", A, before), *THEN[0]["items"][1:])
    told = player("decode", encode(player, earned(THEN, 100, 50, 0), THEN), now, COURSE)
    assert list(credits_in(told).values()) == [100, 50, 0]


def test_quizzes_with_the_same_check_are_told_apart_by_their_items(player: Player) -> None:
    name = next(name for name in map("q{}".format, count(1)) if check(f"quizzes/{name}") == check("quizzes/q0"))
    both = [*THEN, *one_quiz(name, item(name, "i0", "k"))]
    told = player("decode", encode(player, earned(both, 100, 50, 0, 25), both), both, COURSE)
    assert list(credits_in(told).values()) == [100, 50, 0, 25]
    assert told["skipped"] == []

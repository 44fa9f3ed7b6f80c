"""A code is read years later: items and quizzes have other names, some have another key, and none is guessed."""

from __future__ import annotations

import pytest

from tests.transfer.catalogues import WHEN, catalogue, credits_in, earned, encode, item, one_quiz
from tests.transfer.player import COURSE, Json, Player

THEN = catalogue(3)
A, B, C = "k00", "k01", "k02"
OLD = "quizzes/q0/items"


def _told(player: Player, now: list[Json]) -> Json:
    told: Json = player("decode", encode(player, earned(THEN, 100, 50, 0), THEN), now, COURSE)
    return told


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        pytest.param(
            one_quiz("q0", item("q0", "i0", A), item("q0", "new", B, f"{OLD}/i1"), item("q0", "i2", C)),
            {"quizzes/q0/items/i0": 100, "quizzes/q0/items/new": 50, "quizzes/q0/items/i2": 0},
            id="an item",
        ),
        pytest.param(
            one_quiz("wells", *(item("wells", f"i{place}", f"k0{place}", f"{OLD}/i{place}") for place in range(3))),
            {"quizzes/wells/items/i0": 100, "quizzes/wells/items/i1": 50, "quizzes/wells/items/i2": 0},
            id="the quiz",
        ),
        pytest.param(
            one_quiz(
                "wells",
                item("wells", "i2", C, f"{OLD}/i2"),
                item("wells", "new", A, "quizzes/wells/items/i0", f"{OLD}/new", f"{OLD}/i0"),
                item("wells", "i1", B, f"{OLD}/i1"),
            ),
            {"quizzes/wells/items/new": 100, "quizzes/wells/items/i1": 50, "quizzes/wells/items/i2": 0},
            id="both, and their order",
        ),
        pytest.param(
            [
                *one_quiz("q0", item("q0", "i0", A), item("q0", "i1", B)),
                *one_quiz("other", item("other", "moved", C, f"{OLD}/i2")),
            ],
            {"quizzes/q0/items/i0": 100, "quizzes/q0/items/i1": 50, "quizzes/other/items/moved": 0},
            id="the quiz of an item",
        ),
    ],
)
def test_what_was_renamed_is_found(player: Player, now: list[Json], expected: dict[str, int]) -> None:
    told = _told(player, now)
    assert credits_in(told) == expected
    assert told["skipped"] == []


def test_an_item_with_another_key_or_gone_is_left_out_and_the_others_are_not(player: Player) -> None:
    told = _told(player, one_quiz("q0", item("q0", "i0", A), item("q0", "i1", "other")))
    assert credits_in(told) == {"quizzes/q0/items/i0": 100}
    assert told["skipped"] == [{"quiz": "quizzes/q0", "word": "changed", "items": 2}]


def test_it_says_of_which_quiz_something_was_left_out(player: Player) -> None:
    then = catalogue(1, 1)
    now = [then[0], *one_quiz("q1", item("q1", "i0", "other"))]
    told = player("decode", encode(player, earned(then, 100, 50), then), now, COURSE)
    assert credits_in(told) == {"quizzes/q0/items/i0": 100}
    assert told["skipped"] == [{"quiz": "quizzes/q1", "word": "changed", "items": 1}]


def test_new_items_beside_them_change_nothing(player: Player) -> None:
    told = _told(player, one_quiz("q0", item("q0", "new", "k"), *THEN[0]["items"]))
    assert list(credits_in(told).values()) == [100, 50, 0]
    assert told["skipped"] == []


def test_a_quiz_that_the_course_does_not_have_is_unknown(player: Player) -> None:
    told = _told(player, one_quiz("other", item("other", "i0", A)))
    assert (told["ok"], told["skipped"]) == ({"items": {}}, [{"word": "unknown", "items": 3}])


def test_what_the_device_keeps_under_a_former_address_is_in_the_code(player: Player) -> None:
    now = one_quiz("wells", item("wells", "i0", A, f"{OLD}/i0"), item("wells", "i1", B, f"{OLD}/i1"))
    state = earned(THEN, 100, 50, 0)
    state["items"]["quizzes/wells/items/i1"] = {"key": B, "credit": 75}
    told = player("decode", encode(player, state, now), now, COURSE)
    assert credits_in(told) == {"quizzes/wells/items/i0": 100, "quizzes/wells/items/i1": 75}


def test_a_draft_under_the_present_address_hides_no_result(player: Player) -> None:
    now = one_quiz("wells", item("wells", "i0", A, f"{OLD}/i0"), item("wells", "i1", B))
    state = earned(THEN[:1], 100, 50, 0)
    state["items"].update({f"quizzes/wells/items/i{place}": {"key": f"k0{place}", "draft": {}} for place in range(2)})
    assert credits_in(player("decode", encode(player, state, now), now, COURSE)) == {"quizzes/wells/items/i0": 100}


@pytest.mark.parametrize("at", ["quizzes/wells/items/i0", f"{OLD}/i0"])
def test_a_result_meets_what_the_device_keeps_of_the_same_item(player: Player, at: str) -> None:
    now = one_quiz("wells", item("wells", "i0", A, f"{OLD}/i0"), item("wells", "i1", B))
    brought: Json = {
        "items": {"quizzes/wells/items/i0": {"key": A, "credit": 100, "at": WHEN}},
        "sections": {"modules/a/sections/b": {"read": WHEN}},
    }
    mine = {"items": {at: {"key": A, "credit": 100, "at": WHEN, "answers": {"answer": ["a"]}}}}
    met = player("meet", mine, brought, now)
    assert list(met["items"]) == [at]
    assert met["sections"] == brought["sections"]
    assert player("compare", mine, met)["same"] == 1


def test_a_result_does_not_meet_what_was_kept_under_another_key(player: Player) -> None:
    now = one_quiz("q0", item("q0", "new", A, f"{OLD}/i0"))
    brought: Json = {"items": {"quizzes/q0/items/new": {"key": A, "credit": 100}}}
    assert player("meet", {"items": {f"{OLD}/i0": {"key": "old", "credit": 0}}}, brought, now) == brought
    assert player("meet", {}, {"sections": {}}, now) == {"sections": {}}

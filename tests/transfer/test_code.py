"""Results as a code that people copy by hand: what they may mistype, and what is refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transfer.code_model import code_of
from tests.transfer.player import COURSE, NOW, Json, Player

calm = settings(deadline=None, database=None, derandomize=True, max_examples=60)
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
DAY = date(2026, 11, 22)


def _catalogue(*sizes: int) -> list[Json]:
    return [
        {
            "quiz": f"quizzes/q{quiz}",
            "items": [{"address": f"quizzes/q{quiz}/items/i{item}", "key": f"k{quiz}{item}"} for item in range(size)],
        }
        for quiz, size in enumerate(sizes)
    ]


CATALOGUE = _catalogue(3, 2)
STATE: Json = {
    "items": {
        "quizzes/q0/items/i0": {"key": "k00", "credit": 100, "answers": {"a": ["b"]}},
        "quizzes/q0/items/i2": {"key": "k02", "credit": 33},
        "quizzes/q1/items/i1": {"key": "other", "credit": 100},
        "quizzes/gone/items/i1": {"key": "k", "credit": 100},
    }
}
RESULTS = {
    "quizzes/q0/items/i0": {"key": "k00", "credit": 100, "at": "2026-11-22T00:00:00Z"},
    "quizzes/q0/items/i2": {"key": "k02", "credit": 33, "at": "2026-11-22T00:00:00Z"},
}


def _encode(player: Player, state: Json = STATE, catalogue: Any = CATALOGUE) -> str:
    made = player("encode", state, catalogue, COURSE, NOW)
    assert made["left"] == 0
    return str(made["code"])


def test_a_code_brings_results_without_answers(player: Player) -> None:
    code = _encode(player)
    assert code == "04KY-C2EN-3S71-7VG3-CM02-4NBJ-ZE60"
    assert player("decode", code, CATALOGUE, COURSE) == {"ok": {"items": RESULTS}, "made": "2026-11-22", "skipped": []}


@calm
@given(st.lists(st.one_of(st.none(), st.integers(0, 100)), min_size=5, max_size=5))
def test_every_credit_arrives_as_documented(player: Player, credits: list[int | None]) -> None:
    items = [item for quiz in CATALOGUE for item in quiz["items"]]
    earned = {
        item["address"]: {"key": item["key"], "credit": credit}
        for item, credit in zip(items, credits, strict=True)
        if credit is not None
    }
    code = _encode(player, {"items": earned})
    assert code == code_of({at: record["credit"] for at, record in earned.items()}, CATALOGUE, COURSE, DAY)
    found = player("decode", code, CATALOGUE, COURSE)["ok"]["items"]
    assert found == {at: {**record, "at": "2026-11-22T00:00:00Z"} for at, record in earned.items()}


@pytest.mark.parametrize(
    "loosely", [str.lower, lambda code: code.replace("0", "O").replace("1", "l").replace("-", " ")]
)
def test_it_may_be_written_loosely(player: Player, loosely: Any) -> None:
    written = f"\n {loosely(_encode(player))}\t"
    assert player("decode", written, CATALOGUE, COURSE)["ok"] == {"items": RESULTS}


@calm
@given(st.data())
def test_one_wrong_sign_is_noticed(player: Player, data: st.DataObject) -> None:
    code = _encode(player)
    place = data.draw(st.sampled_from([place for place, sign in enumerate(code[:-1]) if sign != "-"]))
    sign = data.draw(st.sampled_from([each for each in SIGNS if each != code[place]]))
    assert player("decode", code[:place] + sign + code[place + 1 :], CATALOGUE, COURSE) == {"refused": "damaged"}


@calm
@given(st.integers(0, 26))
def test_two_signs_in_the_wrong_order_are_noticed(player: Player, place: int) -> None:
    code = _encode(player).replace("-", "")
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    told = player("decode", swapped, CATALOGUE, COURSE)
    assert told == ({"refused": "damaged"} if swapped != code else player("decode", code, CATALOGUE, COURSE))


@pytest.mark.parametrize(
    ("written", "word"),
    [("", "damaged"), ("08", "damaged"), ("0" * 5000, "damaged"), ("08HK-?", "characters"), ("ÑU", "characters")],
)
def test_what_is_no_code_is_refused(player: Player, written: str, word: str) -> None:
    assert player("decode", written, CATALOGUE, COURSE) == {"refused": word}


def test_half_a_code_is_refused(player: Player) -> None:
    code = _encode(player)
    assert player("decode", code[: len(code) // 2], CATALOGUE, COURSE) == {"refused": "damaged"}


def test_a_code_of_another_course_is_refused(player: Player) -> None:
    assert player("decode", _encode(player), CATALOGUE, "other-course") == {"refused": "other-course"}


def test_items_that_changed_since_are_skipped(player: Player) -> None:
    changed = [{**CATALOGUE[0], "items": CATALOGUE[0]["items"][:2]}, CATALOGUE[1]]
    told = player("decode", _encode(player), changed, COURSE)
    assert (told["ok"], told["skipped"]) == ({"items": {}}, [{"quiz": "quizzes/q0", "word": "changed"}])
    told = player("decode", _encode(player), CATALOGUE[1:], COURSE)
    assert (told["ok"], told["skipped"]) == ({"items": {}}, [{"word": "unknown"}])


def test_a_large_course_fits_and_a_huge_one_says_what_is_left_out(player: Player) -> None:
    for sizes, left in ((40 * [15], 0), (80 * [15], 31)):
        catalogue = _catalogue(*sizes)
        items = {item["address"]: {"key": item["key"], "credit": 50} for quiz in catalogue for item in quiz["items"]}
        made = player("encode", {"items": items}, catalogue, COURSE, NOW)
        assert made["left"] == left
        assert len(made["code"]) <= 2000
        found = player("decode", made["code"], catalogue, COURSE)
        assert len(found["ok"]["items"]) == 15 * (len(sizes) - left)

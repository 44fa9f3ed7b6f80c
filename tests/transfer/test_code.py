"""Results as a code that people copy by hand: what they may mistype, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transfer.catalogues import DAY, WHEN, catalogue, earned, encode
from tests.transfer.code_model import SIGNS, code_of
from tests.transfer.player import COURSE, NOW, Json, Player

calm = settings(deadline=None, database=None, derandomize=True, max_examples=60)
CATALOGUE = catalogue(3, 2)
STATE: Json = {
    "items": {
        "quizzes/q0/items/i0": {"key": "k00", "credit": 100, "answers": {"a": ["b"]}},
        "quizzes/q0/items/i2": {"key": "k02", "credit": 33},
        "quizzes/q1/items/i1": {"key": "other", "credit": 100},
        "quizzes/gone/items/i1": {"key": "k", "credit": 100},
    }
}
RESULTS = {
    "quizzes/q0/items/i0": {"key": "k00", "credit": 100, "at": WHEN},
    "quizzes/q0/items/i2": {"key": "k02", "credit": 33, "at": WHEN},
}


def _encode(player: Player) -> str:
    return encode(player, STATE, CATALOGUE)


def test_a_code_brings_results_without_answers(player: Player) -> None:
    code = _encode(player)
    assert code == "04KY-C2EN-3S70-4X62-CKFW-48D1-MYRM-2"
    assert player("decode", code, CATALOGUE, COURSE) == {"ok": {"items": RESULTS}, "made": "2026-11-22", "skipped": []}


@calm
@given(st.lists(st.one_of(st.none(), st.integers(0, 100)), min_size=5, max_size=5))
def test_every_credit_arrives_as_documented(player: Player, credits: list[int | None]) -> None:
    items = [item for quiz in CATALOGUE for item in quiz["items"]]
    kept = {
        item["addresses"][0]: {"key": item["key"], "credit": credit}
        for item, credit in zip(items, credits, strict=True)
        if credit is not None
    }
    code = encode(player, {"items": kept}, CATALOGUE)
    assert code == code_of({at: record["credit"] for at, record in kept.items()}, CATALOGUE, COURSE, DAY)
    told = player("decode", code, CATALOGUE, COURSE)
    assert told["ok"]["items"] == {at: {**record, "at": WHEN} for at, record in kept.items()}
    assert told["skipped"] == []


UNSEEN = "\u00ad\u061c\u200b\u200d\u200e\u200f\u202a\u202c\u2060\u2066\u2068\u2069\ufeff"
"""What messengers and word processors put into a text without showing it."""


@pytest.mark.parametrize(
    "loosely",
    [
        str.lower,
        lambda code: code.replace("0", "O").replace("1", "l").replace("-", " "),
        lambda code: code.replace("-", "\u2212"),
        *(lambda code, sign=sign: sign + code.replace("-", f"-{sign}") + sign for sign in UNSEEN),
    ],
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


@pytest.mark.parametrize(("quizzes", "left"), [(20, 0), (21, 1), (80, 60)])
def test_twenty_quizzes_of_fifteen_items_fit_and_what_is_left_out_is_said(
    player: Player, quizzes: int, left: int
) -> None:
    large = catalogue(*(quizzes * [15]))
    made = player("encode", earned(large, *(quizzes * 15 * [50])), large, COURSE, NOW)
    assert made["left"] == left
    assert len(made["code"]) <= 2000
    found = player("decode", made["code"], large, COURSE)
    assert found["skipped"] == []
    assert len(found["ok"]["items"]) == 15 * (quizzes - left)


def test_a_quiz_of_more_than_255_results_is_left_out(player: Player) -> None:
    huge = catalogue(256, 1)
    made = player("encode", earned(huge, *(257 * [100])), huge, COURSE, NOW)
    assert made["left"] == 1
    assert list(player("decode", made["code"], huge, COURSE)["ok"]["items"]) == ["quizzes/q1/items/i0"]

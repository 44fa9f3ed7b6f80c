"""Anybody can make a code with the right sum: it is refused or read, and brings nothing but credits of known items."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.transfer.catalogues import DAY, catalogue
from tests.transfer.code_model import check, head_of, quizzes_in, sealed
from tests.transfer.player import COURSE, Player

calm = settings(deadline=None, database=None, derandomize=True, max_examples=300)
CATALOGUE = catalogue(3, 2)
ITEMS = {each["addresses"][0]: each["key"] for quiz in CATALOGUE for each in quiz["items"]}
CHECKS = [check(f"{at} {key}") for at, key in ITEMS.items()]
holders = st.one_of(st.sampled_from([check(quiz["quiz"]) for quiz in CATALOGUE]), st.binary(min_size=2, max_size=2))
results = st.tuples(
    st.one_of(st.sampled_from(CHECKS), st.binary(min_size=2, max_size=2)),
    st.integers(0, 255).map(lambda each: bytes([each])),
).map(b"".join)
quizzes = st.tuples(holders, st.lists(results, max_size=6)).map(
    lambda found: found[0] + bytes([len(found[1])]) + b"".join(found[1])
)
bodies = st.one_of(st.binary(max_size=80), st.lists(quizzes, max_size=4).map(b"".join))


@calm
@given(bodies)
@example(b"")
@example(b"\0\0\0")
@example(b"\0\0\xff")
@example(b"\0\0")
def test_a_body_is_refused_or_every_result_is_taken_or_counted(player: Player, body: bytes) -> None:
    told = player("decode", sealed(head_of(COURSE, DAY) + body), CATALOGUE, COURSE)
    counts = quizzes_in(body)
    if counts is None:
        assert told == {"refused": "damaged"}
        return
    found = told["ok"]["items"]
    assert all(record["key"] == ITEMS[at] and 0 <= record["credit"] <= 100 for at, record in found.items())
    lost = sum(each["items"] for each in told["skipped"])
    assert lost <= sum(counts) <= lost + len(found) * len(counts)


@calm
@given(st.binary(max_size=1300))
def test_any_bytes_are_refused_with_a_word(player: Player, data: bytes) -> None:
    told = player("decode", sealed(data), CATALOGUE, COURSE)
    assert told["refused"] in ("damaged", "newer", "other-course")


@calm
@given(st.text(max_size=60))
def test_any_text_is_refused_with_a_word(player: Player, text: str) -> None:
    assert player("decode", text, CATALOGUE, COURSE)["refused"] in ("characters", "damaged", "newer", "other-course")


def test_a_credit_above_100_is_left_out(player: Player) -> None:
    body = check("quizzes/q0") + b"\2" + CHECKS[0] + b"\x65" + CHECKS[1] + b"\x64"
    told = player("decode", sealed(head_of(COURSE, DAY) + body), CATALOGUE, COURSE)
    assert list(told["ok"]["items"]) == ["quizzes/q0/items/i1"]
    assert told["skipped"] == [{"quiz": "quizzes/q0", "word": "changed", "items": 1}]

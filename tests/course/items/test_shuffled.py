"""Steps are shown in an order that earns nothing, the same one for ever."""

from __future__ import annotations

from itertools import pairwise

import pytest

from build_tools.course.items.ordering import shuffled

IDS = "abcdefghijklmnopqrst"


@pytest.mark.parametrize("count", range(3, len(IDS) + 1))
def test_no_step_follows_the_one_it_should_follow(count: int) -> None:
    right = list(IDS[:count])
    for number in range(50):
        found = shuffled(f"item-{number}", right)
        assert sorted(found) == right
        assert set(pairwise(right)).isdisjoint(pairwise(found))


def test_the_item_decides_the_order() -> None:
    assert len({shuffled(f"item-{number}", IDS[:6]) for number in range(50)}) > 40


def test_it_stays_for_ever() -> None:
    assert shuffled("after-the-taste", ["close", "sample", "find", "tell"]) == ("close", "tell", "find", "sample")
    assert shuffled("a", ["x", "y", "z"]) == shuffled("a", ["x", "y", "z"])

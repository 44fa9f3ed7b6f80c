"""A frozen object as a key."""

from __future__ import annotations

from functools import lru_cache

from build_tools.ground.nodes import Mapping, Mark
from build_tools.ground.same import Same


def test_the_same_object_is_the_same_key() -> None:
    node = Mapping({}, Mark("a.yaml"))
    assert Same(node) == Same(node)
    assert hash(Same(node)) == hash(Same(node))


def test_an_equal_object_is_another_key() -> None:
    one, other = Mapping({}, Mark("a.yaml")), Mapping({}, Mark("a.yaml"))
    assert one == other
    assert Same(one) != Same(other)
    assert Same(one) != one


def test_a_memory_keeps_what_its_keys_hold() -> None:
    """No new object can get the identity of one that is still a key."""

    @lru_cache(8)
    def path(same: Same[Mapping]) -> str:
        return same.content.mark.path

    for number in range(100):
        assert path(Same(Mapping({}, Mark(f"{number}.yaml")))) == f"{number}.yaml"

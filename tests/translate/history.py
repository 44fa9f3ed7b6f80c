"""Histories for the property tests: rounds of an author's edits and a translator's work.

Each step is a name and two numbers, so that a failing history shrinks to one that can be read.
"""

from __future__ import annotations

from hypothesis import strategies as st

from tests.translate.author import EDITS
from tests.translate.translator import WORK

Step = tuple[str, int, int]
Round = tuple[list[Step], list[Step]]


def steps(names: tuple[str, ...], most: int) -> st.SearchStrategy[list[Step]]:
    """A list of steps with these names."""
    return st.lists(st.tuples(st.sampled_from(names), st.integers(0, 20), st.integers(0, 40)), max_size=most)


rounds = st.lists(st.tuples(steps(tuple(EDITS), 4), steps(WORK, 4)), min_size=1, max_size=5)
edits = steps(tuple(EDITS), 8)

"""States of a device as the documented format allows them: docs/storage.md."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

ids = st.sampled_from(["a", "first-step", "x9", "dust-and-water"])
addresses = st.builds("quizzes/{}/items/{}".format, ids, ids)
times = st.datetimes().map(lambda when: f"{when.replace(year=2026):%Y-%m-%dT%H:%M:%SZ}")
days = st.dates().map(lambda day: f"{day.replace(year=2026, day=1):%Y-%m-%d}")
words = st.text(max_size=30)
answers = st.dictionaries(ids, st.lists(words, max_size=3), max_size=2)
flags = st.booleans()


def _some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=fields)


items = _some(
    key=st.sampled_from(["k1", "k2"]),
    answers=answers,
    draft=answers,
    credit=st.integers(0, 100),
    tries=st.integers(0, 9),
    at=times,
    sure=st.integers(1, 3),
    review=_some(step=st.integers(0, 3), due=days),
)
quizzes = _some(
    mode=st.sampled_from(["practice", "check"]),
    seed=st.integers(0, 2**31),
    round=st.integers(0, 99),
    sure=flags,
    handed=times,
    only=st.lists(ids, max_size=2),
    drawn=st.integers(1, 9),
)
tools = st.dictionaries(ids, st.one_of(words, flags, st.lists(words, max_size=2)), max_size=2)
states = st.fixed_dictionaries(
    {"format": st.just(2)},
    optional={
        "items": st.dictionaries(addresses, items, max_size=4),
        "quizzes": st.dictionaries(st.builds("quizzes/{}".format, ids), quizzes, max_size=2),
        "sections": st.dictionaries(st.builds("modules/x/sections/{}".format, ids), _some(read=times), max_size=2),
        "tools": st.dictionaries(st.builds("tools/{}".format, ids), tools, max_size=2),
        "settings": st.dictionaries(st.sampled_from(["track", "sure"]), st.one_of(ids, flags), max_size=2),
    },
)

"""What is exported comes back as it was, and merging never loses or overwrites anything nobody chose."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transfer.player import COURSE, NOW, Json, Player
from tests.transfer.states import states

PARTS = ("items", "quizzes", "sections", "tools", "settings")
calm = settings(deadline=None, database=None, derandomize=True, max_examples=60)
choices = st.sampled_from(["mine", "theirs", "later"])


def _entries(state: Json) -> dict[tuple[str, str], Any]:
    return {(part, name): entry for part in PARTS for name, entry in state.get(part, {}).items()}


@calm
@given(states)
def test_export_then_import_is_the_identity(player: Player, state: Json) -> None:
    read = player("readImport", player("exportEverything", state, COURSE, NOW), COURSE)
    if not _entries(state):
        assert read == {"refused": "empty"}
        return
    assert (read["kind"], read["made"]) == ("everything", "2026-11-22T08:00:00Z")
    assert player("merge", {"format": 2}, read["ok"], "mine") == {"format": 2, **_filled(state)}


def _filled(state: Json) -> Json:
    return {part: state[part] for part in PARTS if state.get(part)}


@calm
@given(states)
def test_results_hold_nothing_that_was_written_or_chosen(player: Player, state: Json) -> None:
    told = json.loads(player("exportResults", state, COURSE, NOW))
    assert set(told) <= {"course", "format", "made", "kind", "items", "quizzes", "sections"}
    for address, record in told.get("items", {}).items():
        assert set(record) <= {"key", "credit", "tries", "at", "sure"}
        assert record == {name: value for name, value in state["items"][address].items() if name in record}


@calm
@given(states)
def test_tools_hold_tools_alone(player: Player, state: Json) -> None:
    told = json.loads(player("exportTools", state, COURSE, NOW))
    assert set(told) <= {"course", "format", "made", "kind", "tools"}
    assert told.get("tools") == state.get("tools")


@calm
@given(states, states, choices)
def test_merging_twice_changes_nothing_more(player: Player, mine: Json, theirs: Json, choice: str) -> None:
    once = player("merge", mine, theirs, choice)
    assert player("merge", once, theirs, choice) == once
    assert player("compare", once, theirs)["added"] == 0


@calm
@given(states, states, choices)
def test_only_what_differs_is_chosen_between(player: Player, mine: Json, theirs: Json, choice: str) -> None:
    merged, before, other = (_entries(each) for each in (player("merge", mine, theirs, choice), mine, theirs))
    assert merged.keys() == before.keys() | other.keys()
    for at, entry in merged.items():
        assert entry in (before.get(at), other.get(at))
        if at not in other or (choice == "mine" and at in before):
            assert entry == before[at]
    counts = player("compare", mine, theirs)
    assert counts["added"] == len(other.keys() - before.keys())
    assert sum(counts.values()) == len(other)
    changed = [at for at in before if merged[at] != before[at]]
    assert len(changed) <= counts["differing"]
    if choice == "theirs":
        assert len(changed) == counts["differing"]


@pytest.mark.parametrize(("theirs", "wins"), [("2026-11-22T08:00:01Z", True), ("2026-11-22T08:00:00Z", False)])
def test_the_later_one_wins(player: Player, theirs: str, wins: bool) -> None:
    address = "quizzes/x/items/y"
    one = {"items": {address: {"credit": 0, "at": "2026-11-22T08:00:00Z"}}}
    other = {"items": {address: {"credit": 100, "at": theirs}}}
    assert player("merge", one, other, "later") == (other if wins else one)


@pytest.mark.parametrize(("theirs", "wins"), [("2026-11-22T08:00:01Z", True), ("2026-11-22T08:00:00Z", False)])
def test_of_a_quiz_the_one_handed_in_later_wins(player: Player, theirs: str, wins: bool) -> None:
    one = {"quizzes": {"quizzes/x": {"mode": "practice", "handed": "2026-11-22T08:00:00Z"}}}
    other = {"quizzes": {"quizzes/x": {"mode": "check", "handed": theirs}}}
    assert player("merge", one, other, "later") == (other if wins else one)


def test_what_nobody_knows_stays_on_this_device(player: Player) -> None:
    mine = {"format": 2, "other": {"a": 1}, "items": {"quizzes/x/items/y": {"credit": 0, "new": True}}}
    assert player("merge", mine, {"items": {}}, "theirs") == mine


def test_the_same_at_another_time_is_no_difference(player: Player) -> None:
    mine = {"items": {"quizzes/x/items/y": {"credit": 50, "at": "2026-11-22T08:00:00Z", "answers": {"a": ["b"]}}}}
    theirs = {"items": {"quizzes/x/items/y": {"credit": 50, "at": "2026-11-23T08:00:00Z"}}}
    assert player("compare", mine, theirs) == {"added": 0, "same": 1, "differing": 0}
    assert player("merge", mine, theirs, "theirs") == mine

"""A file is taken over field by field or refused with a word; it is never half taken over."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.transfer.player import COURSE, Player

CASES: Mapping[str, dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("hostile.yaml").read_text("utf-8"))
FINE = {
    "course": COURSE,
    "format": 2,
    "kind": "everything",
    "made": "2026-11-22T08:00:00Z",
    "items": {"quizzes/x/items/y": {"key": "k", "credit": 100}},
}


@pytest.mark.parametrize("name", CASES)
def test_a_file_is_read_or_refused(name: str, player: Player) -> None:
    case = CASES[name]
    read = player("readImport", case.get("text", json.dumps({**FINE, **case.get("file", {})})), COURSE)
    if "refused" in case:
        assert read == {"refused": case["refused"]}
    else:
        assert read["ok"] == case["kept"]


def test_twenty_megabytes_are_refused_unread(player: Player) -> None:
    assert player("readImport", "[" * 20_000_000, COURSE) == {"refused": "too-large"}


def test_what_is_just_too_large_is_refused(player: Player) -> None:
    text = json.dumps(FINE)
    assert "ok" in player("readImport", text + " " * (1_000_000 - len(text)), COURSE)
    assert player("readImport", text + " " * (1_000_001 - len(text)), COURSE) == {"refused": "too-large"}


def test_what_is_nested_too_deep_is_refused(player: Player) -> None:
    deep = json.dumps(FINE)[:-1] + ', "tools": {"tools/a": ' + "[" * 200_000 + "]" * 200_000 + "}}"
    assert player("readImport", deep, COURSE) == {"refused": "unreadable"}


@pytest.mark.parametrize(("levels", "is_kept"), [(100, True), (101, False), (300, False)])
def test_a_tool_is_at_most_100_levels_deep(levels: int, is_kept: bool, player: Player) -> None:
    deep: Any = 1
    for _ in range(levels - 1):
        deep = [deep]
    tools = {"tools/a": deep}
    read = player("readImport", json.dumps({**FINE, "tools": tools}), COURSE)
    assert read.get("ok", {}).get("tools") == (tools if is_kept else None)
    assert is_kept or read == {"refused": "types"}
    exported = player("exportTools", {"tools": {**tools, "tools/b": 1}}, COURSE)
    assert player("readImport", exported, COURSE)["ok"]["tools"]["tools/b"] == 1
    assert (json.loads(exported)["tools"]["tools/a"] == deep) == is_kept


def test_an_export_of_a_spoiled_device_leaves_out_what_is_spoiled(player: Player) -> None:
    good = {"quizzes/x/items/y": {"key": "k", "credit": 100}}
    spoiled: dict[str, object] = {"quizzes/x/items/z": 7, "<b>": {}, "constructor": {}}
    state = {"format": 2, "items": {**good, **spoiled}, "sections": [], "settings": {"track": {}}}
    read = player("readImport", player("exportEverything", state, COURSE), COURSE)
    assert read["ok"] == {"items": good, "settings": {}}

"""What the player counts is what scoring.yaml counts by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page
from ruamel.yaml import YAML

from tests.browser.small_quiz import ITEM, item_of, stored
from tests.browser.typed_quiz import WRITTEN, answer_all

ROWS: list[dict[str, Any]] = YAML(typ="safe").load(Path(__file__).with_name("scoring.yaml").read_text("utf-8"))


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['item']}: {row['how']}" for row in ROWS])
def test_an_answer_earns_what_was_counted_by_hand(typed_quiz: Page, row: dict[str, Any]) -> None:
    item = item_of(typed_quiz, row["item"])
    answer_all(item, row["answer"])
    record = stored(typed_quiz)["items"][f"{ITEM}/{row['item']}"]
    assert (record["answers"], record.get("credit")) == (row["answer"], row["credit"])


def test_of_every_item_all_and_nothing_was_counted() -> None:
    read = YAML(typ="safe")
    items = {each["id"] for path in WRITTEN for each in read.load(path.read_text("utf-8"))}
    found: dict[str, set[int | None]] = {name: set() for name in items}
    for row in ROWS:
        found[row["item"]].add(row["credit"])
    assert [name for name, credits in found.items() if not {0, 100} <= credits and credits != {None}] == []

"""What the player makes of what is written, without a page around it: numbers, comparing, words."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from ruamel.yaml import YAML

from build_tools.course.items.entry_checks import bare_words
from tests.script import script

HERE = Path(__file__).parent
UNITS = ["litres", "l", "%"]


def _table(name: str) -> Any:
    return YAML(typ="safe").load((HERE / f"{name}.yaml").read_text("utf-8"))


NUMBERS = [row for part in _table("numbers").values() for row in part.items()]


@pytest.fixture(scope="module")
def kind(browser: Browser) -> Iterator[Page]:
    """An empty page with the script of the kind."""
    context = browser.new_context()
    page = context.new_page()
    page.add_script_tag(content=script("interactions/text_entry"))
    yield page
    context.close()


def _called(page: Page, function: str, rows: list[Any]) -> list[Any]:
    """What a function of the kind gives for each row of arguments."""
    found: list[Any] = page.evaluate(
        """([name, rows]) => {
            const kind = courseScripts["interactions/text_entry"];
            return rows.map(row => kind[name](...row));
        }""",
        [function, rows],
    )
    return found


def test_each_text_stands_for_exactly_these_numbers(kind: Page) -> None:
    texts = [text for text, _ in NUMBERS]
    found = _called(kind, "numbers", [[text, UNITS] for text in texts])
    assert dict(zip(texts, found, strict=True)) == dict(NUMBERS)


def test_every_number_there_is_can_be_read_as_python_reads_it() -> None:
    for text, numbers in NUMBERS:
        for number in numbers:
            assert format(Decimal(number), "f") == number, text


def test_numbers_are_compared_digit_by_digit(kind: Page) -> None:
    rows = _table("comparing")
    assert _called(kind, "compare", rows) == [-1] * len(rows)
    assert _called(kind, "compare", [[more, less] for less, more in rows]) == [1] * len(rows)
    assert _called(kind, "compare", [[each, each] for row in rows for each in row]) == [0] * (2 * len(rows))
    assert _called(kind, "compare", [["3", "3.0"], ["2.50", "2.5"], ["-7.0", "-7"]]) == [0, 0, 0]


@pytest.mark.parametrize("same", [True, False])
def test_the_player_and_the_checks_agree_on_what_is_the_same(kind: Page, same: bool) -> None:
    rows = _table("words")["same" if same else "different"]
    for row in rows:
        bare = [bare_words(each) for each in row]
        assert _called(kind, "bare", [[each] for each in row]) == bare
        assert (bare[0] == bare[1]) is same, row

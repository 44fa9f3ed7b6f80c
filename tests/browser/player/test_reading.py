"""What the player makes of what is written, without a page around it: numbers, comparing, words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from ruamel.yaml import YAML

from build_tools.ground.wording import bare_words
from tests.script import script

HERE = Path(__file__).parent
UNITS = ["litres", "l", "%"]
SCRIPTS = {
    "numbers": "interactions/numbers",
    "compare": "interactions/numbers",
    "bare": "interactions/wording",
}
"""Where each function is."""


def _table(name: str) -> Any:
    return YAML(typ="safe").load((HERE / f"{name}.yaml").read_text("utf-8"))


NUMBERS = [row for part in _table("numbers").values() for row in part.items()]


@pytest.fixture(scope="module")
def kind(browser: Browser) -> Iterator[Page]:
    """An empty page with the scripts that read what is written."""
    context = browser.new_context()
    page = context.new_page()
    page.add_script_tag(content=script(*SCRIPTS.values()))
    yield page
    context.close()


def _called(page: Page, function: str, rows: list[Any]) -> list[Any]:
    """What a function of the kind gives for each row of arguments."""
    found: list[Any] = page.evaluate(
        "([path, name, rows]) => rows.map(row => courseScripts[path][name](...row))",
        [SCRIPTS[function], function, rows],
    )
    return found


def test_each_text_stands_for_exactly_these_numbers(kind: Page) -> None:
    texts = [text for text, _ in NUMBERS]
    found = _called(kind, "numbers", [[text, UNITS] for text in texts])
    assert dict(zip(texts, found, strict=True)) == dict(NUMBERS)


@pytest.mark.parametrize("unit", _table("units"))
def test_a_unit_is_its_own_text_and_not_its_beginning(kind: Page, unit: str) -> None:
    units = _called(kind, "bare", [[way] for way in unit.split("|")])
    cases = _table("units")[unit]
    readings = _called(kind, "numbers", [[text, units] for text in cases])
    assert dict(zip(cases, readings, strict=True)) == cases


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


def test_they_agree_on_every_letter_and_sign(kind: Page) -> None:
    signs = [chr(code) for code in range(0x3400) if unicodedata.category(chr(code)) not in ("Cn", "Cs")]
    texts = [f"a {sign} b{sign}" for sign in signs]
    in_script = _called(kind, "bare", [[text] for text in texts])
    assert {text: bare for text, bare in zip(texts, in_script, strict=True) if bare != bare_words(text)} == {}

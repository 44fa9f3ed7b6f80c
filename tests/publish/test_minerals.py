"""Of the colours of minerals a site has those that its modules use."""

from __future__ import annotations

import pytest

from build_tools.publish.minerals import SHEET, with_minerals
from tests.real_course import ROOT

TEXT = (ROOT / "build_tools" / "theme" / SHEET).read_text("utf-8")
OTHER = {"assets/own.css": ".course-mineral-azurite { color: red }\n"}


def only(*minerals: str) -> str:
    return with_minerals({SHEET: TEXT}, minerals)[SHEET]


@pytest.mark.parametrize("used", [("azurite",), ("azurite", "quartz")])
def test_only_those_that_are_used_in_every_scheme(used: tuple[str, ...]) -> None:
    for name in ("azurite", "quartz", "garnet"):
        assert only(*used).count(f".course-mineral-{name} {{") == (3 if name in used else 0)
    assert only(*used).count("{") == only(*used).count("}")
    assert "prefers-contrast: more" in only(*used)


def test_nothing_without_any() -> None:
    assert only() == ""


def test_other_sheets_are_as_they_were() -> None:
    assert with_minerals(OTHER, ()) == OTHER
    assert with_minerals({}, ("azurite",)) == {}

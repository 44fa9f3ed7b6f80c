"""The list of known differences is what docs/engines.md says, and each of them is one that tests look for."""

from __future__ import annotations

from tests.outputs.pages.doors import DOORS
from tests.outputs.pages.known import known, table
from tests.outputs.pages.probes import PROBES
from tests.real_course import ROOT

COMPARED = {"pages", "title", "site", "language", "versions", "words", "menu"}
NAMES = [door.name for door in DOORS]


def test_the_page_about_engines_has_the_table() -> None:
    page = ROOT / "docs" / "engines.md"
    assert table(NAMES) in page.read_text("utf-8"), f"docs/engines.md needs this table:\n{table(NAMES)}"


def test_each_is_looked_for_in_engines_there_are() -> None:
    ids = [each.id for each in known()]
    assert len(ids) == len(set(ids))
    assert set(ids) <= COMPARED | PROBES.keys()
    assert {name for each in known() for name in each.engines} <= set(NAMES)

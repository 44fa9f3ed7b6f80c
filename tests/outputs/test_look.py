"""What the look of a site says of the colours of modules."""

from __future__ import annotations

from build_tools.outputs.look import PLAIN_LOOK, Look
from build_tools.outputs.pages.assets import STYLES, styles
from build_tools.publish.minerals import SHEET

USED = ("azurite", "quartz")


def test_modules_have_the_colours_of_their_minerals() -> None:
    assert PLAIN_LOOK.minerals(USED) == USED
    assert styles(PLAIN_LOOK, USED) == STYLES


def test_a_palette_outweighs_minerals() -> None:
    look = Look(palette=":root { --course-water: #7a1f2b; }")
    assert look.minerals(USED) == ()
    assert SHEET not in styles(look, USED)


def test_a_sheet_without_colours_is_not_asked_for() -> None:
    assert styles(PLAIN_LOOK, ()) == tuple(path for path in STYLES if path != SHEET)

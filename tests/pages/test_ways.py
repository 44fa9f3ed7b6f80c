"""Ways to write an answer: what is shown, and what the player compares with."""

from __future__ import annotations

from build_tools.ground.prose import Block, State, Text
from build_tools.pages.ways import first_way, shown_ways, source_ways, ways

ENGLISH = Text.of(" due diligence|diligence | ", "en")
SPANISH = Text((Block("debida diligencia", "es", State.TRANSLATED, "due diligence | diligence"),))


def test_what_is_shown_keeps_its_language() -> None:
    assert shown_ways(ENGLISH) == Text.of("due diligence / diligence", "en")
    assert first_way(ENGLISH) == Text.of("due diligence", "en")
    assert shown_ways(SPANISH).blocks[0].language == "es"


def test_a_translation_knows_the_ways_of_its_source() -> None:
    assert source_ways(SPANISH) == ("due diligence", "diligence")
    assert source_ways(ENGLISH) == ()


def test_each_way_is_one() -> None:
    assert ways(ENGLISH) == ("due diligence", "diligence")
    assert ways(SPANISH) == ("debida diligencia",)

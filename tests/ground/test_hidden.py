"""Which characters that nobody sees are in the way, and which a script needs."""

from __future__ import annotations

import pytest

from build_tools.ground.hidden import HIDDEN, name_of, without_hidden

FAMILY = "👩\u200d👩\u200d👧"
SCIENTIST = "👩🏽\u200d🔬"
HEART = "❤\ufe0f\u200d🔥"


@pytest.mark.parametrize(
    "text",
    [
        "Water",
        "Año",
        "می\u200cروم",  # Persian
        "क्\u200dष",  # Hindi
        "ශ්\u200dරී",  # Sinhala
        FAMILY,
        SCIENTIST,
        HEART,
        "ផ្សារ\u200bទឹក",  # Khmer
        "ตลาด\u200bน้ำ",  # Thai
        "Grundwasser\u00adspiegel",
    ],
)
def test_what_a_script_needs_stays(text: str) -> None:
    assert without_hidden(text) == text
    assert HIDDEN.search(text) is None


@pytest.mark.parametrize("hidden", ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u200b\u200b"])
@pytest.mark.parametrize("text", ["wa{}ter", "{}agua", "año{}", "1{}2", "c'est{} ça", "вода{}"])
def test_elsewhere_they_fall_away(text: str, hidden: str) -> None:
    assert without_hidden(text.format(hidden)) == text.format("")


def test_a_message_names_them() -> None:
    assert name_of("\u200b") == "U+200B (zero width space)"
    assert name_of("\ufeff") == "U+FEFF (zero width no-break space)"

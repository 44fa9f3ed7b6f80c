"""Which characters that nobody sees are in the way, and which a script needs."""

from __future__ import annotations

import pytest

from build_tools.ground.hidden import HIDDEN, hidden_in, name_of, without_hidden

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


def test_the_quick_test_forgets_no_character() -> None:
    every_character = "a".join(map(chr, range(0x10000)))
    hidden = HIDDEN.findall(every_character)
    assert len(hidden) > 3
    for character in hidden:
        assert hidden_in(f"a{character}a") == [character]
        assert without_hidden(f"a{character}a") == "aa"


def test_a_message_names_them() -> None:
    assert name_of("\u200b") == "U+200B (zero width space)"
    assert name_of("\ufeff") == "U+FEFF (zero width no-break space)"

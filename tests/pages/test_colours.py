"""Every pair of colours that meets on a page has the contrast of WCAG 2.2 AAA, in light and in dark."""

from __future__ import annotations

import re

import pytest

from tests.real_course import ROOT

CSS = (ROOT / "build_tools" / "theme" / "assets" / "tokens.css").read_text("utf-8")
TEXT, PART = 7.0, 3.0  # WCAG 2.2, success criteria 1.4.6 and 1.4.11
WORDS = ("ink", "soft", "link", "water", "ochre", "right", "wrong")
GROUNDS = ("paper", "card", "sand", "right-bg", "wrong-bg")
PAIRS = [
    *((word, ground, TEXT) for word in WORDS for ground in GROUNDS),
    *(("edge", ground, PART) for ground in GROUNDS),
    ("on-water", "water", TEXT),
]


def schemes() -> list[dict[str, str]]:
    """The colours of each block that sets them all, in the order of the file: light first."""
    blocks = re.findall(r"\{([^{}]*--course-paper:[^{}]*)\}", CSS)
    return [dict(re.findall(r"--course-([a-z-]+): (#[0-9a-f]{6})", block)) for block in blocks]


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2, "relative luminance")."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_light_and_dark_are_both_there() -> None:
    assert len(schemes()) >= 2
    assert all(scheme.keys() == schemes()[0].keys() for scheme in schemes())
    assert _luminance(schemes()[0]["paper"]) > 0.8 > 0.1 > _luminance(schemes()[1]["paper"])


@pytest.mark.parametrize(("one", "other", "least"), PAIRS)
def test_contrast(one: str, other: str, least: float) -> None:
    for number, scheme in enumerate(schemes()):
        found = _contrast(scheme[one], scheme[other])
        assert found >= least, f"scheme {number}: {one} on {other} is {found:.2f}"


def test_words_in_the_bar() -> None:
    assert all(_contrast("#ffffff", scheme["ground"]) >= TEXT for scheme in schemes())

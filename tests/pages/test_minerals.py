"""The colours of each mineral can be told from what they stand on, in light and in dark (WCAG 2.2 AAA)."""

from __future__ import annotations

import re

import pytest

from build_tools.course.models.mineral import Mineral
from build_tools.ground.colour import contrast
from tests.pages.test_colours import PART, TEXT, schemes
from tests.real_course import ROOT

CSS = (ROOT / "build_tools" / "theme" / "assets" / "minerals.css").read_text("utf-8")
RULE = re.compile(
    r"^(.*?)\.course-mineral-([a-z]+) \{ --course-m: (#[0-9a-f]{6}); --course-bed: (#[0-9a-f]{6}); \}$", re.MULTILINE
)
SCHEMES = {"": 0, ':root[data-theme="dark"] ': 1, ':root:not([data-theme="light"]) ': 1}
"""The index of the scheme in tokens.css, by what stands before a mineral."""
RULES = [(SCHEMES[before], name, words, bed) for before, name, words, bed in RULE.findall(CSS)]


def test_each_mineral_has_its_colours_in_each_scheme() -> None:
    assert [name for _, name, _, _ in RULES] == [mineral.value for mineral in Mineral] * len(SCHEMES)
    assert CSS.count("course-mineral-") == len(RULES) + 1  # and once for ink, on paper and for more contrast


def test_dark_is_the_same_by_choice_and_by_device() -> None:
    third = len(Mineral)
    assert RULES[third : 2 * third] == RULES[2 * third :]


@pytest.mark.parametrize(("scheme", "name", "words", "bed"), RULES)
def test_contrast(scheme: int, name: str, words: str, bed: str) -> None:
    tokens = schemes()[scheme]
    grounds = {
        bed,
        "#ffffff" if scheme == 0 else tokens["card"],
        *(tokens[ground] for ground in ("paper", "card", "sand")),
    }
    assert [ground for ground in grounds if contrast(words, ground) < TEXT] == [], name
    assert contrast(tokens["on-water"], words) >= TEXT
    on_bed = ("ink", "soft", "link", "ochre", "water")
    assert [word for word in on_bed if contrast(tokens[word], bed) < TEXT] == [], name
    assert contrast(tokens["edge"], bed) >= PART


def test_no_two_minerals_look_the_same() -> None:
    assert len({(scheme, words) for scheme, _, words, _ in RULES}) == 2 * len(Mineral)

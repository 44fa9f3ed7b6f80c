"""Which address an author means by a link that is none."""

from __future__ import annotations

import pytest

from build_tools.rules.wanted_address import wanted_address

HERE = "modules/water/sections/start/body"
ADDRESSES = (
    "glossary/start",
    "modules/dust",
    "modules/dust/sections/start",
    "modules/water",
    "modules/water/sections/start",
    "modules/water/sections/start/activities/follow",
    "quizzes/water",
)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("#follow", "modules/water/sections/start/activities/follow"),
        ("#start", "modules/water/sections/start"),
        ("../dust/start.html", "modules/dust/sections/start"),
        ("/en/dust.html", ""),
        ("../dust.html", "modules/dust"),
        ("dust/start", "modules/dust/sections/start"),
        ("modules/dust/start", "modules/dust/sections/start"),
        ("quizzes/water.yaml", "quizzes/water"),
        ("water", "modules/water"),
        ("start/dust", ""),
        ("#", ""),
        ("../..", ""),
        ("nowhere.html", ""),
    ],
)
def test_the_address_that_is_meant(written: str, address: str) -> None:
    assert wanted_address(written, HERE, ADDRESSES) == address

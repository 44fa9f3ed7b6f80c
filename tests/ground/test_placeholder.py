"""Which addresses stand for another one."""

from __future__ import annotations

import pytest

from build_tools.ground.placeholder import is_placeholder, placeholders

STAND_FOR_OTHERS = (
    "https://example.org/equal-ground/",
    "http://www.example.com",
    "https://course.example/",
    "https://my.site.invalid/x",
    "http://localhost:8000/",
    "http://127.0.0.1:8000/",
    "https://github.com/example/course",
    "https://github.com/your-name/course",
    "https://gitlab.com/USERNAME/course",
    "https://codeberg.org/owner",
    "https://example.github.io/course/",
    "https://your-name.github.io/",
    "ask@example.org",
    "mailto:ask@example.org?subject=x",
    "example.org",
    "https://<your site>/",
    "FIXME",
    "© 2026 Your name",
)
REAL = (
    "https://training.ministry.gov/course/",
    "https://github.com/examples-of-mines/course",
    "https://github.com/planetGOLD/example",
    "https://exampleworks.org/",
    "https://wells.int/example",
    "mailto:ask@wells.int",
    "ask@myexample.org",
    "tel:+15551234",
    "edit/main/",
    "© 2026 Terreno parejo",
    "https://[bad",
    "",
)


@pytest.mark.parametrize("address", STAND_FOR_OTHERS)
def test_it_stands_for_another_address(address: str) -> None:
    assert is_placeholder(address)


@pytest.mark.parametrize("address", REAL)
def test_it_is_an_address(address: str) -> None:
    assert not is_placeholder(address)


def test_those_in_a_text_are_named_once_and_without_the_full_stop() -> None:
    text = "See [us](https://example.org/a), <https://example.org/b>. Mail x@example.com! Or www.wells.int. FIXME FIXME"
    assert list(placeholders(text)) == ["https://example.org/a", "https://example.org/b", "x@example.com", "FIXME"]
    assert list(placeholders("For example, org charts and https://wells.int/example.org-charts")) == []

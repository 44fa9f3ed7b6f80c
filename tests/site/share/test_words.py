"""The words of the picture for sharing fit between the mark, the hill and the people."""

from __future__ import annotations

import pytest

from build_tools.site.look.face import widths
from build_tools.site.share.words import lines_of

LONG = (
    "A name that goes on and on, over hills and through valleys, and never comes to an end at all, as far as one sees"
)
RIGHT_EDGE, MARK, PEOPLE = 580, 108, 345


@pytest.mark.parametrize("title", ["Land", "A course about land", LONG, "Donaudampfschifffahrtsgesellschaftskapitän"])
@pytest.mark.parametrize("subtitle", ["", "For all", "For all who live from what is in the ground", LONG, LONG * 9])
def test_they_fit(title: str, subtitle: str) -> None:
    lines = lines_of(title, subtitle)
    assert lines[0].y - 0.75 * lines[0].size > MARK
    assert lines[-1].y <= PEOPLE
    for line in lines:
        assert line.size * sum(widths()[sign] for sign in line.text) <= RIGHT_EDGE
    baselines = [line.y for line in lines]
    assert baselines == sorted(set(baselines))
    sizes = [line.size for line in lines]
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Level ground", ["Level ground"]),
        ("Level\n  ground ✓", ["Level ground"]),
        ("A <b> & c", ["A <b> & c"]),
        (
            "Gender equality in mines and markets",
            ["Gender equality in", "mines and markets"],
        ),  # No word alone in a line.
    ],
)
def test_short_names_are_whole(title: str, shown: list[str]) -> None:
    assert [line.text for line in lines_of(title, "")] == shown


def test_what_is_cut_ends_in_dots() -> None:
    lines = lines_of(LONG, LONG * 9)
    for colour in ("ink", "ochre"):
        texts = [line.text for line in lines if line.colour == colour]
        assert [text.endswith("…") for text in texts] == [False] * (len(texts) - 1) + [True]


@pytest.mark.parametrize(("title", "subtitle"), [("Земля", "For all"), ("Land", "Земля")])
def test_all_words_or_none(title: str, subtitle: str) -> None:
    assert lines_of(title, subtitle) == ()

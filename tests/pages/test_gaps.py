"""A text is cut where its gaps are, and no gap is lost with a translation."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from build_tools.course.items.interactions import Gap
from build_tools.pages.gaps import pieces

WHO, WHAT = Gap("who", ()), Gap("what-else", ())


@pytest.mark.parametrize(
    ("html", "cut"),
    [
        ("The {who} takes {what-else}.", [("The ", "who", 1), (" takes ", "what-else", 2), (".", "", 0)]),
        ("{what-else}<em>{who}</em>", [("", "what-else", 1), ("<em>", "who", 2), ("</em>", "", 0)]),
        ("{who} or {who} {x}: {what-else}", [("", "who", 1), (" or {who} {x}: ", "what-else", 2), ("", "", 0)]),
        ("Only {who}", [("Only ", "who", 1), ("", "what-else", 2)]),
        ("{who}, lost.", [("", "who", 1), (", lost.", "what-else", 2)]),
        ("None", [("None", "who", 1), (" ", "what-else", 2)]),
    ],
)
def test_where_it_is_cut(html: str, cut: list[tuple[str, str, int]]) -> None:
    found = pieces(Markup(html), (WHO, WHAT))
    assert [(str(each.html), each.gap.id if each.gap else "", each.number) for each in found] == cut

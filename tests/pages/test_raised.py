"""Letters above and below the line are in every list of headings, where only citations and notes are left out."""

from __future__ import annotations

from pathlib import Path

from tests.pages.rendering import page, rendered
from tests.small import Lay, read_course

ABOUT = """\
# file: content/pages/saving.md
---
title: H~2~O
summary: How much water there is.
---

## Save 10^6^ litres of H~2~O {#save}

All of it [@well-report].

## Save m^3^ [@well-report] {#more}

More.
"""


def test_a_number_in_a_heading_stays_the_number_it_is(lay: Lay, small_course: Path) -> None:
    lay(ABOUT)
    saving = page(rendered(read_course(small_course)), "saving.html")
    assert saving.title == "H₂O"
    assert [(heading.id, heading.title) for heading in saving.headings][:2] == [
        ("save", "Save 10⁶ litres of H₂O"),
        ("more", "Save m³"),
    ]
    assert '<h2 id="save">Save 10<sup>6</sup> litres of H<sub>2</sub>O</h2>' in saving.html

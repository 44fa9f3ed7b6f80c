"""The page for trainers says where the kits are, or whom to ask."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pages.rendering import page, rendered, rich_course, words_of
from tests.small import lay_over, read_course

PAGE = "# file: content/pages/trainers.md\n---\ntitle: For trainers\nsummary: Kits.\n---\nA kit.\n"
ADDRESS = "https://wells.int/kits?latest&all"
LINK = f'<a class="course-external" href="{ADDRESS.replace("&", "&amp;")}" rel="noopener noreferrer">'


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (
            f"kit_url: {ADDRESS}\n",
            f"Where the kits are Download: {ADDRESS} Take the zip with the name of your workshop. The tests are not "
            "there: ask for them.",
        ),
        (
            "",
            "Where the kits are This edition has no place to download them. Ask the people who publish it, or the "
            "organisation that gave you the course.",
        ),
    ],
    ids=["with an address", "without"],
)
def test_it_ends_with_where_the_kits_are(settings: str, words: str, tmp_path: Path) -> None:
    folder = tmp_path / "course"
    rich_course(folder)
    lay_over(folder, PAGE + (f"# in: content/course.yaml\n{settings}" if settings else ""))
    pages = rendered(read_course(folder))
    html = page(pages, "trainers.html").html
    assert words_of(html) == f"For trainers Kits. A kit. {words}"
    assert (LINK in html) == bool(settings)
    assert {each.uri for each in pages.pages if "Where the kits are" in each.html} == {"trainers.html"}
    assert "trainers.html" in {line.uri for line in pages.standing}

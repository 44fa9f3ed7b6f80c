"""A stylesheet that imports others is published as one file; every other one as it is."""

from __future__ import annotations

import pytest

from build_tools.publish.stylesheets import bundled

PARTS = {"assets/a.css": "a { top: 0 }\n", "assets/b.css": "/* why */\nb { content: '/* no */' }\n"}


def test_what_is_imported_stands_in_its_place_and_is_not_published() -> None:
    page = '/* All. */\n@import url("a.css");\n@import url("b.css");\ni { left: 0 }\n'
    assert bundled({"assets/page.css": page, **PARTS}) == {
        "assets/page.css": "a { top: 0 }\nb { content: '/* no */' }\ni { left: 0 }\n"
    }


def test_a_media_query_stays_around_what_it_was_for() -> None:
    page = '@import url("a.css");\n@import url("b.css") print and (color);\n'
    assert bundled({"assets/page.css": page, **PARTS}) == {
        "assets/page.css": "a { top: 0 }\n@media print and (color) {\nb { content: '/* no */' }\n}\n"
    }


def test_a_sheet_that_imports_nothing_stays_as_it_is() -> None:
    assert bundled(PARTS) == PARTS


@pytest.mark.parametrize(
    "line", ['@import url("gone.css");', '@import url("https://a.example/b.css");', "@import 'a';"]
)
def test_an_import_of_what_is_not_there_stays(line: str) -> None:
    sheets = {"page.css": f'{line}\n@import url("a.css");\n', "a.css": "a { top: 0 }\n"}
    assert bundled(sheets) == {"page.css": f"{line}\na {{ top: 0 }}\n"}


def test_names_count_within_their_folder() -> None:
    sheets = {"one/page.css": '@import url("a.css");\n', "two/a.css": "a { top: 0 }\n"}
    assert bundled(sheets) == sheets

"""A stylesheet that imports others is published as one small file; every other one as it is."""

from __future__ import annotations

import pytest

from build_tools.publish.stylesheets import bundled

PARTS = {"assets/a.css": "a { top: 0 }\n", "assets/b.css": "/* why */\nb { content: '/* no */' }\n"}


def test_what_is_imported_stands_in_its_place_and_is_not_published() -> None:
    page = '/* All. */\n@import url("a.css");\n@import url("b.css");\ni { left: 0 }\n'
    assert bundled({"assets/page.css": page, **PARTS}) == {"assets/page.css": "a{top:0}b{content:'/* no */'}i{left:0}"}


def test_two_sheets_may_import_the_same_one() -> None:
    sheets = {name: f'@import url("a.css");\n{name[0]} {{ left: 0 }}\n' for name in ("i.css", "p.css")}
    assert bundled({**sheets, "a.css": "a { top: 0 }\n"}) == {
        "i.css": "a{top:0}i{left:0}",
        "p.css": "a{top:0}p{left:0}",
    }


@pytest.mark.parametrize(
    ("written", "small"),
    [
        ("a { margin: 0 auto; width: calc(100% - .8em) }", "a{margin:0 auto;width:calc(100% - .8em)}"),
        ('a::before { content: "  + ;} " / ""; }', 'a::before{content:"  + ;} " / ""}'),
        ("a :not(b) > c,\n  d + e { top: 0 }", "a :not(b)>c,d + e{top:0}"),
        ("@media (min-width: 40em) { a:hover :link { top: 0; } }", "@media (min-width: 40em){a:hover :link{top:0}}"),
        ("a { b: url( 'x y.svg' ) url(data:,x;%20{}) }", "a{b:url( 'x y.svg' ) url(data:,x;%20{})}"),
        ("a { /* one */ top: 0; /* two; } */ }", "a{top:0}"),
    ],
)
def test_spaces_that_say_something_stay(written: str, small: str) -> None:
    assert bundled({"page.css": '@import url("a.css");\n', "a.css": written})["page.css"] == small


def test_a_media_query_stays_around_what_it_was_for() -> None:
    page = '@import url("a.css");\n@import url("b.css") print and (color);\n'
    assert bundled({"assets/page.css": page, **PARTS}) == {
        "assets/page.css": "a{top:0}@media print and (color){b{content:'/* no */'}}"
    }


def test_a_sheet_that_imports_nothing_stays_as_it_is() -> None:
    assert bundled(PARTS) == PARTS


@pytest.mark.parametrize(
    "line", ['@import url("gone.css");', '@import url("https://a.example/b.css");', "@import 'a';"]
)
def test_an_import_of_what_is_not_there_stays(line: str) -> None:
    sheets = {"page.css": f'{line}\n@import url("a.css");\n', "a.css": "a { top: 0 }\n"}
    assert bundled(sheets) == {"page.css": f"{line}a{{top:0}}"}


def test_names_count_within_their_folder() -> None:
    sheets = {"one/page.css": '@import url("a.css");\n', "two/a.css": "a { top: 0 }\n"}
    assert bundled(sheets) == sheets

"""What a kind says of its entries: their files, addresses and pages, and that one without a place has none of these."""

from __future__ import annotations

import pytest

from build_tools.course.base import Model
from build_tools.course.kind import AnyKind, Kind, Menu, Placement


def _kind(
    path: str = "content/signs", *, field: str = "", inside: str = "", placement: Placement | None = None
) -> AnyKind:
    return Kind("signs", "road sign", Model, path, field=field, inside=inside, placement=placement)


@pytest.mark.parametrize(
    ("kind", "file", "depth"),
    [
        pytest.param(_kind(), "content/signs/stop.yaml", 2, id="a file for each entry"),
        pytest.param(_kind(inside="_sign.yaml"), "content/signs/stop/_sign.yaml", 2, id="a folder for each entry"),
        pytest.param(_kind("content/signs.yaml", field="signs"), "content/signs.yaml", 2, id="a list in one file"),
        pytest.param(_kind("content/signs.yaml"), "content/signs.yaml", 1, id="a file that is the only entry"),
    ],
)
def test_where_an_entry_is_written(kind: AnyKind, file: str, depth: int) -> None:
    assert (kind.file("stop"), kind.depth) == (file, depth)


@pytest.mark.parametrize(
    ("placement", "list_page"),
    [
        pytest.param(Placement("signs.html", "{road_sign}"), "signs.html", id="all on one page"),
        pytest.param(Placement("signs/{road_sign}.html", index="all.html"), "all.html", id="a page that is named"),
        pytest.param(
            Placement("road/{road_sign}.html", template="sign", menu=Menu.LINES),
            "road/index.html",
            id="beside the pages",
        ),
        pytest.param(
            Placement("{road_sign}.html", word="signs", template="sign", menu=Menu.LINES),
            "signs/index.html",
            id="pages at the top: below the word",
        ),
        pytest.param(Placement("road/{road_sign}.html", menu=Menu.LINES), "", id="no template"),
        pytest.param(Placement("road/{road_sign}.html", template="sign", menu=Menu.ABOUT), "", id="no lines"),
    ],
)
def test_the_page_that_lists_the_entries(placement: Placement, list_page: str) -> None:
    assert _kind(placement=placement).list_page == list_page


def test_a_kind_without_a_place_has_no_page() -> None:
    kind = _kind()
    assert (kind.list_page, kind.word, kind.template, kind.menu) == ("", "", "", Menu.NONE)
    with pytest.raises(LookupError):
        kind.page_of("stop")


def test_the_page_and_the_address_of_an_entry() -> None:
    kind = _kind(placement=Placement("road/{road_sign}.html"))
    assert (kind.page_of("stop"), kind.address("stop"), kind.address("")) == ("road/stop.html", "signs/stop", "signs")
    with pytest.raises(LookupError):
        kind.page("items", road_sign="stop")

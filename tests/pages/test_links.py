"""Three ways to write links, on every page of the rich course: none is dead, and the words are the same in all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from build_tools.course.course import Course
from build_tools.course.places import Place, relative
from build_tools.pages.links import Links, below, relative_where, unlinked
from build_tools.pages.page import Page, Pages
from tests.pages.rendering import document, page, rendered, words_of

ADDRESS = "https://example.org/course/en/"
SECTION = "modules/safe-water/start.html"


def _folder(uri: str) -> str:
    """Published as folders, as some engines do."""
    return uri.removesuffix(".html") + "/index.html" if uri.endswith(".html") else uri


WAYS: dict[str, Links] = {"relative": relative_where(_folder), "absolute": below(ADDRESS), "none": unlinked}


@pytest.fixture(scope="module", params=list(WAYS))
def linked(request: pytest.FixtureRequest, rich: Course) -> Pages:
    """The pages with links of each kind."""
    return rendered(rich, links=WAYS[request.param])


@pytest.fixture(scope="module")
def absolute(rich: Course) -> Pages:
    """The pages whose links lead to the site on the web."""
    return rendered(rich, links=below(ADDRESS))


@pytest.fixture(scope="module")
def alone(rich: Course) -> Pages:
    """The pages without links to each other."""
    return rendered(rich, links=unlinked)


def _found(html: str, tag: str) -> Iterator[dict[str, str]]:
    return (dict(element.attrib) for element in document(html).iter(tag))


def _links(pages: Pages) -> Iterator[tuple[Page, str]]:
    return ((each, found["href"]) for each in pages.pages for found in _found(each.html, "a"))


def _inside(href: str) -> bool:
    return not href.startswith(("http", "mailto:"))


def test_no_link_is_without_a_target_and_every_anchor_is_there(linked: Pages) -> None:
    ids = {each.uri: {found["id"] for found in _all(each) if "id" in found} for each in linked.pages}
    links = list(_links(linked))
    assert links
    for each, href in links:
        assert href, each.uri
        assert not href.startswith("#") or href[1:] in ids[each.uri], (each.uri, href)


def _all(each: Page) -> Iterator[dict[str, str]]:
    return (dict(element.attrib) for element in document(each.html).iter() if isinstance(element.tag, str))


def test_every_word_stays(linked: Pages, pages: Pages) -> None:
    for each in pages.pages:
        assert words_of(page(linked, each.uri).html) == words_of(each.html)


def test_no_sign_of_the_making_is_left(linked: Pages) -> None:
    assert not [each.uri for each in linked.pages if re.search("[\ufdd0-\ufdef]", each.html)]


def test_images_are_at_the_same_place_beside_the_pages(linked: Pages, pages: Pages) -> None:
    assert {each.uri: each.images for each in linked.pages} == {each.uri: each.images for each in pages.pages}
    sources = [found["src"] for each in linked.pages for found in _found(each.html, "img")]
    assert sources
    assert not [source for source in sources if source.startswith(("http", "/"))]


def test_links_lead_to_where_an_engine_publishes_pages(rich: Course) -> None:
    html = page(rendered(rich, links=relative_where(_folder)), SECTION).html
    assert '<a href="../go-on/index.html">The next page</a>' in html
    assert '<a class="course-term-link" href="../../../glossary/index.html#tailings">the second time</a>' in html
    assert '<img src="../../../images/map.svg"' in html


def test_links_to_the_web_begin_at_its_address(absolute: Pages, pages: Pages) -> None:
    html = page(absolute, SECTION).html
    assert f'<a href="{ADDRESS}modules/safe-water/go-on.html">The next page</a>' in html
    assert f'href="{ADDRESS}glossary.html#tailings">the second time</a>' in html
    assert '<img src="../../images/map.svg"' in html
    assert not [href for _, href in _links(absolute) if _inside(href) and not href.startswith("#")]
    counts = Counter(each.uri for each, _ in _links(absolute))
    assert counts == Counter(each.uri for each, _ in _links(pages))


def test_pages_alone_link_to_what_is_on_them_and_out(alone: Pages, pages: Pages) -> None:
    kept = [(each.uri, href) for each, href in _links(alone)]
    assert kept == [(each.uri, href) for each, href in _links(pages) if not _inside(href) or href.startswith("#")]
    html = page(alone, SECTION).html
    assert "The next page, the old way" in html
    assert '<a class="course-word" role="doc-glossref" href="#word_tailings">tailings</a>' in html
    assert "course-term-link" not in html
    assert "course-button" not in page(alone, "modules/safe-water/index.html").html


def test_an_image_that_is_nowhere_is_told(rich: Course) -> None:
    def only_pages(start: str, place: Place) -> str | None:
        return relative(start, place) if place.uri.endswith(".html") else None

    bare = page(rendered(rich, links=only_pages), SECTION)
    assert "<img" not in bare.html
    assert "A map of the wells" in words_of(bare.html)
    assert bare.images == frozenset()


@pytest.mark.parametrize(
    ("links", "place", "address"),
    [
        (unlinked, Place("a.html"), None),
        (unlinked, Place("a.html", "b"), "#b"),
        (unlinked, Place("c.html", "b"), None),
        (unlinked, Place("images/d.svg"), "images/d.svg"),
        (below("https://e.org/"), Place("a.html"), "https://e.org/a.html"),
        (below("https://e.org/"), Place("a.html", "b"), "#b"),
        (below("https://e.org/"), Place("f g.html", "b"), "https://e.org/f%20g.html#b"),
    ],
)
def test_where_a_link_on_a_html_leads(links: Links, place: Place, address: str | None) -> None:
    assert links("a.html", place) == address

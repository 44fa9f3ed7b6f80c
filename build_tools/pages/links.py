"""How an output writes links: each way is a function from the page a link stands on and a place to an address."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from build_tools.course.places import Place, Published, relative

Links = Callable[[str, Place], str | None]
"""The address of a place in a link on the page `start`, given by its uri. None: there is no link, its words stay, and
an image is told by its alternative text. An image is a place too.
"""

PAGE = ".html"


def relative_where(published: Published) -> Links:
    """Links between pages that an engine has `published` elsewhere than at their own uris."""

    def link(start: str, place: Place) -> str:
        return relative(published(start), Place(published(place.uri), place.anchor))

    return link


def unlinked(start: str, place: Place) -> str | None:
    """No link to another page, for pages that go out without the others. A place on the page itself goes with it, and
    so do its images.
    """
    goes_along = (place.uri == start and place.anchor) or not place.uri.endswith(PAGE)
    return relative(start, place) if goes_along else None


def below(address: str) -> Links:
    """Links from anywhere to the pages of a site on the web; `address` is that of its language, ending in a slash."""

    def link(start: str, place: Place) -> str:
        anchor = f"#{place.anchor}" if place.anchor else ""
        return unlinked(start, place) or f"{address}{quote(place.uri)}{anchor}"

    return link

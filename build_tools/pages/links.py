"""The ways in which an output can write links: functions from a page and a place to the address in the link."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from build_tools.course.places import Place, Published, relative

Links = Callable[[str, Place], str | None]
"""From the uri of the page on which a link stands, and the place it leads to, to the address in the link. None: the
words stand without a link. An image is a place too, and without an address its alternative text takes its place.
"""

PUBLISHED_APART = (".html", ".ics")
"""How what is published beside a page ends: other pages, and files for calendars. An image comes with its page."""


def relative_where(published: Published) -> Links:
    """Links between pages that an engine publishes at other uris than their own: `published` gives those."""

    def link(start: str, place: Place) -> str:
        return relative(published(start), Place(published(place.uri), place.anchor))

    return link


def unlinked(start: str, place: Place) -> str | None:
    """For pages that are published without the others: no link to another page. Links to a place on the page itself
    and its images stay.
    """
    stays = (place.uri == start and place.anchor) or not place.uri.endswith(PUBLISHED_APART)
    return relative(start, place) if stays else None


def below(address: str) -> Links:
    """Links from anywhere to the pages of a site on the web; `address` is that of its language, ending in a slash."""

    def link(start: str, place: Place) -> str:
        anchor = f"#{place.anchor}" if place.anchor else ""
        return unlinked(start, place) or f"{address}{quote(place.uri)}{anchor}"

    return link

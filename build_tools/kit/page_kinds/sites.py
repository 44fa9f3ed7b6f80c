"""The files of practice sites, as handouts."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page for each."""
    for site in maker.sites:
        yield maker.page("sites", f"site-{site.id}.html", maker.title(site.title), site=site)

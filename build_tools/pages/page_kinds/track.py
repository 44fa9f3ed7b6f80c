"""The start page of a track: for whom it is, why, how long it takes, and its steps."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course import tracks
from build_tools.course.kinds import TRACKS
from build_tools.pages.page import STORE, Page
from build_tools.pages.press import Press

SCRIPTS = (*STORE, "assets/track.js")


def pages(press: Press) -> Iterator[Page]:
    """One page a track."""
    stops = tracks.stops(press.course)
    for track in press.course.tracks.values():
        walks = tracks.walks(track, stops)
        yield press.page(
            "track",
            TRACKS.page_of(track.id),
            track.title,
            source=f"content/tracks/{track.id}.yaml",
            description=track.audience,
            crumbs=press.crumbs(),
            scripts=SCRIPTS,
            track=track,
            walks=walks,
            total=tracks.minutes(walks),
        )

"""The start page of a track: for whom it is, why, how long it takes, and its steps."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course import tracks
from build_tools.course.kinds import TRACKS
from build_tools.course.places import FIND_TRACK
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer

SCRIPTS = ("learner/track",)
WORDS = (
    ("follow", "follow-track"),
    ("stop", "unfollow-track"),
    ("followed", "track-followed"),
    ("stopped", "track-unfollowed"),
    ("refused", "track-not-kept"),
)
"""The words that the script shows: the name it reads them by from data-texts, and the interface word."""


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page for each track."""
    stops = tracks.stops(renderer.course)
    for track in renderer.course.tracks.values():
        walks = tracks.walks(track, stops)
        yield renderer.page(
            "track",
            TRACKS.page_of(track.id),
            track.title,
            source=TRACKS.file(track.id),
            description=track.audience,
            crumbs=renderer.crumbs(renderer.crumb_of_word("tracks-short", FIND_TRACK)),
            scripts=SCRIPTS,
            WORDS=WORDS,
            track=track,
            walks=walks,
            total=tracks.minutes(walks),
        )

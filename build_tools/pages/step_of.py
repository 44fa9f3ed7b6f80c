"""The tracks that lead to a page: who follows one of them finds the way back to it there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from build_tools.course import tracks
from build_tools.course.course import Course
from build_tools.ground.prose import Text


@dataclass(frozen=True, slots=True)
class TrackName:
    """A track as other pages name it: when its steps are edited, these are not rendered again."""

    id: str
    title: Text


def tracks_by_step(course: Course) -> Mapping[str, tuple[TrackName, ...]]:
    """The tracks of `course` that have a step to an address, by this address and in their order."""
    found: dict[str, tuple[TrackName, ...]] = {}
    stops = tracks.stops(course) if course.tracks else {}
    for track in course.tracks.values():
        for address in dict.fromkeys(walk.stop.address for walk in tracks.walks(track, stops)):
            found[address] = (*found.get(address, ()), TrackName(track.id, track.title))
    return found

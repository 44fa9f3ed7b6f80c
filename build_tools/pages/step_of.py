"""The tracks that lead to a page: who follows one of them finds the way back to it there."""

from __future__ import annotations

from dataclasses import dataclass

from build_tools.course import tracks
from build_tools.course.course import Course
from build_tools.ground.prose import Text


@dataclass(frozen=True, slots=True)
class TrackName:
    """A track as other pages name it: when its steps are edited, these are not rendered again."""

    id: str
    title: Text


def step_of(course: Course, *addresses: str) -> tuple[TrackName, ...]:
    """The tracks of `course` that have a step to one of `addresses`, in their order."""
    stops = tracks.stops(course)
    return tuple(
        TrackName(track.id, track.title)
        for track in course.tracks.values()
        if any(walk.stop.address in addresses for walk in tracks.walks(track, stops))
    )

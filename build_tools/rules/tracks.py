"""Tracks lead somewhere, lead there once, say how long it takes, and end in something to do."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.models.track import Track, TrackStep
from build_tools.course.names import singular, with_article
from build_tools.course.places import patterns
from build_tools.course.tracks import Stop, Walk, stops, walks
from build_tools.ground.nearest import ADDRESS, did_you_mean
from build_tools.ground.problems import Code, Finding
from build_tools.rules.names import usable
from build_tools.rules.rule import Facts, Rule


def _kinds() -> str:
    """What a step may lead to, in words."""
    words = [singular(pattern.split("/")[-2]) for pattern, placement in patterns().items() if placement.step]
    *most, last = map(with_article, words)
    return f"{', '.join(most)} or {last}"


def _example(*steps: str) -> str:
    """The small course's track with these steps."""
    return "# in: content/tracks/villagers.yaml\nsteps:\n" + "".join(f"  - {{{step}}}\n" for step in steps)


_READ = "id: read, to: case_studies/open-books, minutes: 5, why: Prices at the door"
_SEE = "id: see, to: pages/about, minutes: 2, why: Who wrote this"
_DO = "id: do, to: quizzes/safe-water, why: Test yourself"
_TRACE = "id: trace, to: modules/safe-water/sections/start, why: Where the water goes"

STEP = Code(
    "TRACK-STEP",
    "A step of a track leads nowhere",
    f"A step leads to {_kinds()}, by its address. A learner who follows the track would stop here.",
    fails=_example(_READ, _TRACE.replace("start", "strat"), _DO),
    passes=_example(_READ, _TRACE, _DO),
)

TWICE = Code(
    "TRACK-TWICE",
    "A track leads to the same place twice",
    "A learner would be sent back to what they have done, and its minutes would be counted twice. A module holds its "
    "sections and its quiz.",
    fails=_example(_READ, "id: all, to: modules/safe-water, why: All about water", _DO),
    passes=_example(_READ, _TRACE, _DO),
)

MINUTES = Code(
    "TRACK-MINUTES",
    "Nobody says how long a step takes",
    "Learners plan their sitting by the minutes of a track. Modules, sections and quizzes have minutes of their own; a "
    "step to a case study, a DO or a standing page says them.",
    fails=_example(_READ.replace(" minutes: 5,", ""), _TRACE, _DO),
    passes=_example(_READ, _TRACE, _DO),
)

END = Code(
    "TRACK-END",
    "A track ends without something to do",
    "What learners try out themselves they keep. The last step leads to a quiz, or to a module or a section that has "
    "activities.",
    fails=_example(_TRACE, _DO, _READ),
    passes=_example(_READ, _TRACE, _DO),
)


def step(course: Course, facts: Facts) -> Iterator[Finding]:
    """Steps whose address is no place of the course."""
    known = stops(course)
    for track in course.tracks.values():
        for each in track.steps:
            if each.to not in known and usable(each.to, facts.unusable) and not _is_unplaced(course, each.to):
                hint = did_you_mean(each.to, known, ADDRESS) or f"Write the address of {_kinds()}."
                yield Finding(_to(track, each), f'No step can lead to "{each.to}".', hint)


def _is_unplaced(course: Course, address: str) -> bool:
    """A quiz that no module shows, or a part of a module that cannot be used: reported as that."""
    kind, name, *_ = (*address.split("/"), "")
    return kind == "quizzes" and name in course.quizzes


def twice(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Steps to a place where another step of the track leads, or to a part of it."""
    known = stops(course)
    for track in course.tracks.values():
        found = walks(track, known)
        for index, walk in enumerate(found):
            other = next((one for one in found if one is not walk and _covers(one, walk, found[:index])), None)
            if other:
                message = f'Step "{other.step.id}" leads there already: "{other.stop.address}".'
                yield Finding(_to(track, walk.step), message, "Keep one of the two.")


def _covers(one: Walk, walk: Walk, before: tuple[Walk, ...]) -> bool:
    return one.stop.address == walk.stop.within or (one.stop.address == walk.stop.address and one in before)


def minutes(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Steps without minutes, and steps with minutes beside those of the place."""
    known = stops(course)
    for track in course.tracks.values():
        for walk in walks(track, known):
            fault = _fault(walk.step, walk.stop)
            if fault:
                yield Finding(f"tracks/{track.id}/steps/{walk.step.id}/minutes", *fault)


def _fault(written: TrackStep, stop: Stop) -> tuple[str, str] | None:
    if stop.minutes is None and written.minutes is None:
        return f'Step "{written.id}" has no "minutes".', "Add `minutes:`, about how long it takes to read."
    if stop.minutes is not None and written.minutes is not None:
        return f'"{written.to}" has minutes of its own: {stop.minutes}.', "Take `minutes:` out of the step."
    return None


def end(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Tracks whose last step is only read."""
    known = stops(course)
    for track in course.tracks.values():
        last = track.steps[-1]
        if last.to in known and not known[last.to].active:
            hint = "End with a quiz, or with a section that has an activity."
            yield Finding(_to(track, last), f'The last step, "{last.to}", is only read.', hint)


def _to(track: Track, each: TrackStep) -> str:
    return f"tracks/{track.id}/steps/{each.id}/to"


RULES = (
    Rule(STEP, step),
    Rule(TWICE, twice),
    Rule(MINUTES, minutes),
    Rule(END, end),
)

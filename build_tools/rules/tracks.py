"""Each step of a track leads to a place of the course, once, with its minutes; the last one gives something to do."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import TRACKS
from build_tools.course.models.track import Track, TrackStep
from build_tools.course.names import singular, with_article
from build_tools.course.places import patterns
from build_tools.course.tracks import Stop, Walk, stops, walks
from build_tools.ground.nearest import ADDRESS, did_you_mean
from build_tools.ground.problems import Code, Finding
from build_tools.rules.known_ids import usable
from build_tools.rules.rule import Context, Rule


def _kinds() -> str:
    """The kinds of places that a step may lead to, as words: `a module, a section or a quiz`."""
    words = [singular(pattern.split("/")[-2]) for pattern, placement in patterns().items() if placement.step]
    *most, last = map(with_article, words)
    return f"{', '.join(most)} or {last}"


def _example(*steps: str) -> str:
    """An example: the track of the small course with these steps."""
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


def unknown_steps(course: Course, context: Context) -> Iterator[Finding]:
    """Steps whose address is not that of a place in the course."""
    all_stops = stops(course)
    for track in course.tracks.values():
        for step in track.steps:
            if step.to not in all_stops and usable(step.to, context.unusable) and not _is_quiz(course, step.to):
                hint = did_you_mean(step.to, all_stops, ADDRESS) or f"Write the address of {_kinds()}."
                yield Finding(_to(track, step), f'No step can lead to "{step.to}".', hint)


def _is_quiz(course: Course, address: str) -> bool:
    """True for a quiz. When it has no place, no module shows it, which has a problem of its own."""
    kind, name, *_ = (*address.split("/"), "")
    return kind == "quizzes" and name in course.quizzes


def repeated_steps(course: Course, _context: Context) -> Iterator[Finding]:
    """Steps to a place where another step of the track leads, or to a part of it."""
    all_stops = stops(course)
    for track in course.tracks.values():
        track_walks = walks(track, all_stops)
        for index, walk in enumerate(track_walks):
            covering = _covering(walk, track_walks, index)
            if covering:
                message = f'Step "{covering.step.id}" leads there already: "{covering.stop.address}".'
                yield Finding(_to(track, walk.step), message, "Keep one of the two.")


def _covering(walk: Walk, track_walks: tuple[Walk, ...], index: int) -> Walk | None:
    """The first step that leads to the module which holds the place of `walk`, or that leads there before `index`."""
    for number, candidate in enumerate(track_walks):
        if candidate.stop.address == walk.stop.within or (
            number < index and candidate.stop.address == walk.stop.address
        ):
            return candidate
    return None


def wrong_minutes(course: Course, _context: Context) -> Iterator[Finding]:
    """Steps without minutes to a place that has none, and steps with minutes to a place that has its own."""
    all_stops = stops(course)
    for track in course.tracks.values():
        for walk in walks(track, all_stops):
            fault = _fault(walk.step, walk.stop)
            if fault:
                yield Finding(TRACKS.address(track.id, "steps", walk.step.id, "minutes"), *fault)


def _fault(step: TrackStep, stop: Stop) -> tuple[str, str] | None:
    """Message and hint; None when exactly one of step and place has minutes."""
    if stop.minutes is None and step.minutes is None:
        return f'Step "{step.id}" has no "minutes".', "Add `minutes:`, about how long it takes to read."
    if stop.minutes is not None and step.minutes is not None:
        return f'"{step.to}" has minutes of its own: {stop.minutes}.', "Take `minutes:` out of the step."
    return None


def passive_ends(course: Course, _context: Context) -> Iterator[Finding]:
    """Tracks whose last step leads to a place where a learner only reads."""
    all_stops = stops(course)
    for track in course.tracks.values():
        last = track.steps[-1]
        if last.to in all_stops and not all_stops[last.to].active:
            hint = "End with a quiz, or with a section that has an activity."
            yield Finding(_to(track, last), f'The last step, "{last.to}", is only read.', hint)


def _to(track: Track, step: TrackStep) -> str:
    return TRACKS.address(track.id, "steps", step.id, "to")


RULES = (
    Rule(STEP, unknown_steps),
    Rule(TWICE, repeated_steps),
    Rule(MINUTES, wrong_minutes),
    Rule(END, passive_ends),
)

"""The marks of modules and tracks: small drawings of this package, or of the course."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

from build_tools.course.course import Course
from build_tools.course.kinds import MODULES, TRACKS
from build_tools.course.models.activity import Activity
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Code, Finding, Problem, Severity
from build_tools.reading.drawings import FOLDER
from build_tools.rules.rule import Context, Rule

UNKNOWN = Code(
    "MARK-UNKNOWN",
    "A mark that nobody has drawn",
    "`mark` names a small drawing: one of build_tools/theme/marks, or a file of your own in content/marks.",
    fails="# in: modules/safe-water.yaml\nmark: watre\n",
    passes="# in: modules/safe-water.yaml\nmark: water\n",
)

UNUSED = Code(
    "MARK-UNUSED",
    "A drawing that no module and no track uses",
    "A mark stands on no page before a module or a track names it. Whoever drew it should know.",
    fails="# file: content/marks/well.svg\n<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>"
    "<path d='M4 20h16'/></svg>\n",
    passes="# file: content/marks/well.svg\n<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>"
    "<path d='M4 20h16'/></svg>\n# in: modules/safe-water.yaml\nmark: well\n",
    severity=Severity.WARNING,
)


def unknown_marks(course: Course, _context: Context) -> Iterator[Finding]:
    """Marks that are not among the drawings."""
    for address, name in _named(course):
        if name not in course.drawings:
            near = difflib.get_close_matches(name, course.drawings, len(course.drawings), 0)
            hint = f"Closest first: {', '.join(near)}. Or draw it: {FOLDER}/{name}.svg"
            yield Finding(address, f'There is no mark "{name}".', hint)


def unused_marks(course: Course, own: Mapping[str, str], context: Context) -> Iterator[Problem]:
    """A warning for each of the course's `own` drawings that nothing names; none as long as an entry cannot be parsed,
    which may name them.
    """
    if context.unusable:
        return
    named = {name for _, name in _named(course)} | {activity.mode.value for activity in _activities(course)}
    for name in own:
        if name not in named:
            message = f'No module and no track has the mark "{name}".'
            hint = f"Write `mark: {name}` in one of them, or delete the file."
            yield Problem(Mark(f"{FOLDER}/{name}.svg"), UNUSED.code, message, hint, UNUSED.severity)


def _activities(course: Course) -> Iterator[Activity]:
    """Every activity: beside how it is done stands the mark of that name."""
    return (each for module in course.modules.values() for section in module.sections for each in section.activities)


def _named(course: Course) -> Iterator[tuple[str, str]]:
    """The address of each field `mark`, and the name in it."""
    modules = ((MODULES.address(module.id, "mark"), module.mark) for module in course.modules.values())
    tracks = ((TRACKS.address(track.id, "mark"), track.mark) for track in course.tracks.values())
    return ((address, name) for address, name in (*modules, *tracks) if name)


RULES = (Rule(UNKNOWN, unknown_marks),)

"""Valid content that no output shows is told: nothing is accepted in silence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import KINDS
from build_tools.course.names import with_article
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.outputs.output import Output

NOT_SHOWN = Code(
    "KIND-NOT-SHOWN",
    "Nothing shows entries of this kind yet",
    "The file is read, checked and translated, and then stands on no page and in no other output. Whoever wrote it "
    "should know before they wait for it.",
    fails="# file: content/tools/well-log.yaml\ntitle: Well log\npurpose: What was measured, and when.\n"
    "columns:\n  - {id: day, label: Day}\n",
    passes="# in: modules/safe-water.yaml\nsummary: A module has pages.\n",
    severity=Severity.WARNING,
)


def not_shown(course: Course, outputs: Iterable[Output]) -> Iterator[Finding]:
    """Each entry of a kind that has no place on pages, is no part of them, and is in none of the `outputs`."""
    others = {kind for output in outputs for kind in output.kinds}
    for kind in KINDS.values():
        if not (kind.placement or kind.used or kind.name in others):
            for id in course.of(kind):
                message = f'Nothing shows {with_article(kind.noun)} yet, so nobody gets "{id}".'
                hint = "Keep the file for a version that shows it, or take it out."
                yield Finding(kind.address(id), message, hint, code=NOT_SHOWN.code)

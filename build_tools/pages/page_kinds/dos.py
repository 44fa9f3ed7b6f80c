"""The ten DOs, and where the course teaches each of them."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import DOS
from build_tools.course.models.source import Source
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page; none while there is no DO."""
    course = renderer.course
    if course.dos:
        yield renderer.page(
            "dos",
            DOS.list_page,
            renderer.title_word("dos"),
            source="content/dos.yaml",
            description=renderer.word("dos-intro"),
            crumbs=renderer.crumbs(),
            step_of=renderer.step_of(*map(DOS.address, course.dos)),
            shared=_shared(course),
            dos=[
                (
                    do,
                    [module for module in course.modules.values() if do.id in module.dos],
                    [case for case in course.case_studies.values() if do.id in case.dos],
                )
                for do in sorted(course.dos.values(), key=lambda do: do.number)
            ],
        )


def _shared(course: Course) -> tuple[Source, ...]:
    """The sources that all DOs have, when each has just these: they are said once. Else none."""
    first, *others = course.dos.values()
    if any(set(do.sources) != set(first.sources) for do in others):
        return ()
    return tuple(course.sources[name] for name in first.sources if name in course.sources)

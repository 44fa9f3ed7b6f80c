"""The ten DOs, and where the course teaches each of them."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.kinds import DOS
from build_tools.pages.page import Page
from build_tools.pages.press import Press


def pages(press: Press) -> Iterator[Page]:
    """One page; none while there is no DO."""
    course = press.course
    if course.dos:
        yield press.page(
            "dos",
            DOS.list_page,
            press.word("dos"),
            source="content/dos.yaml",
            description=press.word("dos-intro"),
            crumbs=press.crumbs(),
            dos=[
                (
                    do,
                    [module for module in course.modules.values() if do.id in module.dos],
                    [case for case in course.case_studies.values() if do.id in case.dos],
                )
                for do in sorted(course.dos.values(), key=lambda do: do.number)
            ],
        )

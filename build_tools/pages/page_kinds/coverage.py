"""What covers each objective of a module: where it is taught, practised and tested.

A trainer sees what can be left out when time is short: the minutes of each part, and whether an objective depends on
it alone. A partner who translates or adds a module sees what is missing. A learner goes straight to the part they need.
Each module has its own page, so that no page grows with the number of modules.
"""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.base import Status
from build_tools.course.coverage import coverage
from build_tools.course.kinds import MODULES
from build_tools.course.places import COVERAGE
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer, plain
from build_tools.pages.within import within


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page for each module."""
    for module in renderer.course.modules.values():
        quiz = renderer.course.quiz_of(module)
        rows = coverage(module, quiz)
        yield renderer.page(
            "coverage",
            COVERAGE.format(module=module.id),
            renderer.title_word("coverage-title", module=plain(module.title)),
            source=MODULES.file(module.id),
            description=renderer.word("coverage-intro"),
            crumbs=renderer.crumbs_by_map(renderer.crumb(module.title, MODULES.page_of(module.id))),
            module=module,
            quiz=quiz,
            rows=rows,
            gaps=sum(row.gaps for row in rows),
            draft=module.status is Status.DRAFT,
            within=within(renderer.course, module),
        )

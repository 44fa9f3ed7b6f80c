"""The overview of a module: what you will be able to do, how long it takes, and its sections."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.base import Status
from build_tools.course.kinds import MODULES
from build_tools.course.places import COVERAGE
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer
from build_tools.pages.steps import steps_of
from build_tools.pages.within import within

SCRIPTS = ("learner/module",)


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page for each module."""
    for number, module in enumerate(renderer.course.modules.values(), start=1):
        quiz = renderer.course.quiz_of(module)
        yield renderer.page(
            "module",
            MODULES.page_of(module.id),
            module.title,
            source=MODULES.file(module.id),
            description=module.summary,
            crumbs=renderer.crumbs_by_map(),
            explains_terms=True,
            scripts=SCRIPTS,
            module=module,
            before=renderer.modules(module.prerequisites),
            coverage=COVERAGE.format(module=module.id),
            quiz=quiz,
            steps=steps_of(module, quiz),
            draft=module.status is Status.DRAFT,
            number_of_module=number,
            step_of=renderer.step_of(MODULES.address(module.id)),
            within=within(renderer.course, module),
            safety=module.safety,
        )

"""A section of a module: the page someone reads in one short sitting."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.base import Status
from build_tools.course.kinds import MODULES
from build_tools.course.models.module import Module
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer
from build_tools.pages.steps import section_steps
from build_tools.pages.within import within

SCRIPTS = ("learner/section",)


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page for each section."""
    for module in renderer.course.modules.values():
        above = renderer.crumb(module.title, MODULES.page_of(module.id))
        quiz = renderer.course.quiz_of(module)
        for number, (section, step) in enumerate(zip(module.sections, section_steps(module), strict=True), start=1):
            yield renderer.page(
                "section",
                MODULES.page("sections", module=module.id, section=section.id),
                section.title,
                source=MODULES.file(module.id),
                description=section.body,
                crumbs=renderer.crumbs_by_map(above),
                explains_terms=True,
                scripts=SCRIPTS,
                module=module,
                section=section,
                addresses=step.data["addresses"],
                number_of_section=number,
                minutes_left=_minutes_from(module, number) + (quiz.minutes if quiz else 0),
                objectives=[objective for objective in module.objectives if objective.id in section.objectives],
                safety=section.safety.inside(module.safety),
                draft=module.status is Status.DRAFT,
                within=within(renderer.course, module, number - 1),
            )


def _minutes_from(module: Module, number: int) -> int:
    """The minutes of section `number`, counted from 1, and of all sections after it."""
    return sum(section.minutes for section in module.sections[number - 1 :])

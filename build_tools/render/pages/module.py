"""The overview of a module: what you will be able to do, how long it takes, and its sections."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.models.base import Status
from build_tools.render.page import Page
from build_tools.render.places import coverage_uri, module_uri
from build_tools.render.press import Press


def pages(press: Press) -> Iterator[Page]:
    """One page a module."""
    for module in press.course.modules.values():
        yield press.page(
            "module",
            module_uri(module.id),
            module.title,
            source=f"modules/{module.id}.yaml",
            description=module.summary,
            crumbs=press.crumbs(),
            explains_terms=True,
            module=module,
            before=press.modules(module.prerequisites),
            coverage=coverage_uri(module.id),
            quiz=press.course.quizzes.get(module.quiz or ""),
            draft=module.status is Status.DRAFT,
        )

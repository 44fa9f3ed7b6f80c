"""A section of a module: the page someone reads in one short sitting."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.models.base import Status
from build_tools.render.page import Crumb, Page
from build_tools.render.places import module_uri, section_uri
from build_tools.render.press import Press, plain


def pages(press: Press) -> Iterator[Page]:
    """One page a section."""
    for module in press.course.modules.values():
        above = Crumb(plain(module.title), module_uri(module.id))
        for number, section in enumerate(module.sections, start=1):
            yield press.page(
                "section",
                section_uri(module.id, section.id),
                section.title,
                source=f"modules/{module.id}.yaml",
                description=section.body,
                crumbs=press.crumbs(above),
                module=module,
                section=section,
                number_of_section=number,
                objectives=[each for each in module.objectives if each.id in section.objectives],
                draft=module.status is Status.DRAFT,
            )

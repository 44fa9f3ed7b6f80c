"""The pages a public site owes its readers: about, help, privacy, accessibility, licence, report, trainers."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.kinds import PAGES
from build_tools.course.models.page import TRAINERS
from build_tools.course.models.safety import ABOUT, HARMLESS, Safety
from build_tools.course.services import HELP
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer

REPORT = "report"
"""The id of the page that shows how to reach the people behind this edition."""


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page for each file. That on help can be left at once, as the pages from which one comes to it."""
    for page in renderer.course.pages.values():
        yield renderer.page(
            "standing",
            PAGES.page_of(page.id),
            page.title,
            source=PAGES.file(page.id),
            description=page.summary,
            crumbs=renderer.crumbs(),
            explains_terms=True,
            step_of=renderer.step_of(PAGES.address(page.id)),
            safety=Safety(level=ABOUT) if page.id == HELP else HARMLESS,
            page=page,
            shows_contact=page.id == REPORT,
            shows_services=page.id == HELP,
            shows_kits=page.id == TRAINERS,
        )

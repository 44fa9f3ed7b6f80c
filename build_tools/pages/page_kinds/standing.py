"""The pages a public site owes its readers: about, privacy, accessibility, licence, report."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.kinds import PAGES
from build_tools.course.models.course import Contact
from build_tools.markdown.targets import Target, link_target
from build_tools.pages.page import Page
from build_tools.pages.renderer import Renderer

REPORT = "report"
"""The id of the page that shows how to reach the people behind this edition."""


def pages(renderer: Renderer) -> Iterator[Page]:
    """One page for each file."""
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
            page=page,
            contact=_contact(renderer.course.settings.contact) if page.id == REPORT else None,
        )


def _contact(contact: Contact) -> Contact:
    """The contact; its address only when it is a web address."""
    usable = contact.url is not None and link_target(contact.url) is Target.WEB
    return contact if usable else contact.model_copy(update={"url": None})

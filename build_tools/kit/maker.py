"""Makes the pages of the kit of one workshop in one language: a template and its data become a finished page."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from markupsafe import Markup

from build_tools.course.course import Course
from build_tools.course.kinds import CASE_STUDIES, PAGES, TESTS, TOOLS
from build_tools.course.models.case_study import CaseStudy
from build_tools.course.models.module import Module
from build_tools.course.models.page import StandingPage
from build_tools.course.models.tool import Tool
from build_tools.course.models.workshop import Test, Workshop
from build_tools.course.places import Place, relative
from build_tools.ground.prose import Prose
from build_tools.kit import packing
from build_tools.kit.page import KitPage, Part
from build_tools.kit.programme import TimedDay, programme
from build_tools.pages.finish import FinishedBody, finished_body
from build_tools.pages.page import html_of
from build_tools.pages.page_body import PageBody
from build_tools.pages.page_problems import with_problems
from build_tools.pages.renderer import Renderer, plain
from build_tools.pages.titles import marked_title
from build_tools.reading.images import IMAGE_SUFFIXES

NONE = Markup()


@dataclass(frozen=True, slots=True)
class Fragment:
    """Finished HTML, and the images in it."""

    html: Markup
    images: frozenset[str]


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the pages of the kit of `workshop`. `days` are its days with their times, `beside` the makers of the same
    kit in the languages that are shown beside this one.
    """

    renderer: Renderer
    workshop: Workshop
    days: tuple[TimedDay, ...] = field(default=())
    beside: tuple[Maker, ...] = field(default=())

    @property
    def course(self) -> Course:
        """The course in the language of the kit."""
        return self.renderer.course

    @property
    def modules(self) -> tuple[Module, ...]:
        """The modules whose sessions the workshop runs."""
        return self.renderer.modules(self.workshop.modules)

    @property
    def cases(self) -> tuple[CaseStudy, ...]:
        """The case studies of the workshop, and those of its modules."""
        of_modules = (name for module in self.modules for name in module.case_studies)
        names = dict.fromkeys((*self.workshop.cases, *of_modules))
        known = self.course.of(CASE_STUDIES)
        return tuple(known[name] for name in names if name in known)

    @property
    def sites(self) -> tuple[StandingPage, ...]:
        """The files of practice sites that its sessions use."""
        known = self.course.of(PAGES)
        return tuple(known[name] for name in packing.files(self.workshop, self.days) if name in known)

    @property
    def tests(self) -> tuple[Test, ...]:
        """The tests that it gives, those before and after first."""
        known = self.course.of(TESTS)
        return tuple(known[name] for name in self.workshop.tests if name in known)

    @property
    def pair(self) -> tuple[Test | None, Test | None]:
        """The test before, and the one after."""
        known = self.course.of(TESTS)
        return known.get(self.workshop.before or ""), known.get(self.workshop.after or "")

    @property
    def tools(self) -> tuple[Tool, ...]:
        """The worksheets of its modules."""
        names = set(self.workshop.modules)
        return tuple(tool for tool in self.course.of(TOOLS).values() if names.intersection(tool.modules))

    @property
    def locale(self) -> str:
        """How scripts write numbers, as in BCP 47."""
        return str(self.renderer.context.words.formats.locale).replace("_", "-")

    def title(self, words: Prose) -> Markup:
        """A text of an author as the title of a page: HTML without links."""
        return html_of(plain(words), marked_title(words, self.renderer.context.words))

    def word(self, name: str, **values: object) -> Markup:
        """An interface word as HTML."""
        return self.renderer.context.words.html(name, **values)

    def page(
        self,
        kind: str,
        uri: str,
        title: Markup,
        *,
        kicker: Markup = NONE,
        part: Part = Part.KIT,
        scripts: tuple[str, ...] = (),
        styles: tuple[str, ...] = (),
        explains_terms: bool = False,
        **data: Any,
    ) -> KitPage:
        """The page at `uri`, made with the template of its `kind`. `kicker` says above the title what it is of.

        With `explains_terms` it ends with the meanings of the terms that it uses.
        """
        context = self.renderer.context

        def render() -> FinishedBody:
            html = self._template(f"kit/{kind}.html.j2").render(
                title=title, workshop=self.workshop, days=self.days, uri=uri, **data
            )
            return finished_body(html, uri, context, terms=context.terms if explains_terms else None)

        body = with_problems(render, context)
        return KitPage(uri, kind, title, kicker, body.html, part, scripts, styles, body.images, body.problems)

    def fragment(self, template: str, uri: str, **data: Any) -> Fragment:
        """Part of the page at `uri`, which is in another language: HTML without marks."""
        body = PageBody(uri, self.renderer.context, {})
        body.add(self._template(f"kit/{template}.html.j2").render(**data))
        return Fragment(Markup("".join(body.layers[0])), frozenset(body.images))

    def _template(self, name: str) -> Any:
        return self.renderer.context.templates.get_template(name)


def maker_of(renderer: Renderer, workshop: Workshop, beside: tuple[Maker, ...] = ()) -> Maker:
    """The maker of the pages of a workshop's kit, in the language of `renderer`."""
    return Maker(renderer, workshop, programme(workshop, renderer.course), beside)


def within_kit(start: str, place: Place) -> str | None:
    """Links of a kit (pages/links.py): to a place on the page itself, and pictures. The site's pages are not there."""
    if place.uri == start and place.anchor:
        return f"#{place.anchor}"
    return relative(start, place) if PurePosixPath(place.uri).suffix.lower() in IMAGE_SUFFIXES else None

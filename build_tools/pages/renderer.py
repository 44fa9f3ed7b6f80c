"""Renders pages: a template and its data become a finished Page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from build_tools import markdown
from build_tools.course.course import Course
from build_tools.course.languages import LanguageName
from build_tools.course.models.module import Module
from build_tools.course.models.safety import HARMLESS, Safety
from build_tools.course.moved import former_anchors
from build_tools.course.places import COURSE_MAP, HOME, places, relative
from build_tools.glossary import Finder
from build_tools.ground.prose import Prose, Text
from build_tools.markdown.marks import clean
from build_tools.pages import titles
from build_tools.pages.environment import template_environment, template_sources
from build_tools.pages.finish import FinishedBody, finished_body
from build_tools.pages.first_uses import finder_of
from build_tools.pages.formats import formats_of
from build_tools.pages.leaving import leave_control
from build_tools.pages.links import Links
from build_tools.pages.page import NO_MODULE, REFERENCE, Crumb, Page, Within
from build_tools.pages.page_cache import PageCache, Surroundings, cache_in
from build_tools.pages.page_context import PageContext
from build_tools.pages.page_problems import with_problems
from build_tools.pages.player import FOR_LEARNERS, Player
from build_tools.pages.reading import Neighbours, reading_order
from build_tools.pages.step_of import TrackName, tracks_by_step
from build_tools.pages.term_views import term_views
from build_tools.pages.words import Words

_DESCRIPTION_LENGTH = 200
"""Characters."""
BACK_SCRIPT, TERMS_SCRIPT, BESIDE_SCRIPT = "learner/back", "page/terms", "page/beside"
WITHOUT_MARGIN = ("module", "glossary", "dos")
"""The kinds of pages that take all of the width: nothing can stand beside their text."""


@dataclass(frozen=True, slots=True)
class Renderer:
    """Renders the pages of one language, that of `course`. `courses` and `names` hold every language, by code."""

    course: Course
    courses: Mapping[str, Course]
    names: Mapping[str, LanguageName]
    context: PageContext
    neighbours: Neighbours
    cache: PageCache
    player: Player
    tracks_by_step: Mapping[str, tuple[TrackName, ...]]

    @property
    def name(self) -> LanguageName:
        """What the language calls itself, and its locale."""
        code = self.course.language
        return self.names.get(code, LanguageName(code, code, code))

    def word(self, name: str, **values: object) -> str:
        """An interface word as plain text, for descriptions."""
        return self.context.words.plain(name, **values)

    def title_word(self, name: str, **values: object) -> Text:
        """An interface word as the title of a page."""
        return self.context.words.text(name, **values)

    def crumb(self, title: Prose, uri: str) -> Crumb:
        """The page at `uri`, called by a text of an author."""
        return titles.crumb(title, uri, self.context.words)

    def crumb_of_word(self, name: str, uri: str) -> Crumb:
        """The page at `uri`, called by an interface word."""
        return titles.crumb_of_word(name, uri, self.context.words)

    def crumbs(self, *pages: Crumb) -> tuple[Crumb, ...]:
        """The pages on the way from home to a page below `pages`."""
        return (self.crumb_of_word("home", HOME), *pages)

    def crumbs_by_map(self, *pages: Crumb) -> tuple[Crumb, ...]:
        """The pages on the way from home over the course map to a page below `pages`."""
        return self.crumbs(self.crumb_of_word("course-map", COURSE_MAP), *pages)

    def modules(self, ids: Iterable[str]) -> tuple[Module, ...]:
        """The published modules with these ids, in their order. A template sees only the modules passed to it."""
        return tuple(self.course.modules[name] for name in ids if name in self.course.modules)

    def step_of(self, *addresses: str) -> tuple[TrackName, ...]:
        """The tracks that have a step to one of `addresses`: a page shows the way back to the one that is followed.

        Sections and quizzes do not: the script would make them heavier than docs/weight.md allows.
        """
        return tuple(dict.fromkeys(track for address in addresses for track in self.tracks_by_step.get(address, ())))

    def page(
        self,
        template: str,
        uri: str,
        title: Prose | str,
        *,
        source: str,
        description: Prose | str = "",
        crumbs: tuple[Crumb, ...] = (),
        scripts: tuple[str, ...] = (),
        uncited: Iterable[str] = (),
        explains_terms: bool = False,
        within: Within = NO_MODULE,
        step_of: tuple[TrackName, ...] = (),
        safety: Safety = HARMLESS,
        **data: Any,
    ) -> Page:
        """The page at `uri`, rendered with `template`, whose name is also the page's kind. `data` is what it shows.

        `uncited` are ids of sources that get a note even when no place cites them. With `explains_terms` the first use
        of each term on the page opens its meaning. `within` is the look of the module of the page. `step_of` are the
        tracks to which the page shows the way back. `safety` says how hard the topic of the page is.
        """
        sources = tuple(uncited)

        def render() -> FinishedBody:
            made = self.context.templates.get_template(f"{template}.html.j2")
            html = made.render(title=title, step_of=step_of, safety=safety, **data)
            return finished_body(html, uri, self.context, sources, self.context.terms if explains_terms else None)

        inputs = template, title, sources, step_of, safety, data
        finished = self.cache.body(uri, inputs, partial(with_problems, render, self.context))
        self.context.words.problems.extend(finished.problems)
        return Page(
            uri=uri,
            kind=template,
            title=plain(title),
            html=finished.html,
            description=_description(description),
            headings=finished.headings,
            source=source,
            crumbs=crumbs,
            previous=self.neighbours.before(uri),
            next=self.neighbours.after(uri),
            images=finished.images,
            scripts=(*scripts, *((BACK_SCRIPT,) if step_of else ()), *_scripts_of(finished, template)),
            marked=titles.marked_title(title, self.context.words) if isinstance(title, Prose) else "",
            within=within,
            leave=leave_control(uri, safety, self.context),
        )


def _scripts_of(finished: FinishedBody, kind: str) -> Iterator[str]:
    """The scripts that a page of this kind needs for what it explains and notes."""
    if finished.has_terms:
        yield TERMS_SCRIPT
    if REFERENCE in finished.html and kind not in WITHOUT_MARGIN:
        yield BESIDE_SCRIPT


def renderer_of(
    course: Course,
    courses: Mapping[str, Course],
    names: tuple[LanguageName, ...],
    today: date,
    links: Links = relative,
    player: Player = FOR_LEARNERS,
) -> Renderer:
    """The renderer of the pages of `course`, with all that they share.

    `courses` holds the course in every language by code, `names` says how each calls itself; `today` tells which facts
    are due for a check, `links` how a link is written, `player` how quizzes work.
    """
    by_code = {name.code: name for name in names}
    written_locales = [by_code[course.language].locale] if course.language in by_code else []
    locales = (*written_locales, course.language, course.settings.source_locale)
    words = Words(course.words, course.language, formats_of(*locales))
    surroundings = Surroundings(
        course=course.having(modules={}, quizzes={}, tracks={}),
        places=places(course),
        templates=template_sources(),
        locales=locales,
        today=today,
        links=links,
        player=player,
        terms=term_views(course, courses),
        former_anchors=former_anchors(course),
    )
    context = _context(surroundings, words, finder_of(course))
    neighbours = Neighbours(reading_order(course, words))
    return Renderer(
        course, courses, by_code, context, neighbours, cache_in(surroundings), player, tracks_by_step(course)
    )


def _context(seen: Surroundings, words: Words, term_finder: Finder) -> PageContext:
    templates = template_environment(seen.course, seen.places, words, seen.today, seen.templates, seen.player)
    return PageContext(
        seen.course,
        seen.places,
        words,
        templates,
        seen.today,
        seen.links,
        seen.terms,
        term_finder,
        seen.former_anchors,
    )


def plain(text: Prose | str) -> str:
    """A title as bare words."""
    return markdown.plain(str(text)) if isinstance(text, Prose) else clean(text)


def _description(text: Prose | str) -> str:
    """The first words of a text, about two hundred characters, cut between words."""
    words = plain(text).strip()
    if len(words) > _DESCRIPTION_LENGTH:
        return words[:_DESCRIPTION_LENGTH].rsplit(" ", 1)[0] + "…"
    return words

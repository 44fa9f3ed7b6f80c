"""What rendering hands to a site engine: finished pages that depend on no engine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from build_tools.course.languages import LanguageName
from build_tools.ground.problems import Problem, tidy

OUTDATED = "course-outdated"
"""The class of the sign behind a text whose translation is out of date."""
REFERENCE = '<div class="course-reference">'
"""How the part of a body begins that is looked up: the words of a page, and its notes."""
PART_LEVEL = 2
LOOKED_UP = frozenset({"words_", "notes"})
"""The ids of the headings in that part."""
LISTED = range(3, 16)
"""A list of parts is shown for at least 3 and at most 15 of them."""


def html_of(title: str, marked: str) -> Markup:
    """A title as HTML: `marked` if there is such, else the bare words, escaped."""
    return Markup(marked) if marked else escape(title)


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of a page's own table of contents. `id` is the anchor, the same in every language."""

    id: str
    title: str
    level: int = 2
    marked: str = ""

    @property
    def html(self) -> Markup:
        """The title as HTML."""
        return html_of(self.title, self.marked)


@dataclass(frozen=True, slots=True)
class Crumb:
    """A page on the way from home to here, or next to it.

    `marked` is the title as HTML when there is more to it than bare words: a language of its own, or a translation that
    is out of date (`pages/titles.py`). The same goes for everything else that has a title.
    """

    title: str
    uri: str
    marked: str = ""

    @property
    def html(self) -> Markup:
        """The title as HTML."""
        return html_of(self.title, self.marked)


@dataclass(frozen=True, slots=True)
class Within:
    """The look of the module that a page is in: the mineral whose colours it has, and its core as HTML. Each is ""
    when there is none.
    """

    mineral: str = ""
    core: str = ""


NO_MODULE = Within()


@dataclass(frozen=True, slots=True)
class Page:
    """One page of one language.

    `uri` is the path below the language's folder, the same in every language and ending in `.html`.
    `html` is the finished body without the `h1`'s surrounding shell; its first words are those of the `h1`.
    `source` is the file "Edit this page" opens, relative to the course folder.
    `kind` is one of home, my_course, module, section, quiz, coverage, cases, case, track, glossary, sources, events,
    dos, standing.
    `scripts` are the scripts the page needs: as rendered, their paths below build_tools/scripts without `.js`; as an
    output gives them to an engine, the paths of the published files.
    `around` is the part of the course the page is in: its title, and the pages of that part. `within` is the look of
    the module it is in. `leave` is the HTML of the control that leaves a page on a hard topic, which a frame keeps in
    view; where it is "", the page is on none. Only with a choice of its own may a device keep pages that have it.
    """

    uri: str
    kind: str
    title: str
    html: str
    description: str = ""
    headings: tuple[Heading, ...] = ()
    source: str = ""
    crumbs: tuple[Crumb, ...] = ()
    previous: Crumb | None = None
    next: Crumb | None = None
    images: frozenset[str] = frozenset()
    scripts: tuple[str, ...] = ()
    around: NavEntry | None = None
    marked: str = ""
    within: Within = NO_MODULE
    leave: str = ""

    @property
    def html_title(self) -> Markup:
        """The title as HTML."""
        return html_of(self.title, self.marked)

    @property
    def tab_title(self) -> str:
        """What the tab and the history of a browser call the page: one on a hard topic by what it is in."""
        return self.crumbs[-1].title if self.leave and len(self.crumbs) > 1 else self.title

    @property
    def has_signs(self) -> bool:
        """Whether a title that the frame shows around this page has the sign of an old translation."""
        near = (*self.crumbs, self.previous, self.next, self.around, *(self.around.children if self.around else ()))
        marks = (*(titled.marked for titled in near if titled), *(heading.marked for heading in self.headings))
        return any(OUTDATED in marked for marked in marks)

    @property
    def reference(self) -> str:
        """How the part of `html` begins that is looked up: a frame may set it after the way on."""
        return REFERENCE

    @property
    def parts(self) -> tuple[Heading, ...]:
        """The headings that are listed at the top of the page; none when they are too few or too many for a list.

        What is looked up is left out: marks in the text lead there, and on a wide screen it stands beside them.
        """
        headings = tuple(part for part in self.headings if part.level == PART_LEVEL and part.id not in LOOKED_UP)
        return headings if len(headings) in LISTED else ()


@dataclass(frozen=True, slots=True)
class NavEntry:
    """A line of the course map: a page, or a heading with entries below it."""

    title: str
    uri: str = ""
    children: tuple[NavEntry, ...] = ()
    marked: str = ""

    @property
    def html(self) -> Markup:
        """The title as HTML."""
        return html_of(self.title, self.marked)


@dataclass(frozen=True, slots=True)
class Forward:
    """A page that was at `uri` once, and is the page `to` now."""

    uri: str
    to: Crumb


@dataclass(frozen=True, slots=True)
class Pages:
    """Everything a site engine needs for one language.

    `words` are the interface words of the language, by id, with `{placeholders}` still in them.
    `id` is the course's: it names what is stored on the learner's device. `standing` is what every page links to
    at its end, `menu` at its top. `files` are published beside the pages: text by path in the language's folder.
    `frame_scripts` are the paths of the scripts that a frame of our own loads, by name.
    `problems` are those of templates, and of words that pages ask for in vain. `marked_words` are the words that are in
    another language, as HTML, by id. `forwards` are the pages that had another address once. `has_old_words`: the
    translation of some words of the interface is out of date. `search_box` is the HTML in the box of search. `minerals`
    are those whose colours some page has. `leave_script` is the path of the script that a page with `leave` loads
    before anything is shown; "" where no page has it. `contact` are the ways to reach the people behind this edition,
    as HTML.
    """

    language: LanguageName
    languages: tuple[LanguageName, ...]
    title: str
    description: str
    pages: tuple[Page, ...]
    nav: tuple[NavEntry, ...]
    words: dict[str, str] = field(default_factory=dict)
    id: str = ""
    version: str = ""
    standing: tuple[Crumb, ...] = ()
    menu: tuple[Crumb, ...] = ()
    files: dict[str, str] = field(default_factory=dict)
    frame_scripts: dict[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    marked: str = ""
    marked_words: dict[str, str] = field(default_factory=dict)
    forwards: tuple[Forward, ...] = ()
    has_old_words: bool = False
    search_box: str = ""
    minerals: tuple[str, ...] = ()
    leave_script: str = ""
    contact: str = ""

    @property
    def html_title(self) -> Markup:
        """The title as HTML."""
        return html_of(self.title, self.marked)

    @property
    def has_signs(self) -> bool:
        """Whether a title that the frame of every page shows has the sign of an old translation."""
        return any(
            OUTDATED in marked for marked in (self.marked, *(page.marked for page in (*self.menu, *self.standing)))
        )

    def word(self, name: str, **values: str) -> Markup:
        """A word as HTML, with its language where that is not the page's. Raises KeyError when there is none."""
        html = html_of(self.words[name], self.marked_words.get(name, ""))
        for placeholder, value in values.items():
            html = html.replace(f"{{{placeholder}}}", value)
        return html


def problems_of(languages: Iterable[Pages]) -> tuple[Problem, ...]:
    """The problems of the pages of several languages."""
    return tidy(problem for pages in languages for problem in pages.problems)

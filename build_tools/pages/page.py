"""What rendering hands to a site engine: finished pages that depend on no engine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from build_tools.course.languages import LanguageName
from build_tools.ground.problems import Problem, tidy

PART_LEVEL = 2
LISTED = range(3, 16)
"""A list of parts is shown for at least 3 and at most 15 of them."""


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of a page's own table of contents. `id` is the anchor, the same in every language."""

    id: str
    title: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Crumb:
    """A page on the way from home to here, or next to it."""

    title: str
    uri: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page of one language.

    `uri` is the path below the language's folder, the same in every language and ending in `.html`.
    `html` is the finished body without the `h1`'s surrounding shell; it starts with the `h1`.
    `source` is the file "Edit this page" opens, relative to the course folder.
    `kind` is one of home, my_course, module, section, quiz, coverage, cases, case, track, glossary, sources, dos,
    standing.
    `scripts` are the scripts the page needs: as rendered, their paths below build_tools/scripts without `.js`; as an
    output gives them to an engine, the paths of the published files.
    `around` is the part of the course the page is in: its title, and the pages of that part.
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

    @property
    def parts(self) -> tuple[Heading, ...]:
        """The headings that are listed at the top of the page; none when they are too few or too many for a list."""
        headings = tuple(heading for heading in self.headings if heading.level == PART_LEVEL)
        return headings if len(headings) in LISTED else ()


@dataclass(frozen=True, slots=True)
class NavEntry:
    """A line of the course map: a page, or a heading with entries below it."""

    title: str
    uri: str = ""
    children: tuple[NavEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Pages:
    """Everything a site engine needs for one language.

    `words` are the interface words of the language, by id, with `{placeholders}` still in them.
    `id` is the course's: it names what is stored on the learner's device. `standing` is what every page links to
    at its end, `menu` at its top. `files` are published beside the pages: text by path in the language's folder.
    `frame_scripts` are the paths of the scripts that a frame of our own loads, by name.
    `problems` are those of templates, and of words that pages ask for in vain.
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
    has_glossary: bool = False
    has_modules: bool = False
    files: dict[str, str] = field(default_factory=dict)
    frame_scripts: dict[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def problems_of(languages: Iterable[Pages]) -> tuple[Problem, ...]:
    """The problems of the pages of several languages."""
    return tidy(problem for pages in languages for problem in pages.problems)

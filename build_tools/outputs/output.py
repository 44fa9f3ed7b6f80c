"""What an output is: its name, its audience, its options, and the function that makes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from build_tools.course.base import Audience
from build_tools.course.course import Course
from build_tools.course.courses import Courses
from build_tools.kit.left_out import LeftOut
from build_tools.outputs.look import PLAIN_LOOK, Look
from build_tools.publish.allow_list import PUBLISHABLE
from build_tools.publish.made import Made


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """What mkdocs.yml says about the site.

    `address` is where the site will be on the web, ending in a slash, and `edit` where its sources are edited, with
    `{path}` in the place of the file; each is "" when mkdocs.yml does not say it. `speaks` are the codes of the
    languages that the theme has words in.
    """

    address: str = ""
    edit: str = ""
    look: Look = PLAIN_LOOK
    speaks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Option:
    """A choice for the person who asks for an output: `--name` on the command line, with one of the `values`, or any
    where there are none.
    """

    name: str
    help: str
    values: tuple[str, ...]
    default: str


def _tell_nobody(_line: str) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Request:
    """What a person asked for: the values of options by name, and the settings of the site.

    An output calls `progress` with a line that says what it makes now, where it makes much.
    """

    options: Mapping[str, str] = field(default_factory=dict)
    site: SiteSettings = SiteSettings()
    progress: Callable[[str], None] = _tell_nobody


PLAIN = Request()
"""Every option at its default, and no settings of the site."""


def _nothing(_course: Course) -> Iterator[LeftOut]:
    return iter(())


@dataclass(frozen=True, slots=True)
class Output:
    """One thing that can be made of the courses, as `audience` may see them.

    `make` takes the courses and a request and returns files. It reads only files of this package, and raises OSError
    when one of them is missing. Its files have only these `suffixes`. `unit` is the noun for what `Made.counts` counts.
    An output that `needs_engine` gives pages and no files: an engine sets the pages in its frame. `kinds` are the names
    of the kinds that it shows although they have no place on pages, and `left_out` says which entries of a course for
    trainers it does not show all the same.
    """

    name: str
    summary: str
    make: Callable[[Courses, Request], Made]
    audience: Audience = Audience.LEARNER
    options: tuple[Option, ...] = ()
    suffixes: frozenset[str] = PUBLISHABLE
    kinds: frozenset[str] = frozenset()
    left_out: Callable[[Course], Iterator[LeftOut]] = _nothing
    unit: str = "file"
    needs_engine: bool = False

    def filled(self, request: Request) -> Request:
        """The request with a value for each option: the one it names, or the default."""
        defaults = {option.name: option.default for option in self.options}
        return replace(request, options={**defaults, **request.options})

"""The contract of an output: what it is called, who it is for, what can be chosen, and how it is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from build_tools.course.base import Audience
from build_tools.course.courses import Courses
from build_tools.publish.allow_list import PUBLISHABLE
from build_tools.publish.made import Made


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """What mkdocs.yml says about the site.

    `address` is where it will be on the web, ending in a slash, and `edit` where sources are edited; each is "" when
    nobody said. `speaks` are the languages the theme has words in.
    """

    address: str = ""
    edit: str = ""
    copyright: str = ""
    speaks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Option:
    """A choice the person has who asks for an output: `--name` on the command line, one of `values`."""

    name: str
    help: str
    values: tuple[str, ...]
    default: str


@dataclass(frozen=True, slots=True)
class Request:
    """What a person asked for: options of the output by name, and the settings of the site."""

    options: Mapping[str, str] = field(default_factory=dict)
    site: SiteSettings = SiteSettings()


PLAIN = Request()
"""Every option at its default, and no word about the site."""


@dataclass(frozen=True, slots=True)
class Output:
    """One thing that can be made of the courses, as `audience` may see them.

    `make` is pure: courses and a request in, files out; it reads nothing but files of this package. Raises OSError when
    one of those is missing. Its files have only these `suffixes`; `unit` is what its counts count. `kinds` are those
    that it shows besides what has a place on pages.
    With `needs_engine` it makes pages and no files: an engine sets the pages in its frame.
    """

    name: str
    summary: str
    make: Callable[[Courses, Request], Made]
    audience: Audience = Audience.LEARNER
    options: tuple[Option, ...] = ()
    suffixes: frozenset[str] = PUBLISHABLE
    kinds: frozenset[str] = frozenset()
    unit: str = "file"
    needs_engine: bool = False

    def filled(self, request: Request) -> Request:
        """The request with a value for each option: the one it names, or the default."""
        defaults = {option.name: option.default for option in self.options}
        return replace(request, options={**defaults, **request.options})

"""What rendering a kit gives: finished pages that need no server, and no other page but those of the kit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from markupsafe import Markup

from build_tools.course.languages import LanguageName
from build_tools.ground.problems import Problem


class Part(StrEnum):
    """What a page is a part of: the kit, or the tests, which are kept apart from it."""

    KIT = "kit"
    TESTS = "tests"


@dataclass(frozen=True, slots=True)
class KitPage:
    """A page of a kit. `uri` is its path below the folder of its language, and the name of its template its `kind`.

    `title`, and `kicker` which stands above it, are HTML. `scripts` are paths below build_tools/scripts without `.js`,
    `styles` names of files in kit/assets without `.css`, besides those of every page. `elsewhere` has its path in other
    languages by their code, where that is not the same in all of them.
    """

    uri: str
    kind: str
    title: Markup
    kicker: Markup
    html: str
    part: Part = Part.KIT
    scripts: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    images: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()
    elsewhere: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Kit:
    """The kit of one workshop in one language: `id` is the workshop's, `title` its title as HTML."""

    id: str
    language: LanguageName
    title: Markup
    pages: tuple[KitPage, ...]

    @property
    def has_tests(self) -> bool:
        """Whether there are tests."""
        return any(page.part is Part.TESTS for page in self.pages)

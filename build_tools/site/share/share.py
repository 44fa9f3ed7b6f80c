"""START READING HERE: the pictures that stand for the site of one language elsewhere, and what is told of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity
from build_tools.outputs.look import Look
from build_tools.pages.page import Pages
from build_tools.site.look.face import lacking
from build_tools.site.look.headings import letters_note, place_of
from build_tools.site.share.drawn import drawing, picture_data, png
from build_tools.site.share.words import lines_of

ICON, TOUCH_ICON = "assets/logo.svg", "assets/touch-icon.png"
TAGS = "partials/sharing.html"
"""The template of a theme that names the pictures in the head of a page."""


@dataclass(frozen=True, slots=True)
class Share:
    """`picture`, `touch_icon` and the `icon` of tabs are paths below the language's folder, or "" for none. `files` are
    the bytes of those that were made, by path.
    """

    picture: str = ""
    icon: str = ""
    touch_icon: str = ""
    files: Mapping[str, bytes] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def share_of(pages: Pages, look: Look, content: Path, *, with_picture: bool) -> Share:
    """The pictures for the `pages`. `content` is the folder of what the look names. Raises OSError and UnusableError.

    An own logo that cannot be drawn is left out, and so is an icon; ours never stands in for it.
    """
    logo, icon = (picture_data(content / path) if path else "" for path in (look.logo, look.favicon or look.logo))
    files: dict[str, bytes] = {}
    picture = ""
    if icon or not (look.favicon or look.logo):
        files[TOUCH_ICON] = png(drawing("touch-icon.svg.j2", colours=look.colours, picture=icon))
    if with_picture:
        words = lines_of(pages.title, pages.description)
        svg = drawing("share.svg.j2", colours=look.colours, picture=logo, own_mark=not look.logo, lines=words)
        picture = f"assets/share-{blake2b(svg.encode(), digest_size=4).hexdigest()}.png"
        files[picture] = png(svg)
    problems = (*_undrawn(look, logo, icon), *(_without_words(pages) if with_picture else ()))
    touch_icon = TOUCH_ICON if TOUCH_ICON in files else ""
    return Share(picture, look.favicon or ICON, touch_icon, files, problems)


def _undrawn(look: Look, logo: str, icon: str) -> Iterator[Problem]:
    """A note for each picture of mkdocs.yml that is not in ours."""
    if look.logo and not logo:
        yield _undrawn_note(look.logo, "the picture for sharing has no logo")
    if look.favicon and not icon:
        yield _undrawn_note(look.favicon, "there is no icon for the first page of telephones")


def _undrawn_note(path: str, effect: str) -> Problem:
    message = f'"{path}" cannot be drawn into another picture: {effect}.'
    hint = "Use an SVG without words or a PNG; or leave it so, if you do not miss it."
    return Problem(Mark("mkdocs.yml"), "SHARE-PICTURE", message, hint, Severity.NOTE)


def _without_words(pages: Pages) -> Iterator[Problem]:
    letters = lacking(pages.title + pages.description)
    if letters:
        hint = "Its picture for sharing is the drawing without words."
        yield letters_note(pages.language.code, letters, place_of(pages), "the name of the course", hint)

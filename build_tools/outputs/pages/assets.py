"""Reads the files that pages need besides their words: styles, scripts, logo and icon."""

from __future__ import annotations

from pathlib import Path

import build_tools
from build_tools.outputs.look import PALETTE, Look
from build_tools.outputs.pages.course_pages import CoursePages
from build_tools.pages.page import Pages
from build_tools.publish.minerals import SHEET as MINERALS
from build_tools.publish.minerals import with_minerals

THEME = Path(build_tools.__file__).with_name("theme")
ASSETS = "assets/"
OWN = (".html", ".ics")
"""How the files end that are of one language alone: a page without a frame, and what goes into a calendar."""
PAPER = "assets/print.css"
STYLES = (
    "assets/tokens.css",
    MINERALS,
    "assets/course.css",
    "assets/cards.css",
    "assets/facts.css",
    "assets/steps.css",
    "assets/lists.css",
    "assets/cases.css",
    "assets/module.css",
    "assets/choices.css",
    "assets/quiz.css",
    "assets/terms.css",
    "assets/progress.css",
    "assets/done.css",
    "assets/my-course.css",
    "assets/home.css",
    "assets/picture.css",
    "assets/leave.css",
    "assets/tree.css",
    PAPER,
)
LOGO = "assets/logo.svg"


def assets(course_pages: CoursePages) -> dict[str, bytes]:
    """The bytes of each file by its path below the folder of pages. Raises OSError."""
    made = (file for pages in course_pages.languages for file in pages.files.items())
    scripts = {path: text.encode() for path, text in made if not path.endswith(OWN)}
    files = {path: _read(path) for path in sorted({*STYLES, LOGO})} | dict(sorted(scripts.items()))
    look = course_pages.settings.look
    files |= _minerals(files[MINERALS], look.minerals(course_pages.languages[0].minerals))
    palette = {PALETTE: look.palette.encode()} if look.palette else {}
    # mkdocs.yml cannot say that a stylesheet is for paper only.
    return {**files, **palette, PAPER: b"@media print {\n" + files[PAPER] + b"}\n"}


def own_files(pages: Pages) -> dict[str, bytes]:
    """The bytes of each file of one language alone, by its path below its folder of pages."""
    return {path: text.encode() for path, text in pages.files.items() if path.endswith(OWN)}


def _minerals(sheet: bytes, minerals: tuple[str, ...]) -> dict[str, bytes]:
    return {path: text.encode() for path, text in with_minerals({MINERALS: sheet.decode()}, minerals).items()}


def pictures(look: Look) -> dict[str, Path]:
    """The files of the course folder that the look names, by their path below the pages."""
    return {path: Path("content") / path for path in (look.logo, look.favicon) if path}


def styles(look: Look, minerals: tuple[str, ...]) -> tuple[str, ...]:
    """The paths of the stylesheets in the order of loading. That of a palette comes after the colours it sets anew;
    that of minerals is there when pages have their colours.
    """
    sheets = tuple(path for path in STYLES if path != MINERALS or look.minerals(minerals))
    return (sheets[0], PALETTE, *sheets[1:]) if look.palette else sheets


def _read(path: str) -> bytes:
    own = Path(__file__).with_name("assets") / Path(path).name
    return (own if own.is_file() else THEME / path).read_bytes()

"""Reads the files that pages need besides their words: styles, scripts, logo and icon."""

from __future__ import annotations

from pathlib import Path

import build_tools
from build_tools.outputs.pages.course_pages import CoursePages

THEME = Path(build_tools.__file__).with_name("theme")
PAPER = "assets/print.css"
STYLES = (
    "assets/course.css",
    "assets/quiz.css",
    "assets/terms.css",
    "assets/my-course.css",
    "assets/tree.css",
    PAPER,
)
LOGO = "assets/logo.svg"
FAVICON = "assets/favicon.svg"


def assets(course_pages: CoursePages) -> dict[str, bytes]:
    """The bytes of each file by its path below the folder of pages. Raises OSError."""
    scripts = {path: text.encode() for pages in course_pages.languages for path, text in pages.files.items()}
    files = {path: _read(path) for path in sorted({*STYLES, LOGO, FAVICON})} | dict(sorted(scripts.items()))
    # mkdocs.yml cannot say that a stylesheet is for paper only.
    return {**files, PAPER: b"@media print {\n" + files[PAPER] + b"}\n"}


def _read(path: str) -> bytes:
    own = Path(__file__).with_name("assets") / Path(path).name
    return (own if own.is_file() else THEME / path).read_bytes()

"""What pages need besides their words: styles of what stands on a page, its scripts, the signs of the site."""

from __future__ import annotations

from pathlib import Path

import build_tools
from build_tools.outputs.trees.material import Material

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


def assets(material: Material) -> dict[str, bytes]:
    """Bytes by path, below the folder of pages. Raises OSError."""
    scripts = {script for pages in material.languages for page in pages.pages for script in page.scripts}
    found = {path: _read(path) for path in sorted({*STYLES, LOGO, FAVICON, *scripts})}
    # mkdocs.yml cannot say that a stylesheet is for paper only.
    return {**found, PAPER: b"@media print {\n" + found[PAPER] + b"}\n"}


def _read(path: str) -> bytes:
    own = Path(__file__).with_name("assets") / Path(path).name
    return (own if own.is_file() else THEME / path).read_bytes()

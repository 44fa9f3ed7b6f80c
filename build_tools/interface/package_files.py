"""The files of the package that ask for interface words, with their paths as messages name them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from build_tools.ground.package import PACKAGE, shown_path
from build_tools.interface.python import uses_in_python
from build_tools.interface.templates import uses_in_template
from build_tools.interface.use import Use

FOLDERS = ("course", "markdown", "pages", "search", "publish", "outputs", "site", "theme")
"""What readers see comes from these."""


def uses_in_package() -> Iterator[Use]:
    """Every use of an interface word whose id is written in a template or a Python file. Raises OSError."""
    for folder in FOLDERS:
        for parent, _, names in os.walk(PACKAGE / folder):
            shown = shown_path(Path(parent))
            for name in sorted(names):
                yield from _uses(f"{parent}/{name}", f"{shown}/{name}")


def _uses(path: str, shown: str) -> Iterator[Use]:
    if path.endswith((".j2", ".html")):
        yield from uses_in_template(_text(path), shown)
    elif path.endswith(".py"):
        text = _text(path)
        if "word" in text or "WORDS" in text:
            yield from uses_in_python(text, shown)


def _text(path: str) -> str:
    return Path(path).read_text("utf-8")

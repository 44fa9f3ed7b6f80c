"""What is measured, each engine in a line of `ENGINES`."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import click

CACHE = ".cache"
"""Where our build keeps what it need not do again, below the course folder; Zensical uses the same name."""
LANGUAGES = ("en", "es")

Start = Literal["cold", "unchanged", "edited"]


@dataclass(frozen=True, slots=True)
class Place:
    """`course` holds the synthetic course, `twins` the same pages for other engines, `venv` these engines."""

    course: Path
    twins: Path
    venv: Path

    def installed(self, name: str) -> str:
        """The path of a command of the other engines."""
        return str(self.venv / "bin" / name)


Commands = Callable[[Place], list[list[str]]]


@dataclass(frozen=True, slots=True)
class Engine:
    """`commands` run side by side. `site` is below the course for ours, else below the twins."""

    name: str
    title: str
    commands: Commands
    site: str = "site"
    start: Start = "cold"
    ours: bool = False

    def folder(self, place: Place) -> Path:
        """Where its commands run."""
        return place.course if self.ours else place.twins

    @contextmanager
    def ready(self, place: Place) -> Iterator[None]:
        """Brings the folder to where a build starts; puts back, at the end, what was edited for it.

        Raises ClickException when it starts from an earlier build and there is none.
        """
        folder = self.folder(place)
        if self.start != "cold" and not (folder / self.site).exists():
            raise click.ClickException(f'"{self.name}" starts from the build before it: measure "ours" too.')
        if self.start == "cold":
            for name in (CACHE, self.site):
                shutil.rmtree(folder / name, ignore_errors=True)
        if self.start != "edited":
            yield
            return
        module = next(iter(sorted((folder / "modules").glob("*.yaml"))))
        written = module.read_text("utf-8")
        module.write_text(edited(written), "utf-8")
        try:
            yield
        finally:
            module.write_text(written, "utf-8")


def edited(module: str) -> str:
    """The module with one more word in the text of its first section."""
    return re.sub(r"(body: \|-?\n\s+(?:\*\*)?\w+)", r"\1 really", module, count=1)


def _ours(*arguments: str) -> Commands:
    return lambda _: [[sys.executable, "-m", *arguments]]


def _mkdocs(*settings: str) -> Commands:
    return lambda place: [[place.installed("mkdocs"), "build", "-q", "-f", f"{each}.yml"] for each in settings]


def _zensical(place: Place) -> list[list[str]]:
    return [[place.installed("zensical"), "build", "-f", f"zensical-{language}.yml"] for language in LANGUAGES]


def _hugo(place: Place) -> list[list[str]]:
    """The program itself: the command of the Python package only starts it."""
    found = next(place.venv.glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    return [[str(found), "--destination", "site-hugo", "--quiet"]]


def _each(name: str) -> list[str]:
    return [f"{name}-{language}" for language in LANGUAGES]


ENGINES = (
    Engine("ours", "ours: `mkdocs build`", _ours("mkdocs", "build", "-q"), ours=True),
    Engine("unchanged", "ours, nothing changed", _ours("mkdocs", "build", "-q"), start="unchanged", ours=True),
    Engine("edited", "ours, one module edited", _ours("mkdocs", "build", "-q"), start="edited", ours=True),
    Engine("course", "ours: `course build`", _ours("build_tools", "build"), ours=True),
    Engine("stock", "mkdocs + Material + static-i18n, stock navigation", _mkdocs("stock"), "site-stock"),
    Engine("best", "mkdocs + Material, pruned, a process a language", _mkdocs(*_each("best")), "site-best"),
    Engine("templates", "mkdocs + our templates, a process a language", _mkdocs(*_each("templates")), "site-templates"),
    Engine("zensical", "Zensical, pruned, a process a language", _zensical, "site-zensical"),
    Engine("hugo", "Hugo, a minimal theme", _hugo, "site-hugo"),
)
"""In the order they take turns: what starts from our last build follows it."""

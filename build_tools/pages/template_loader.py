"""Loads templates from folders, and says of one that is no text which file it is."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, Environment, FileSystemLoader, TemplateNotFound
from jinja2.loaders import split_template_path

from build_tools.ground.package import stamp
from build_tools.pages.template_errors import Missing
from build_tools.reading.package_text import package_text


class TemplateLoader(FileSystemLoader):
    """Jinja's loader for folders, which reads strictly: Jinja passes over what is no regular file, and names no file
    that is in another encoding.
    """

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:  # noqa: ARG002
        """The source of a template, its path, and a function that says whether it is unchanged.

        Raises TemplateNotFound, UnusableError and OSError.
        """
        for folder in self.searchpath:
            path = Path(folder, *split_template_path(template))
            if path.is_symlink() or (path.exists() and not path.is_dir()):
                # Without links on its way: where a course links to the theme, its templates are compiled once.
                return package_text(path), os.path.realpath(path), _is_unchanged(path)
        raise TemplateNotFound(template)


def templates_of(loader: BaseLoader, **more: Any) -> Environment:
    """The templates that `loader` finds, read by the rules of this package; `more` are other settings of Jinja."""
    return Environment(loader=loader, autoescape=True, undefined=Missing, trim_blocks=True, lstrip_blocks=True, **more)


def templates_in(folder: Path) -> Environment:
    """The templates in a folder of this package that belong to no page of a course."""
    return templates_of(TemplateLoader(folder), keep_trailing_newline=True)


def _is_unchanged(path: Path) -> Callable[[], bool]:
    written = stamp(path)
    return lambda: stamp(path) == written

"""The build whose work is counted: each stage of a build of the site, once, in this process."""

from __future__ import annotations

import contextlib
import io
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from build_tools.course.languages import language_names
from build_tools.ground.problems import Problem
from build_tools.pipeline import check_course
from build_tools.publish import noted_references
from build_tools.publish.entry_pages import language_key
from build_tools.publish.report import from_output
from build_tools.publish.whole_site import add_root_files, check_site
from build_tools.site.plugin import CoursePlugin
from build_tools.site.processes.task import Task

TODAY = date(2026, 11, 22)
ADDRESS = "https://example.net/"
SOURCE, TRANSLATED = "en", "es"


def build_once(course: Path, site: Path) -> None:
    """Checks the source language, builds the translated one into `site`, and checks the whole site.

    So each stage runs once: a build of all languages does for each what is done here for the one. The source language
    in `site` is a copy of the translated one. Raises RuntimeError when there is a problem.
    """
    checked = check_course(course, today=TODAY, language=SOURCE)
    _require_none(checked.problems)
    assert checked.course
    printed = _build_language(course, site / TRANSLATED)
    report, references = from_output(printed), noted_references.from_output(printed)
    if report is None:
        raise RuntimeError("The language was not built.")
    _require_none(report.problems)
    shutil.copytree(site / TRANSLATED, site / SOURCE, copy_function=shutil.copyfile)
    reports = (replace(report, language=SOURCE), report)
    names, key = language_names(checked.course), language_key(checked.course.settings.id)
    _require_none(add_root_files(site, ADDRESS, names, reports, key))
    noted = noted_references.of_site({SOURCE: references, TRANSLATED: references})
    _require_none(check_site(site, ADDRESS, reports, noted=noted))


def _build_language(course: Path, folder: Path) -> str:
    """What the process of the language would print."""
    config = load_config(str(course / "mkdocs.yml"), site_dir=str(folder))
    plugin = config.plugins["course"]
    assert isinstance(plugin, CoursePlugin)
    plugin.assign(Task(TRANSLATED, ADDRESS, drafts=False, today=TODAY))
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        build(config)
    return printed.getvalue()


def _require_none(problems: tuple[Problem, ...]) -> None:
    if problems:
        raise RuntimeError(f"The course has problems: {problems[:5]}")

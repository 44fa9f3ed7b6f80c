"""course check: prints every problem in the course folder at once."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from build_tools.commands.common import finish, print_problems, root_folder, today_option
from build_tools.commands.settings import FILE
from build_tools.ground import clock
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity, tidy
from build_tools.markdown import plain
from build_tools.pipeline import Checked, check_course

FOR_RELEASE = frozenset({"FACT-EXPIRED", "REFERRAL-EXPIRED", "REFERRAL-UNCHECKED", "REFERRAL-NONE"})
"""No error, so that no date and no course without a country fails a build; errors in what is about to be published."""


@click.command()
@click.option("--format", "style", type=click.Choice(["text", "github", "json"]), default=None, help="How to print.")
@click.option("--strict", is_flag=True, help="Warnings are as bad as errors. Notes are not.")
@click.option("--release", is_flag=True, help="What is out of date, missing for readers or a placeholder is an error.")
@today_option
def check(style: str | None, strict: bool, release: bool, today: date | None) -> None:
    """Finds every problem in the YAML, the pages, the translations and mkdocs.yml. Writes nothing."""
    root = root_folder()
    checked = check_course(root, today=clock.today(today), release=release)
    problems = tidy((*checked.problems, *_settings_problems(root, checked, release=release)))
    if release:
        problems = tuple(map(_for_release, problems))
    print_problems(problems, style or "")
    finish(problems, strict=strict)


def _settings_problems(root: Path, checked: Checked, *, release: bool) -> tuple[Problem, ...]:
    from build_tools.site.settings_check import checked_settings

    file, title = root / FILE, plain(str(checked.course.settings.title)) if checked.course else ""
    if not os.path.lexists(file):
        return (_no_settings(),)
    return checked_settings(file, title, release=release)


def _no_settings() -> Problem:
    message = "There is no mkdocs.yml, so no site can be built of this course."
    hint = "Bring it back, or copy the one of the course that this one began with."
    return Problem(Mark(FILE), "SETTING-FILE", message, hint, Severity.WARNING)


def _for_release(problem: Problem) -> Problem:
    return replace(problem, severity=Severity.ERROR) if problem.code in FOR_RELEASE else problem

"""course check: prints every problem in the course folder at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from build_tools.commands.common import finish, print_problems, root_folder, today_option
from build_tools.ground import clock
from build_tools.ground.problems import Problem, Severity, tidy
from build_tools.markdown import plain
from build_tools.pipeline import Checked, check_course

RELEASE_CODES = frozenset({"FACT-EXPIRED", "REFERRAL-EXPIRED"})


@click.command()
@click.option("--format", "style", type=click.Choice(["text", "github", "json"]), default=None, help="How to print.")
@click.option("--release", is_flag=True, help="Expired facts and contacts are errors.")
@today_option
def check(style: str | None, release: bool, today: date | None) -> None:
    """Finds every problem in the YAML, the pages, the translations and mkdocs.yml. Writes nothing."""
    root = root_folder()
    checked = check_course(root, today=clock.today(today))
    problems = tidy((*checked.problems, *_settings_problems(root, checked)))
    if release:
        problems = tuple(map(_for_release, problems))
    print_problems(problems, style or "")
    finish(problems)


def _settings_problems(root: Path, checked: Checked) -> tuple[Problem, ...]:
    from build_tools.site.settings_check import settings_problems

    file, title = root / "mkdocs.yml", plain(str(checked.course.settings.title)) if checked.course else ""
    return settings_problems(file, title) if file.exists() else ()


def _for_release(problem: Problem) -> Problem:
    return replace(problem, severity=Severity.ERROR) if problem.code in RELEASE_CODES else problem

"""course check: prints every problem in the course folder at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import click

from build_tools.commands.common import finish, print_problems, root_folder, today_option
from build_tools.ground import clock
from build_tools.ground.problems import Problem, Severity
from build_tools.pipeline import check_course

RELEASE_CODES = frozenset({"FACT-EXPIRED", "REFERRAL-EXPIRED"})


@click.command()
@click.option("--format", "style", type=click.Choice(["text", "github", "json"]), default=None, help="How to print.")
@click.option("--release", is_flag=True, help="Expired facts and contacts are errors.")
@today_option
def check(style: str | None, release: bool, today: date | None) -> None:
    """Finds every problem in the YAML, the pages and the translations. Writes nothing."""
    problems = check_course(root_folder(), today=clock.today(today)).problems
    if release:
        problems = tuple(map(_for_release, problems))
    print_problems(problems, style or "")
    finish(problems)


def _for_release(problem: Problem) -> Problem:
    return replace(problem, severity=Severity.ERROR) if problem.code in RELEASE_CODES else problem

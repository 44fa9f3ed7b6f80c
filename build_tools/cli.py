"""The command `course`: parses the command line, calls one function, prints and exits.

Exit codes: 0 good, 1 problems in content or input, 2 wrong usage, 3 a bug (one line and the path of a log).
"""

from __future__ import annotations

import sys
import tempfile
import traceback
from pathlib import Path

import click

from build_tools.commands.build import build, serve
from build_tools.commands.check import check
from build_tools.commands.common import finish, print_problems, say
from build_tools.commands.export import export
from build_tools.commands.streams import prepare_streams
from build_tools.commands.translate import translate
from build_tools.ground.clock import WrongDayError
from build_tools.publish.stopped import BuildStoppedError, problem_of
from build_tools.site.own_code import own_code_problem


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def course() -> None:
    """Builds a course site in every language from the YAML in this folder."""


for _command in (check, build, serve, export, translate):
    course.add_command(_command)


def main() -> None:
    """Runs `course`. An OSError ends it with one line (1), the error of a file or of a hook with its problem (1), what
    a person gave wrong with one line (1), any other exception with one line and a log (3).
    """
    prepare_streams()
    try:
        course()
    except Exception as error:
        problem = problem_of(error) or own_code_problem(error, Path.cwd())
        if problem:
            print_problems((problem,))
            finish((problem,))
        if isinstance(error, WrongDayError | BuildStoppedError):
            click.echo(f"Error: {error}", err=True)
            sys.exit(1)
        if isinstance(error, OSError):
            say(f"{error.strerror or error}: {error.filename or ''}".rstrip(": "), error=True)
            sys.exit(1)
        click.echo(f"This is a bug in course, not in your files. The details are in {_write_log()}", err=True)
        sys.exit(3)


def _write_log() -> Path:
    with tempfile.NamedTemporaryFile("w", prefix="course-", suffix=".log", delete=False, encoding="utf-8") as file:
        traceback.print_exc(file=file)
        return Path(file.name)

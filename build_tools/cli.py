"""The command `course`: parses the command line, calls one function, prints and exits.

Exit codes: 0 good, 1 problems in content or input, 2 wrong usage, 3 a bug (one line and the path of a log).
"""

from __future__ import annotations

import sys
import tempfile
import traceback
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

import click

from build_tools.commands.common import finish, print_problems, say
from build_tools.commands.streams import prepare_streams
from build_tools.ground.clock import WrongDayError
from build_tools.ground.collection import collection_paused
from build_tools.publish.stopped import BuildStoppedError, problem_of
from build_tools.site.own_code import own_code_problem

COMMANDS: Mapping[str, str] = {
    "check": "build_tools.commands.check",
    "build": "build_tools.commands.build",
    "serve": "build_tools.commands.build",
    "kit": "build_tools.commands.kit",
    "export": "build_tools.commands.export",
    "translate": "build_tools.commands.translate",
}
"""The module of each command. It is loaded when the command is asked for: no command needs what all of them do."""


class Commands(click.Group):
    """The group of COMMANDS."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Their names, in order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of this name, or None."""
        if cmd_name not in COMMANDS:
            return None
        with collection_paused():
            command: click.Command = getattr(import_module(COMMANDS[cmd_name]), cmd_name)
        return command


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
def course() -> None:
    """Builds a course site in every language from the YAML in this folder."""


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

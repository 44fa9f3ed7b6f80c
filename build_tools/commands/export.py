"""course export: writes an output other than the site, chosen by its name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from build_tools import outputs
from build_tools.commands.common import print_problems, root_folder, say, today_option
from build_tools.ground import clock
from build_tools.ground.problems import has_errors, must_stop, tidy
from build_tools.ground.reports import stopped_by
from build_tools.ground.visible import LINES, visible
from build_tools.outputs.output import Option, Output, Request, SiteSettings
from build_tools.pipeline import make
from build_tools.publish.made import Made
from build_tools.publish.stopped import BuildStoppedError
from build_tools.publish.write import write


class Exports(click.Group):
    """A group with a command for each output that gives files. Its options are those of the output."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names of those outputs, in the order of OUTPUTS."""
        return [output.name for output in outputs.OUTPUTS if not output.needs_engine]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, or None. Raises UsageError for an output that needs an engine."""
        by_name = {output.name: output for output in outputs.OUTPUTS}
        if cmd_name in self.list_commands(ctx):
            return _command(by_name[cmd_name])
        if cmd_name in by_name:
            raise click.UsageError(f"{cmd_name} needs an engine, and gives no files here. {by_name[cmd_name].summary}")
        return None


@click.command(cls=Exports, invoke_without_command=True, subcommand_metavar="[NAME --to DIR]")
@click.pass_context
def export(context: click.Context) -> None:
    """Writes what can be made of the course besides its site. Without a name: what there is."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


def write_output(
    output: Output,
    root: Path,
    folder: Path,
    options: Mapping[str, str | None],
    today: date | None = None,
    *,
    strict: bool = False,
) -> None:
    """Makes `output` of the course in `root`, writes it into `folder` and prints what was written.

    An option whose value is None gets its default. When nothing can be written, or when there are warnings and it is
    `strict`, prints the problems and raises ClickException. Raises OSError.
    """
    values = {name: value for name, value in options.items() if value is not None}
    try:
        made = _made(output, root, clock.today(today), values)
        print_problems(made.problems)
        if must_stop(made.problems, strict=strict):
            raise BuildStoppedError(f"{stopped_by(made.problems)} Nothing was written.")
        write(made, output.suffixes, folder, root)
    except BuildStoppedError as stopped:
        print_problems(stopped.problems)
        raise click.ClickException(visible(str(stopped), keep=LINES)) from stopped
    _print_summary(output, made, folder)


def _made(output: Output, root: Path, today: date, options: Mapping[str, str]) -> Made:
    """What the output makes, with the problems of mkdocs.yml among its own. Raises BuildStoppedError and OSError."""
    from build_tools.site.settings import site_settings
    from build_tools.site.settings_check import problems_for_other_outputs

    problems = problems_for_other_outputs(root / "mkdocs.yml")
    site = SiteSettings() if has_errors(problems) else site_settings(root)
    made = make(output, root, today=today, request=Request(options, site, say), once=True)
    return replace(made, problems=tidy((*problems, *made.problems)))


def _print_summary(output: Output, made: Made, folder: Path) -> None:
    counts = ", ".join(f"{_count(count, output.unit)} in {language}" for language, count in made.counts.items())
    say(f"Wrote {folder}: {counts}. {made.advice}".rstrip())
    for path in made.zips:
        say(f"  {folder / path}: {_size((folder / path).stat().st_size)}")
    for command in (f"cd {folder}", *made.commands) if made.commands else ():
        say(f"  {command}")


def _size(count: int) -> str:
    """A number of bytes for people."""
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{max(count // 1000, 1)} kB"


def _count(count: int, unit: str) -> str:
    return f"{count} {unit}{'s' * (count != 1)}"


def _command(output: Output) -> click.Command:
    @today_option
    def run(folder: Path, today: date | None, **options: Any) -> None:
        write_output(output, root_folder(), folder, options, today)

    command = click.command(output.name, help=output.summary)(run)
    to = click.Option(["--to", "folder"], type=click.Path(path_type=Path), required=True, help="Where to write it.")
    command.params[:0] = [to, *map(_option, output.options)]
    return command


def _option(option: Option) -> click.Option:
    return click.Option(
        [f"--{option.name}"],
        type=click.Choice(list(option.values)) if option.values else str,
        default=option.default,
        show_default=bool(option.default),
        help=option.help,
    )

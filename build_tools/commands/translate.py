"""course translate: keeps the catalogues in locales/ in step with the source."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from build_tools.commands.common import print_problems, root_folder, say
from build_tools.commands.files import write_changed
from build_tools.course.groups import group_hashes
from build_tools.ground import clock
from build_tools.ground.problems import Problem, Severity, has_errors, tidy
from build_tools.ground.visible import visible
from build_tools.pipeline import Checked, check_course, rename_problems
from build_tools.translate import accept, kept_text, lay_out, status_json, status_text, update
from build_tools.translate import status as status_of


@click.group()
def translate() -> None:
    """Catalogues: bring them up to date, see what is missing."""


def _check(root: Path, language: str | None) -> tuple[Checked, tuple[str, ...], dict[str, str]]:
    """The checked course, the languages to work on, and the hashes of its groups.

    Prints the problems and exits (1) when the sources or a catalogue cannot be used. Raises UsageError when there is no
    such language.
    """
    checked = check_course(root, today=clock.today())
    if checked.course is None:
        print_problems(checked.problems)
        sys.exit(1)
    errors = [problem for problem in checked.problems if problem.severity is Severity.ERROR]
    obstacles = [problem for problem in errors if _is_obstacle(problem, checked)]
    if obstacles:
        print_problems(obstacles)
        say("Nothing was written. Mend this first.", error=True)
        sys.exit(1)
    translations = checked.sources.languages[1:]
    if language and language not in translations:
        raise click.UsageError(
            f"There is no locales/{visible(language)}/_language.yaml. Languages: {', '.join(translations)}."
        )
    return checked, (language,) if language else translations, group_hashes(checked.course)


def _is_obstacle(problem: Problem, checked: Checked) -> bool:
    """Whether a catalogue or a source cannot be read. Its translations would then seem to belong to no text."""
    return problem.code.startswith("PO-") or problem in checked.faults


@translate.command("update")
@click.argument("language", required=False)
@click.option("--same-meaning", metavar="ADDRESS", help="The source below ADDRESS changed, its meaning did not.")
@click.option("--reason", help="Why the translation still holds. Kept in the catalogue.")
def update_command(language: str | None, same_meaning: str | None, reason: str | None) -> None:
    """Lays the translations against the current source. No translation is ever deleted."""
    if same_meaning and not reason:
        raise click.UsageError("--same-meaning needs --reason.")
    root = root_folder()
    checked, languages, groups = _check(root, language)
    for code in languages:
        if same_meaning:
            files, accepted, problems = accept(checked.sources, code, groups, same_meaning, reason or "")
            print_problems(problems)
            say(f"{code}: {len(accepted)} accepted as the same in meaning.")
            if has_errors(problems):
                sys.exit(1)
        else:
            files = update(checked.sources, code, groups)
        changed = write_changed(root, files)
        for path in changed:
            say(f"wrote {path}")
        say(f"{code}: {len(changed)} of {len(files)} catalogues changed.")
        _tell_kept(checked, code, groups)
    _tell_renames(checked, languages, groups)


@translate.command("status")
@click.argument("language", required=False)
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text")
def status_command(language: str | None, style: str) -> None:
    """Words translated, outdated and missing, by file."""
    checked, languages, groups = _check(root_folder(), language)
    statuses = [status_of(checked.sources, code, groups) for code in languages]
    click.echo(status_json(statuses) if style == "json" else status_text(statuses))
    if style == "text":
        for code in languages:
            _tell_kept(checked, code, groups)
        _tell_renames(checked, languages, groups)


def _tell_kept(checked: Checked, code: str, groups: Mapping[str, str]) -> None:
    for sentence in kept_text(lay_out(checked.sources, code, groups)):
        say(f"{code}: {sentence}")


def _tell_renames(checked: Checked, languages: Iterable[str], groups: Mapping[str, str]) -> None:
    """Prints which entries look renamed, as `course check` does: that is when it can still be mended with one line."""
    layouts = (lay_out(checked.sources, code, groups) for code in languages)
    print_problems(tidy(problem for layout in layouts for problem in rename_problems(layout, checked.sources)))

"""Checks mkdocs.yml: what it says in vain, and what cannot be done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from build_tools.ground.problems import Problem, UnusableError, tidy
from build_tools.site.look.look import has_own_shell, look_problems
from build_tools.site.mkdocs_yml.left_out import left_out
from build_tools.site.mkdocs_yml.own_plugin import plugin_problems
from build_tools.site.mkdocs_yml.placeholders import unfilled_settings
from build_tools.site.mkdocs_yml.refused import refused_settings
from build_tools.site.mkdocs_yml.unknown import unknown_settings
from build_tools.site.mkdocs_yml.unused import unused_settings, without_effect
from build_tools.site.mkdocs_yml.written import Setting, Written, read
from build_tools.site.refusals import refusals
from build_tools.site.site_dir import wrong_site_dir

CONTENT = "content"


def settings_problems(file: Path, title: str) -> tuple[Problem, ...]:
    """Every problem of the mkdocs.yml at `file`, each at the first place that has it. Raises OSError.

    `title` is that of the course in its source language, or "" when nobody knows it.
    """
    try:
        written = read(file)
    except UnusableError as error:
        return (error.problem,)
    return _first_of_each(_problems(written, file.parent, title))


def _first_of_each(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    first: dict[tuple[str, str, str], Problem] = {}
    for problem in tidy(problems):
        first.setdefault((problem.code, problem.message, problem.hint), problem)
    return tuple(first.values())


def _problems(written: Written, root: Path, title: str) -> Iterator[Problem]:
    own_shell = has_own_shell(written, root)
    yield from written.problems
    yield from unused_settings(written, own_shell=own_shell)
    yield from _other_name(written, title)
    yield from _other_folder(written)
    yield from plugin_problems(written)
    yield from wrong_site_dir(written, root)
    if own_shell:
        yield from look_problems(written, root / CONTENT)


def checked_settings(file: Path, title: str, *, release: bool = False) -> tuple[Problem, ...]:
    """All that can be said of the mkdocs.yml at `file` before MkDocs runs; for a `release` its placeholders too."""
    problems = (*settings_problems(file, title), *refusals(file))
    try:
        written = read(file)
    except UnusableError:
        return tidy(problems)
    return tidy((*problems, *unknown_settings(written), *(unfilled_settings(written) if release else ())))


def problems_for_other_outputs(file: Path) -> tuple[Problem, ...]:
    """Every problem of mkdocs.yml that matters where MkDocs builds no site, and what is left out there. Raises
    OSError.
    """
    try:
        written = read(file)
    except UnusableError as error:
        return (error.problem,)
    root = file.parent
    problems = (
        *written.problems,
        *refused_settings(written, file),
        *unknown_settings(written),
        *unused_settings(written, own_shell=has_own_shell(written, root)),
        *look_problems(written, root / CONTENT),
        *left_out(written),
    )
    return _first_of_each(problems)


def _other_name(written: Written, title: str) -> Iterator[Problem]:
    name = written.text("site_name")
    if title and name and name != title:
        setting = Setting("site_name", name, written.mark("site_name"))
        hint = f'The title is that of content/course.yaml, in every language. Write the same here: site_name: "{title}"'
        yield without_effect(setting, hint)


def _other_folder(written: Written) -> Iterator[Problem]:
    folder = written.text("docs_dir")
    if Path(folder) != Path(CONTENT):
        message = f"`docs_dir` is {f'{folder!r}' if folder else 'missing'}, and the files of a course are in content/."
        yield Problem(written.mark("docs_dir"), "SETTING-VALUE", message, "Write `docs_dir: content`.")

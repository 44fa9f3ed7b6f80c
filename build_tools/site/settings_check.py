"""Checks mkdocs.yml: what it says in vain, and what cannot be done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, UnusableError, tidy
from build_tools.site.look.look import has_own_shell, look_problems
from build_tools.site.mkdocs_yml.unused import unused_settings, without_effect
from build_tools.site.mkdocs_yml.written import FILE, Setting, Written, read
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
    first: dict[tuple[str, str, str], Problem] = {}
    for problem in tidy(_problems(written, file.parent, title)):
        first.setdefault((problem.code, problem.message, problem.hint), problem)
    return tuple(first.values())


def _problems(written: Written, root: Path, title: str) -> Iterator[Problem]:
    own_shell = has_own_shell(written, root)
    yield from unused_settings(written, own_shell=own_shell)
    yield from _other_name(written, title)
    yield from _other_folder(written)
    yield from _missing_plugin(written)
    yield from wrong_site_dir(written, root)
    if own_shell:
        yield from look_problems(written, root / CONTENT)


def refusals(file: Path) -> tuple[Problem, ...]:
    """Why MkDocs must not even start with the mkdocs.yml at `file`: what would stop it is not there. Raises OSError."""
    try:
        return tuple(_missing_plugin(read(file)))
    except UnusableError as error:
        return (error.problem,)


def _missing_plugin(written: Written) -> Iterator[Problem]:
    """The problem that no plugin makes the pages, so that MkDocs would publish content/ as it is."""
    names = {setting.name for setting, _ in written.below(Setting("plugins", None, Mark(FILE)), ("plugins",))}
    if "plugins/course" not in names:
        message = "The plugin `course` is missing, so MkDocs would publish content/ as it is, trainers' files included."
        yield Problem(written.mark("plugins"), "SETTING-PLUGIN", message, "Write `- course` below `plugins:`.")


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

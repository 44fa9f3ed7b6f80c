"""Says why MkDocs must not start. Nothing else is loaded for that: a build that finds nothing changed is over soon."""

from __future__ import annotations

from pathlib import Path

from build_tools.ground.problems import Problem, UnusableError, tidy
from build_tools.site.mkdocs_yml.own_plugin import plugin_problems
from build_tools.site.mkdocs_yml.refused import refused_settings
from build_tools.site.mkdocs_yml.written import read


def refusals(file: Path) -> tuple[Problem, ...]:
    """Why MkDocs must not even start with the mkdocs.yml at `file`: it would stop without naming the line, or nothing
    would keep it from content/. Raises OSError.
    """
    try:
        written = read(file)
    except UnusableError as error:
        return (error.problem,)
    return tuple(plugin_problems(written)) or tidy((*written.problems, *refused_settings(written, file)))

"""Tells an error in Python that mkdocs.yml names below `hooks` from a bug of ours."""

from __future__ import annotations

import traceback
from pathlib import Path

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, UnusableError
from build_tools.site.mkdocs_yml.written import FILE, read

CODE = "SETTING-HOOK"


def own_code_problem(error: Exception, course: Path) -> Problem | None:
    """The problem at the last line of a hook that ran before the error; None when no hook of the course took part."""
    places = [(frame.filename, frame.lineno or 1) for frame in traceback.extract_tb(error.__traceback__)]
    if isinstance(error, SyntaxError):
        places.append((error.filename or "", error.lineno or 1))
    hooks = _hooks(course)
    own = [(hooks[file], line) for name, line in places if (file := Path(name).resolve()) in hooks]
    if not own:
        return None
    path, line = own[-1]
    message = f"A hook of mkdocs.yml stopped with {type(error).__name__}: {error}."
    return Problem(Mark(path, line), CODE, message, "Mend the hook, or take it out of `hooks`.")


def _hooks(course: Path) -> dict[Path, str]:
    """The files that mkdocs.yml names as hooks, each with its path as written there."""
    try:
        written = read(course / FILE)
    except UnusableError:
        return {}
    paths = (written.text(*way) for way in written.entries("hooks"))
    return {(course / path).resolve(): path for path in paths if path}

"""What every engine finds when it is started: the same variables, and its own code compiled."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.build.synthetic import ROOT, write_course

_LEFT_OUT = frozenset({"PYTHONPATH", "PYTHONDONTWRITEBYTECODE"})
_PAGES = 12


def environment() -> dict[str, str]:
    """The variables of this process, without those that give one engine's code another chance than another's."""
    kept = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
    return kept | {"NO_MKDOCS_2_WARNING": "1"}


def our_environment() -> dict[str, str]:
    """The same, for our commands in any folder."""
    return environment() | {"PYTHONPATH": str(ROOT)}


def compile_ours() -> None:
    """Builds a small course once: installing compiles the other engines, and ours are the files of this folder.

    Raises CalledProcessError.
    """
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder).resolve() / "course"
        write_course(course, _PAGES)
        command = [sys.executable, "-m", "build_tools", "build"]
        subprocess.run(command, cwd=course, env=our_environment(), check=True, capture_output=True)

"""Programs that begin as copies of a process that has their modules loaded: in a short build loading is most of it.

A copy does what a process of its own does, with two exceptions: what happens while modules load has happened before,
and sets have the same order in all copies. Tests of these two start processes of their own.
"""

from __future__ import annotations

import os
import runpy
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from multiprocessing import get_context
from pathlib import Path

LOADED = (
    "mkdocs.commands.build",
    "build_tools.cli",
    "build_tools.site.plugin",
    "build_tools.site.language_build",
    "build_tools.site.processes.parent_build",
    "build_tools.site.build",
)
SECONDS = 300
_processes = get_context("forkserver")
_processes.set_forkserver_preload(list(LOADED))


def run_warm(
    module: str, *arguments: str, cwd: Path, env: Mapping[str, str] | None = None, together: bool = False
) -> subprocess.CompletedProcess[str]:
    """Runs `python -m <module> …` in a folder, with `env` as its whole environment. `together` writes both outputs to
    stdout, in their order.

    Raises:
        subprocess.TimeoutExpired: when it takes `SECONDS`; it is killed.
    """
    with tempfile.TemporaryDirectory() as folder:
        out, err = Path(folder, "out"), Path(folder, "out" if together else "err")
        process = _processes.Process(
            target=_program, args=(module, arguments, cwd, dict(os.environ if env is None else env), out, err)
        )
        process.start()
        process.join(SECONDS)
        if process.exitcode is None:
            process.kill()
            process.join()
            raise subprocess.TimeoutExpired([module, *arguments], SECONDS)
        printed = [path.read_text("utf-8") if path.exists() else "" for path in (out, err)]
        return subprocess.CompletedProcess([module, *arguments], process.exitcode, printed[0], printed[1])


def _program(module: str, arguments: tuple[str, ...], cwd: Path, env: Mapping[str, str], out: Path, err: Path) -> None:
    """In the copy: everything that a new process would find otherwise, and then the module."""
    for path, number in ((out, 1), (err, 2)):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND), number)
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    tempfile.tempdir = None
    signal.signal(signal.SIGINT, signal.default_int_handler)
    named = [path for path in env.get("PYTHONPATH", "").split(os.pathsep) if path]
    sys.path[:0] = [str(cwd), *named]
    for script in (Path(folder, "sitecustomize.py") for folder in named):
        if script.exists():
            runpy.run_path(str(script))
    sys.argv = [module, *arguments]
    sys.modules.pop(f"{module}.__main__", None)
    runpy.run_module(module, run_name="__main__", alter_sys=True)

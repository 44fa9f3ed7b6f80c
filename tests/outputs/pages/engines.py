"""Other site engines, each in an environment of its own made from pinned requirements and kept for the next run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from filelock import FileLock

from tests.real_course import ROOT

KEPT = ROOT / ".cache" / "engines"


def programs(name: str) -> Path:
    """The folder of programs of the environment made from requirements/<name>.txt."""
    wanted = ROOT / "requirements" / f"{name}.txt"
    key = sha256(_whole(wanted) + sys.version.encode()).hexdigest()[:12]
    folder = KEPT / f"{name}-{key}"
    KEPT.mkdir(parents=True, exist_ok=True)
    with FileLock(KEPT / f"{name}.lock"):
        if not (folder / "ready").exists():
            shutil.rmtree(folder, ignore_errors=True)
            _run([sys.executable, "-m", "venv", str(folder)], KEPT)
            install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r"]
            _run([str(folder / "bin" / "python"), *install, str(wanted)], KEPT)
            (folder / "ready").touch()
    return folder / "bin"


def _whole(wanted: Path) -> bytes:
    """The text of the file, and before it that of each file it names."""
    text = wanted.read_text("utf-8")
    named = (line.removeprefix("-r ") for line in text.splitlines() if line.startswith("-r "))
    return b"".join(_whole(wanted.with_name(name)) for name in named) + text.encode()


def build(bin_folder: Path, commands: Sequence[str], tree: Path) -> None:
    """Runs what a tree says builds it, in the tree."""
    for command in commands:
        program, *arguments = command.split()
        _run([str(bin_folder / program), *arguments], tree)


def _run(command: list[str], folder: Path) -> None:
    # Nothing of ours may be importable there: the engine has to manage with the tree.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment = {**kept, "NO_MKDOCS_2_WARNING": "1"}
    made = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=600
    )
    assert made.returncode == 0, made.stdout + made.stderr

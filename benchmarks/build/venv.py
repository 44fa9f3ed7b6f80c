"""The engines we are measured against, in an environment of their own, at the versions of requirements.txt."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import click

REQUIREMENTS = Path(__file__).with_name("requirements.txt")


def engines_venv(folder: Path) -> Path:
    """Makes the environment below `folder` when it is not there for these requirements. Returns its path.

    Raises ClickException, with what pip said, when it cannot be made.
    """
    venv = folder / f"engines-{hashlib.blake2b(REQUIREMENTS.read_bytes(), digest_size=6).hexdigest()}"
    made = venv / "made"
    if not made.exists():
        _run(sys.executable, "-m", "venv", "--clear", str(venv))
        _run(str(venv / "bin" / "pip"), "install", "--quiet", "--require-hashes", "-r", str(REQUIREMENTS))
        made.touch()
    return venv


def versions(venv: Path) -> dict[str, str]:
    """The version of every package in it."""
    told = _run(str(venv / "bin" / "pip"), "list", "--format=freeze")
    return dict(line.split("==", 1) for line in told.splitlines() if "==" in line)


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise click.ClickException(done.stderr or done.stdout)
    return done.stdout

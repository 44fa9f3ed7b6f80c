"""Where and with what it was measured: numbers without this cannot be compared."""

from __future__ import annotations

import os
import platform
import textwrap
from collections.abc import Mapping
from datetime import date
from importlib.metadata import version
from pathlib import Path

OURS = ("mkdocs", "markdown-it-py", "pydantic", "jinja2")
OTHERS = ("mkdocs", "mkdocs-material", "mkdocs-static-i18n", "markdown", "zensical", "hugo")


def conditions(load: float, others: Mapping[str, str] | None = None) -> str:
    """A paragraph of Markdown: date, machine, versions.

    `load` is the one-minute load before the first round, `others` the versions of what took turns with ours.
    """
    cores = f"{os.cpu_count()} × {_line('/proc/cpuinfo', 'model name') or platform.machine()}"
    memory = int((_line("/proc/meminfo", "MemTotal") or "0").split()[0]) / 1e6
    text = f"Measured {date.today()} on {cores}, {memory:.0f} GB, {platform.system()}; load {load:.1f} at the start. "
    text += f"Ours: Python {platform.python_version()}, {_versions({name: version(name) for name in OURS})}."
    if others:
        known = {name: others[name] for name in OTHERS if name in others}
        text += f" Others: {_versions(known)}. The engines took turns, round by round."
    return textwrap.fill(text, 120)


def _versions(packages: Mapping[str, str]) -> str:
    return ", ".join(f"{name} {number}" for name, number in packages.items())


def _line(file: str, name: str) -> str:
    """What stands after `name:` in a file of /proc (proc(5)); "" elsewhere."""
    path = Path(file)
    lines = path.read_text().splitlines() if path.exists() else []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith(name)), "")

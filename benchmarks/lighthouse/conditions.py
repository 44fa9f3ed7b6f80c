"""Where and with what it was measured: numbers without this cannot be compared."""

from __future__ import annotations

import os
import platform
import subprocess
import textwrap
from datetime import date
from importlib.metadata import version
from pathlib import Path

from benchmarks.lighthouse import measure

PACKAGES = ("mkdocs", "mkdocs-material")


def conditions(runs: int, load: tuple[float, float]) -> str:
    """A paragraph of Markdown: date, machine, versions. `load` is the one-minute load at the start and at the end."""
    versions = [
        f"Lighthouse {measure.version()}",
        _said("chromium", "--version").partition(" built")[0],
        f"Node {_said('node', '--version').removeprefix('v')}",
        f"Python {platform.python_version()}",
        *(f"{name} {version(name)}" for name in PACKAGES),
    ]
    busy = f"load {load[0]:.1f} at the start and {load[1]:.1f} at the end, its own browser included"
    cores = f"{os.cpu_count()} × {_processor()}, {platform.system()}"
    how = f"Median of {runs}, the sites in turn"
    return textwrap.fill(f"Measured {date.today()} on {cores}; {busy}. {how}. {', '.join(versions)}.", 120)


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _processor() -> str:
    """The processor's name as Linux has it (proc(5), cpuinfo); elsewhere its architecture."""
    info = Path("/proc/cpuinfo")
    names = [line for line in info.read_text().splitlines() if line.startswith("model name")] if info.exists() else []
    return names[0].partition(":")[2].strip() if names else platform.machine()

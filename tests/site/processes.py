"""Waiting for processes that tests started, and looking whether they live."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path


def wait_until(true: Callable[[], bool], seconds: float = 20.0) -> None:
    """Asks again and again; it fails when it is not true after so many seconds."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def process_in(folder: Path, name: str) -> int:
    """The id of a process that writes it into a file, once it is there."""
    file = folder / name
    wait_until(lambda: file.exists() and file.read_text("utf-8") != "")
    return int(file.read_text("utf-8"))


def is_alive(process: int) -> bool:
    """Whether a process, by its id, runs still. Asks /proc."""
    try:
        status = Path(f"/proc/{process}/stat").read_text("utf-8")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"

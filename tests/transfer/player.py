"""The browser's half of exports, imports and codes, run by node."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "build_tools" / "theme" / "assets"
COURSE = "small-course"
NOW = {"now": "2026-11-22T08:00:00Z"}

Json = dict[str, Any]


class Player:
    """Calls a function of courseTransfer by its name; what goes in and out is plain data."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def __call__(self, call: str, *arguments: object) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps({"call": call, "args": arguments}) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())["told"]


@contextmanager
def running() -> Iterator[Player]:
    """A player, until the block ends."""
    command = ["node", str(Path(__file__).with_name("player.js")), str(ASSETS)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Player(process)
        assert process.stdin
        process.stdin.close()

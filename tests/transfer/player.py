"""The browser's half of exports, imports and codes, run by node."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.script import script

COURSE = "small-course"
NOW = {"now": "2026-11-22T08:00:00Z"}

Json = dict[str, Any]


class Player:
    """Calls a function of kept/*.js by its name; what goes in and out is plain data."""

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
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder, "kept.js")
        kept.write_text(script("kept/transfer", "kept/code"), "utf-8")
        command = ["node", str(Path(__file__).with_name("player.js")), str(kept)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            yield Player(process)
            assert process.stdin
            process.stdin.close()

"""The agenda of a kit as its page computes it, run by node."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from build_tools.agenda.day import Day, Gap, Overrun, Placed, Plan
from tests.script import script

SCRIPTS = ("kit/retime", "kit/agenda-changes", "kit/agenda-link")


class Engine:
    """Calls functions of the scripts; what goes in and out is plain data."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def __call__(self, script: str, call: str, *arguments: object) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps({"script": script, "call": call, "args": arguments}) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())["told"]

    def retimed(self, day: Day) -> Plan:
        """The day with its times."""
        told = self("retime", "retimed", asdict(day))
        return Plan(
            tuple(Placed(**each) for each in told["placed"]),
            tuple(Gap(**each) for each in told["gaps"]),
            tuple(Overrun(**{**each, "drop": tuple(each["drop"])}) for each in told["overruns"]),
        )


@contextmanager
def running() -> Iterator[Engine]:
    """An engine, until the block ends."""
    with tempfile.TemporaryDirectory() as folder:
        scripts = Path(folder, "agenda.js")
        scripts.write_text(script(*SCRIPTS), "utf-8")
        command = ["node", str(Path(__file__).with_name("engine.js")), str(scripts)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            yield Engine(process)
            assert process.stdin
            process.stdin.close()

"""Runs commands side by side, and says what they used. Reads /proc (proc(5)), so Linux only."""

from __future__ import annotations

import contextlib
import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

PERIOD = 0.1
"""Seconds between two looks at the memory."""


@dataclass(frozen=True, slots=True)
class Usage:
    """`wall` and `cpu` in seconds, `cpu` of all processes, user and system; `memory` in bytes.

    `memory` is the most that all processes had together, as the sum of their proportional set sizes (PSS): what
    several processes share is counted once.
    """

    wall: float
    cpu: float
    memory: int


def run(commands: Sequence[Sequence[str]], folder: Path, environment: Mapping[str, str]) -> Usage:
    """Starts all commands at once in `folder` and waits for the last.

    Raises ClickException, with the end of what was printed, when one of them fails.
    """
    with tempfile.TemporaryFile() as printed:
        start = time.perf_counter()
        started = [
            subprocess.Popen(command, cwd=folder, env=environment, stdout=printed, stderr=printed)
            for command in commands
        ]
        watch = _Memory([each.pid for each in started])
        cpu, codes = 0.0, []
        for each in started:
            _, status, used = os.wait4(each.pid, 0)
            each.returncode = os.waitstatus_to_exitcode(status)
            codes.append(each.returncode)
            cpu += used.ru_utime + used.ru_stime
        wall = time.perf_counter() - start
        memory = watch.stop()
        if any(codes):
            printed.seek(0)
            last = printed.read().decode("utf-8", "replace")[-2000:]
            raise click.ClickException(f"{' '.join(commands[0])} ended with {codes}:\n{last}")
        return Usage(wall, cpu, memory)


class _Memory:
    """Looks at processes and all they start until stopped."""

    def __init__(self, roots: Sequence[int]) -> None:
        self._roots = roots
        self._most = 0
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self) -> int:
        self._stopped.set()
        self._thread.join()
        return self._most

    def _watch(self) -> None:
        while not self._stopped.wait(PERIOD):
            family = {pid for root in self._roots for pid in _family(root)}
            self._most = max(self._most, sum(map(_pss, family)))


def _family(pid: int) -> Iterator[int]:
    """A process and all below it."""
    yield pid
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            for child in listed.read_text().split():
                yield from _family(int(child))


def cpu_of_family(pid: int) -> float:
    """Seconds of processor time, user and system, that a process and all below it have used so far."""
    return sum(map(_cpu, _family(pid)))


def _cpu(pid: int) -> float:
    """Seconds, with those of the children it has waited for; 0 for a process that has ended."""
    with contextlib.suppress(OSError):
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
    return 0.0


def _pss(pid: int) -> int:
    """Bytes; 0 for a process that has ended."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    return 0

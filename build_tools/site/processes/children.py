"""One `mkdocs build` in a process of its own for each language but the source language."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from build_tools.ground.problems import has_errors
from build_tools.publish.report import Report, from_output
from build_tools.site.processes.task import Task, to_environment

SHOWN_LINES = 40


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended: what it reported, its log, and its exit code (negative: the signal that stopped it)."""

    language: str
    report: Report | None
    log: str
    code: int


class Child:
    """A running build of one language. It stops by itself when this process is gone."""

    def __init__(self, task: Task, config_file: Path, folder: Path, *, strict: bool) -> None:
        self.language = task.language
        arguments = ["-m", "mkdocs", "--no-color", "build", "-f", str(config_file), "-d", str(folder)]
        self._process = subprocess.Popen(
            [sys.executable, "-P", *arguments, *(["--strict"] if strict else [])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=to_environment(task, os.environ),
        )
        self._output = Reader(self._process.stdout)
        self._log = Reader(self._process.stderr)

    def join(self) -> Ended:
        """Waits for the end."""
        self._process.wait()
        return self._end()

    def stop(self) -> None:
        """Ends the build if it still runs."""
        self._process.kill()
        self._process.wait()
        self._end()

    def _end(self) -> Ended:
        output, log = self._output.all(), self._log.all()
        if self._process.stdin:
            self._process.stdin.close()
        return Ended(self.language, from_output(output), log, self._process.returncode)


class Reader:
    """Reads a pipe to its end beside everything else, so that the writer never has to wait."""

    def __init__(self, pipe: IO[bytes] | IO[str] | None) -> None:
        self._read: list[str] = []
        self._pipe = pipe
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        if self._pipe:
            read = self._pipe.read()
            self._read.append(read if isinstance(read, str) else read.decode("utf-8", errors="replace"))

    def all(self) -> str:
        """Everything, when the pipe is at its end."""
        self._thread.join()
        if self._pipe:
            self._pipe.close()
        return "".join(self._read)


def failure_of(ended: Ended) -> str:
    """Why a child made no site, in words, or "" when it did or when its problems say so."""
    report = ended.report
    if report and (report.failure or has_errors(report.problems) or not ended.code):
        return report.failure
    if ended.code < 0:
        return f"The build of {ended.language} was stopped from outside (signal {-ended.code})."
    last = "\n".join(ended.log.strip().splitlines()[-SHOWN_LINES:])
    return f"The build of {ended.language} stopped (exit code {ended.code}):\n{last}"


def warnings_of(ended: Ended) -> list[str]:
    """What a child warned of, without the level."""
    return [line.partition("-")[2].strip() for line in ended.log.splitlines() if line.startswith("WARNING")]


def stop_with_parent(leave: Callable[[int], None] = os._exit) -> None:
    """In a child: leaves at once when the parent's end of stdin closes, as it does however the parent ends."""

    def watch() -> None:
        try:
            while os.read(0, 1):
                pass
        except OSError:
            pass
        leave(1)

    threading.Thread(target=watch, daemon=True).start()

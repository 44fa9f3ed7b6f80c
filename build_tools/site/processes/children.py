"""Runs one `mkdocs build` in a process of its own for each language but the source language."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import mkdocs

from build_tools.ground.problems import has_errors
from build_tools.publish import noted_references
from build_tools.publish.references import References
from build_tools.publish.report import Report, from_output
from build_tools.site.processes.copied import Copy
from build_tools.site.processes.task import Task, to_environment

MAX_LOG_LINES = 40


@dataclass(frozen=True, slots=True)
class BuildResult:
    """How the build of one language ended: report, log, and exit code (negative: the signal that stopped it).

    `references` are those of its pages, by their paths below the language, as far as they are known.
    """

    language: str
    report: Report | None
    log: str
    code: int
    references: Mapping[str, References] = field(default_factory=dict)


class Child:
    """A running build of one language, in a copy of this process if it is to be `copied` (see `can_copy`). It stops by
    itself when this process is gone.

    Call `listen` once all children are started: what one prints is read in threads, and a copy of a process with
    threads is not safe.
    """

    def __init__(self, task: Task, config_file: Path, folder: Path, *, strict: bool, copied: bool = False) -> None:
        self.language = task.language
        strictly = ["--strict"] if strict else []
        arguments = ["--no-color", "build", "-f", str(config_file), "-d", str(folder), *strictly]
        start = Copy if copied else _started
        self._process = start(arguments, to_environment(task, os.environ))
        self._output: Reader | None = None
        self._log: Reader | None = None

    def listen(self) -> None:
        """Reads what it prints from now on."""
        self._output = self._output or Reader(self._process.stdout)
        self._log = self._log or Reader(self._process.stderr)

    def join(self) -> BuildResult:
        """Waits for the end of the build."""
        self.listen()
        self._process.wait()
        return self._end()

    def stop(self) -> None:
        """Ends the build if it still runs."""
        self._process.kill()
        self._process.wait()
        self._end()

    def _end(self) -> BuildResult:
        self.listen()
        assert self._output
        assert self._log
        assert self._process.returncode is not None
        output, log = self._output.all(), self._log.all()
        if self._process.stdin:
            self._process.stdin.close()
        references = noted_references.from_output(output)
        return BuildResult(self.language, from_output(output), log, self._process.returncode, references)


def _started(arguments: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-P", "-m", mkdocs.__name__, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    )


class Reader:
    """Reads a pipe to its end in a thread, so that the writer never has to wait."""

    def __init__(self, pipe: IO[bytes] | IO[str] | None) -> None:
        self._texts: list[str] = []
        self._pipe = pipe
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        if self._pipe:
            data = self._pipe.read()
            self._texts.append(data if isinstance(data, str) else data.decode("utf-8", errors="replace"))

    def all(self) -> str:
        """Waits for the end of the pipe; returns all its text."""
        self._thread.join()
        if self._pipe:
            self._pipe.close()
        return "".join(self._texts)


def failure_of(result: BuildResult) -> str:
    """Why a child made no pages, in words; "" when it made them or when its problems say why not."""
    report = result.report
    if report and (report.failure or has_errors(report.problems) or not result.code):
        return report.failure
    if result.code < 0:
        return f"The build of {result.language} was stopped from outside (signal {-result.code})."
    last_lines = "\n".join(result.log.strip().splitlines()[-MAX_LOG_LINES:])
    return f"The build of {result.language} stopped (exit code {result.code}):\n{last_lines}"


def warnings_of(result: BuildResult) -> list[str]:
    """The warnings in the log of a child, without the word WARNING."""
    return [line.partition("-")[2].strip() for line in result.log.splitlines() if line.startswith("WARNING")]


def stop_with_parent(leave: Callable[[int], None] = os._exit) -> None:
    """In a child: ends this process as soon as stdin closes, which happens however the parent ends."""

    def watch() -> None:
        try:
            while os.read(0, 1):
                pass
        except OSError:
            pass
        leave(1)

    threading.Thread(target=watch, daemon=True).start()

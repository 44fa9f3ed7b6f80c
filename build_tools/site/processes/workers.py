"""Keeps the processes that build the other languages under `serve` from one build to the next."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

from build_tools.publish.report import from_output
from build_tools.site.processes.children import BuildResult, Reader
from build_tools.site.processes.task import Task, to_environment, to_text


class Workers:
    """A process for each language, started when it is first needed."""

    def __init__(self) -> None:
        self._running: dict[str, _Process] = {}

    def order(self, task: Task, config_file: Path, folder: Path, *, strict: bool) -> Order:
        """Starts the build of a language."""
        process = self._running.get(task.language)
        if process is None or not process.is_ready:
            if process:
                process.end()
            process = self._running[task.language] = _Process(task)
        process.send({"task": to_text(task), "config_file": str(config_file), "folder": str(folder), "strict": strict})
        return Order(task.language, process)

    def close(self) -> None:
        """Ends all of them."""
        for process in self._running.values():
            process.end()
        self._running.clear()


class Order:
    """A build that a worker was ordered to do."""

    def __init__(self, language: str, process: _Process) -> None:
        self.language = language
        self._process = process

    def listen(self) -> None:
        """There is nothing to do: its process has been read since it began."""

    def join(self) -> BuildResult:
        """Waits for the end of the build."""
        line = self._process.answer()
        if line is None:
            code, log = self._process.end()
            return BuildResult(self.language, None, log, code or 1)
        answer = json.loads(line)
        return BuildResult(self.language, from_output(answer["output"]), answer["log"], answer["code"])

    def stop(self) -> None:
        """Ends the build; the next one gets a new process."""
        self._process.end()


class _Process:
    """The process of one language. It `is_ready` unless it has ended or an order waits for its answer."""

    def __init__(self, task: Task) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "build_tools.site.processes.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=to_environment(task, os.environ),
            text=True,
            encoding="utf-8",
        )
        self._errors = Reader(self._process.stderr)
        self._is_busy = False

    @property
    def is_ready(self) -> bool:
        return not self._is_busy and self._process.poll() is None

    def send(self, order: object) -> None:
        self._is_busy = True
        assert self._process.stdin
        try:
            self._process.stdin.write(json.dumps(order) + "\n")
            self._process.stdin.flush()
        except OSError:
            pass  # The process has ended meanwhile, which `answer` finds out.

    def answer(self) -> str | None:
        """Waits for the line with which the process answers; None when it ended instead."""
        assert self._process.stdout
        line = self._process.stdout.readline()
        self._is_busy = False
        return line if line.endswith("\n") else None

    def end(self) -> tuple[int, str]:
        """Ends the process if it runs; returns its exit code and what it printed on stderr."""
        self._process.kill()
        code = self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with contextlib.suppress(OSError):  # An order that could not be sent is still in the buffer.
                    pipe.close()
        return code, self._errors.all()

"""Keeps the processes that build the other languages under `serve` from one build to the next."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

from build_tools.ground.outdated import OutdatedError
from build_tools.publish.report import from_output
from build_tools.site.processes.children import BuildResult, Reader
from build_tools.site.processes.task import Task, to_environment, to_text

GIVEN_UP = 75
"""The code with which a process answers that its build was outdated (EX_TEMPFAIL of sysexits.h)."""


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
        build = {"task": to_text(task), "config_file": str(config_file), "folder": str(folder), "strict": strict}
        process.send({"build": build})
        return Order(task.language, process)

    def order_pages(self, language: str, folder: Path) -> PagesOrder:
        """Starts to write the pages of a language that saved files change (`LivePages.write_newer`)."""
        process = self._running.get(language)
        if process is None or not process.is_ready:
            return PagesOrder(None)
        process.send({"pages_into": str(folder)})
        return PagesOrder(process)

    def accept(self) -> None:
        """Notes that browsers have what each process has made last."""
        for process in self._running.values():
            process.is_accepted = True

    def interrupt(self) -> None:
        """Tells those that build that nobody waits for it any more. May be called in any thread."""
        for process in tuple(self._running.values()):
            process.interrupt()

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
        if answer["code"] == GIVEN_UP:
            raise OutdatedError
        return BuildResult(self.language, from_output(answer["output"]), answer["log"], answer["code"])

    def stop(self) -> None:
        """Ends the build; the next one gets a new process."""
        self._process.end()

    def give_up(self) -> None:
        """Ends the build; the process stays."""
        if self._process.is_busy:
            self._process.interrupt()
            self._process.answer()


class PagesOrder:
    """Pages that a worker was ordered to write, if there is one."""

    def __init__(self, process: _Process | None) -> None:
        self._process = process

    def join(self) -> tuple[str, ...] | None:
        """Waits for the pages. Returns their uris; None when a build has to decide."""
        line = self._process.answer() if self._process else None
        uris = json.loads(line)["pages"] if line else None
        return None if uris is None else tuple(uris)


class _Process:
    """The process of one language. It `is_ready` unless it has ended or is busy.

    It `is_busy` while an order waits for its answer, and `is_accepted` when browsers have what it has made last.
    """

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
        self.is_busy = False
        self._sending = threading.Lock()
        self.is_accepted = False

    @property
    def is_ready(self) -> bool:
        return not self.is_busy and self._process.poll() is None

    def send(self, order: Mapping[str, object]) -> None:
        """Sends an order, to which `answer` gets the answer."""
        self.is_busy = True
        self._write({**order, "accepted": self.is_accepted})
        self.is_accepted = False

    def interrupt(self) -> None:
        """Makes it give up what it builds."""
        if self.is_busy:
            self._write({})

    def _write(self, order: object) -> None:
        assert self._process.stdin
        with self._sending, contextlib.suppress(OSError, ValueError):  # It has ended, which `answer` finds out.
            self._process.stdin.write(json.dumps(order) + "\n")
            self._process.stdin.flush()

    def answer(self) -> str | None:
        """Waits for the line with which the process answers; None when it ended instead."""
        assert self._process.stdout
        line = self._process.stdout.readline()
        self.is_busy = False
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

"""Runs tests on a tree of files in a child of this process, which has loaded what all tests need."""

from __future__ import annotations

import os
import signal
import sys
import time
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

import pytest

from tests.mutants.mutant import Mutant


class Outcome(StrEnum):
    """What the tests said."""

    PASSED = "passed"
    FAILED = "failed"
    LATE = "did not end"


def run(tests: Sequence[str], log: Path, seconds: float, plugins: Sequence[object] = ()) -> Outcome:
    """Runs tests in a child process, for so long at most, without the full grids. What is printed goes to `log`."""
    child = os.fork()
    if not child:
        _run_and_exit(tests, log, plugins)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return Outcome.PASSED if os.waitstatus_to_exitcode(status) in _PASSED else Outcome.FAILED
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return Outcome.LATE


_OPTIONS = ("-x", "-q", "-p", "no:cacheprovider", "-m", "not full")
_PASSED = (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)


def _run_and_exit(tests: Sequence[str], log: Path, plugins: Sequence[object]) -> None:
    """Never returns: the child ends here."""
    code = 1
    try:
        os.setsid()
        with log.open("w") as stream:
            os.dup2(stream.fileno(), sys.stdout.fileno())
            os.dup2(stream.fileno(), sys.stderr.fileno())
        code = pytest.main([*_OPTIONS, *tests], list(plugins))
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        os._exit(code)


@contextmanager
def mutated(root: Path, mutant: Mutant) -> Iterator[None]:
    """The file with the mutant in it. Its time differs each time, so that Python compiles it anew."""
    path = root / mutant.path
    source = path.read_bytes()
    _write(path, mutant.applied(source))
    try:
        yield
    finally:
        _write(path, source)


def _write(path: Path, source: bytes) -> None:
    later = int(path.stat().st_mtime) + 1
    path.write_bytes(source)
    os.utime(path, (later, later))

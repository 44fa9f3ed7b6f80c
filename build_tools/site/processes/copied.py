"""A build of one more language in a copy of this process, which has loaded everything that a new one would have to.

Only Linux makes such copies safely: elsewhere libraries of the system may hold locks that nobody in the copy would ever
release. So may other threads, and what another plugin of MkDocs remembers may be meant for one build alone.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import traceback
from collections.abc import Collection, Mapping, Sequence
from typing import IO, NoReturn

from mkdocs.__main__ import cli

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_ends_of_parent: set[int] = set()
"""The ends of pipes that belong to this process. A copy would keep them open when this process is gone."""


def can_copy() -> bool:
    """Whether a copy of this process can go on as this one could. One that was started without streams has none to
    give on, and its first files have the numbers of these.
    """
    has_streams = all((sys.__stdin__, sys.__stdout__, sys.__stderr__, sys.stdout, sys.stderr))
    return sys.platform == "linux" and threading.active_count() == 1 and has_streams


class Copy:
    """A copy of this process that runs `mkdocs` with some arguments. What it prints comes through `stdout` and
    `stderr`; `stdin` is open as long as this process lives.
    """

    def __init__(self, arguments: Sequence[str], environment: Mapping[str, str]) -> None:
        orders, output, log = os.pipe(), os.pipe(), os.pipe()
        own, others = (orders[1], output[0], log[0]), (orders[0], output[1], log[1])
        _ends_of_parent.update(own)
        sys.stdout.flush()
        sys.stderr.flush()
        # A signal that came at once would be raised in the copy, in the middle of what this process does.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
        self._id = os.fork()
        if not self._id:
            _run(arguments, environment, others, before)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        for end in others:
            os.close(end)
        self.stdin: IO[bytes] = os.fdopen(own[0], "wb")
        self.stdout: IO[bytes] = os.fdopen(own[1], "rb")
        self.stderr: IO[bytes] = os.fdopen(own[2], "rb")
        self._own = own
        self.returncode: int | None = None

    def wait(self) -> int:
        """Waits for its end. Returns its exit code, or the signal that ended it as a negative number."""
        if self.returncode is None:
            _, status = os.waitpid(self._id, 0)
            self.returncode = os.waitstatus_to_exitcode(status)
            _ends_of_parent.difference_update(self._own)
        return self.returncode

    def kill(self) -> None:
        """Ends it if it still runs."""
        if self.returncode is None:
            os.kill(self._id, signal.SIGKILL)


def _run(
    arguments: Sequence[str],
    environment: Mapping[str, str],
    ends: tuple[int, int, int],
    signals: Collection[signal.Signals | int],
) -> NoReturn:
    """In the copy: nothing that waits in this process to be ended or cleared up is its business."""
    code = 1
    try:
        signal.pthread_sigmask(signal.SIG_SETMASK, signals)
        _begin(environment, ends)
        cli.main(list(arguments), prog_name="mkdocs")
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # whatever it is, the parent is told
        traceback.print_exc()
    finally:
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        finally:
            os._exit(code)


def _begin(environment: Mapping[str, str], ends: tuple[int, int, int]) -> None:
    for number, end in enumerate(ends):
        os.dup2(end, number)
    for end in (*ends, *_ends_of_parent):
        os.close(end)
    sys.stdin, sys.stdout, sys.stderr = (
        os.fdopen(number, mode, encoding="utf-8", errors="backslashreplace", closefd=False)
        for number, mode in enumerate(("r", "w", "w"))
    )
    os.environ.clear()
    os.environ.update(environment)
    logger = logging.getLogger("mkdocs")
    for handler in tuple(logger.handlers):
        logger.removeHandler(handler)

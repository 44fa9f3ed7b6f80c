"""Makes the streams of a process fit to print to, whoever started it."""

from __future__ import annotations

import io
import os
import sys

_STANDARD = 2


def prepare_streams() -> None:
    """Opens the streams that the process was started without, as some schedulers do: what goes there is lost. And lets
    a terminal that has no letter for a sign show its number, where Python would stop.
    """
    _fill_standard_numbers()
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _fill_standard_numbers() -> None:
    """Takes the free ones of the numbers 0 to 2: else a file gets one later, and what is printed goes into it."""
    while (number := os.open(os.devnull, os.O_RDWR)) <= _STANDARD:
        os.set_inheritable(number, True)
    os.close(number)


def _nowhere() -> io.TextIOWrapper:
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 (it stays open as long as the process)

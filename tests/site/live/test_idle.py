"""A preview that nobody uses costs next to nothing: it runs all day on a trainer's laptop."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.site.site_course import TextCourse
from tests.site.test_site_serve import Served, clean, serve

__all__ = ["serve"]
SECONDS = 10
MOST = 0.005
"""Of one processor."""


@pytest.mark.full
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at /proc for what processes took")
def test_waiting_costs_next_to_nothing(text_course: TextCourse, serve: Callable[[], Served]) -> None:
    served = serve()
    text_course.write({"modules/water.txt": "built once more\n"})
    served.wait_for("es/modules/water.html", lambda page: "once more" in page and clean(page))
    time.sleep(1)
    before = _seconds(served.process.pid)
    time.sleep(SECONDS)
    assert _seconds(served.process.pid) - before < MOST * SECONDS


def _seconds(process: int) -> float:
    """What a process and those that it has started took (proc(5): fields 14 and 15 of stat)."""
    lists = Path(f"/proc/{process}/task").glob("*/children")
    every = [process, *(int(number) for found in lists for number in found.read_text("utf-8").split())]
    stats = (Path(f"/proc/{number}/stat").read_text("utf-8").rpartition(")")[2].split() for number in every)
    return sum(int(fields[11]) + int(fields[12]) for fields in stats) / os.sysconf("SC_CLK_TCK")

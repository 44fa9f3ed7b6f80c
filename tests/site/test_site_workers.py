"""The processes that `serve` keeps for the other languages: replaced when they are gone, gone when it is."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.site.processes import is_alive, wait_until
from tests.site.site_course import TextCourse
from tests.site.test_site_serve import Served, clean, serve

__all__ = ["serve"]

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at /proc to find processes")


def _workers(served: Served) -> set[int]:
    """The processes below the preview that build a language."""
    lists = Path(f"/proc/{served.process.pid}/task").glob("*/children")
    below = {int(pid) for found in lists for pid in found.read_text("utf-8").split()}
    return {pid for pid in below if b"build_tools.site.processes.worker" in Path(f"/proc/{pid}/cmdline").read_bytes()}


def _add(course: TextCourse, served: Served, text: str) -> None:
    course.write({"modules/water.txt": f"{text}\n"})
    for language in ("en", "es"):
        served.wait_for(f"{language}/modules/water.html", lambda page: text in page and clean(page))


def test_one_process_builds_every_save(text_course: TextCourse, serve: Callable[[], Served]) -> None:
    served = serve()
    workers = _workers(served)
    assert len(workers) == 1
    for text in ("first edit", "second edit"):
        _add(text_course, served, text)
    assert _workers(served) == workers


def test_one_that_is_gone_is_replaced(text_course: TextCourse, serve: Callable[[], Served]) -> None:
    served = serve()
    (worker,) = _workers(served)
    os.kill(worker, signal.SIGKILL)
    wait_until(lambda: not is_alive(worker))
    _add(text_course, served, "edited after it was gone")
    (other,) = _workers(served)
    assert other != worker


def test_one_that_is_killed_in_the_middle_is_told(text_course: TextCourse, serve: Callable[[], Served]) -> None:
    served = serve()
    text_course.write({"modules/slow.txt": "do: es hang worker\n"})
    wait_until(
        lambda: (text_course.root / "worker").exists() and (text_course.root / "worker").read_text("utf-8") != ""
    )
    os.kill(int((text_course.root / "worker").read_text("utf-8")), signal.SIGKILL)
    served.wait_for("es/index.html", lambda page: "stopped from outside (signal 9)" in page)
    (text_course.root / "modules/slow.txt").unlink()
    _add(text_course, served, "mended")


def test_none_is_left_when_the_preview_is_killed(serve: Callable[[], Served]) -> None:
    served = serve()
    (worker,) = _workers(served)
    served.process.send_signal(signal.SIGKILL)
    wait_until(lambda: not is_alive(worker))

"""`mkdocs serve`: every edit is shown, and no mistake stops it."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from tests.site.site_course import TextCourse

PATIENCE = 30.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class Served:
    """A running preview. `log` grows while it runs."""

    address: str
    process: subprocess.Popen[str]
    log: list[str] = field(default_factory=list)

    def read(self, path: str) -> str:
        try:
            with urllib.request.urlopen(self.address + path, timeout=PATIENCE) as answer:
                return str(answer.read().decode("utf-8"))
        except urllib.error.HTTPError as error:
            return str(error.read().decode("utf-8"))

    def wait_for(self, path: str, true: Callable[[str], bool]) -> str:
        """The page when it is as it should be."""
        end = time.monotonic() + PATIENCE
        page = self.read(path)
        while not true(page):
            assert time.monotonic() < end, page + "".join(self.log)
            time.sleep(0.1)
            page = self.read(path)
        return page


def epoch(page: str) -> int:
    """The version of the site a page was served from: MkDocs reloads it when there is a newer one."""
    found = re.search(r"livereload\((\d+),", page)
    assert found, page
    return int(found[1])


@pytest.fixture
def serve(text_course: TextCourse) -> Iterator[Callable[[], Served]]:
    listening: list[tuple[subprocess.Popen[str], threading.Thread]] = []

    def start() -> Served:
        port = free_port()
        process = text_course.start("serve", "-a", f"127.0.0.1:{port}")
        served = Served(f"http://127.0.0.1:{port}/small/", process)
        ready = threading.Event()

        def listen() -> None:
            assert process.stdout
            for line in process.stdout:
                served.log.append(line)
                if "Serving on" in line:
                    ready.set()
            ready.set()

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        listening.append((process, thread))
        assert ready.wait(PATIENCE), served.log
        assert process.poll() is None, served.log
        return served

    yield start
    for process, thread in listening:
        process.kill()
        thread.join(PATIENCE)
        assert not thread.is_alive(), "the log is still open after the end of the preview"


def clean(page: str) -> bool:
    return "course-problems" not in page


def test_problems_are_shown_above_the_last_good_page_until_they_are_mended(
    text_course: TextCourse, serve: Callable[[], Served]
) -> None:
    served = serve()
    english, spanish = "en/modules/mines.html", "es/modules/mines.html"
    first = epoch(served.read(english))
    text_course.write({"modules/water.txt": "fine\n! is wrong\n"})
    for path, title, content in (
        (english, "Mend these first", "Mining in the hills"),
        (spanish, "Primero corrija esto", "La minería"),
    ):
        page = served.wait_for(path, lambda page: "modules/water.txt:2:3" in page)
        assert "is wrong &lt;b&gt;" in page
        assert "Take the line out." in page
        assert title in page
        assert content in page
        assert epoch(page) > first, "the browser must see that there is something new"
    broken = epoch(served.read(english))

    text_course.write({"modules/water.txt": "Agua clara\n"})
    page = served.wait_for("es/modules/water.html", lambda page: "Agua clara" in page)
    assert clean(page)
    assert clean(served.read(english))
    assert epoch(page) > broken

    text_course.write({"modules/water.txt": "es! is wrong in Spanish\n"})
    page = served.wait_for(english, lambda page: not clean(page))
    assert "modules/water.txt:1:3" in page
    text_course.write({"modules/water.txt": '<a href="gone.html">x</a>\nnewer\n'})
    page = served.wait_for("en/modules/water.html", lambda page: "SITE-LINK" in page)
    assert "newer" in page, "a page that could be built is shown, with the problem above"
    text_course.write({"modules/water.txt": "mended\n"})
    assert clean(served.wait_for("es/modules/water.html", lambda page: "mended" in page))
    assert "Traceback" not in "".join(served.log)


def test_problems_from_the_start(text_course: TextCourse, serve: Callable[[], Served]) -> None:
    text_course.write({"modules/water.txt": "! is wrong\n"})
    served = serve()
    for path in ("", "en/index.html", "es/index.html", "es/modules/mines.html"):
        assert "modules/water.txt:1:3" in served.read(path)
    text_course.write({"modules/water.txt": "mended\n"})
    assert clean(served.wait_for("es/modules/water.html", lambda page: "mended" in page))


def test_errors_that_are_no_problems_of_the_course(text_course: TextCourse, serve: Callable[[], Served]) -> None:
    served = serve()
    config = (text_course.root / "mkdocs.yml").read_text("utf-8")
    page = "en/modules/mines.html"
    text_course.write({"modules/water.txt": "do: es crash\n"})
    shown = served.wait_for(page, lambda text: not clean(text))
    assert "the text course crashed" in shown
    text_course.write({"modules/water.txt": "do: en crash\n"})
    served.wait_for(page, lambda text: "RuntimeError: the text course crashed" in text and "Traceback" not in text)
    text_course.write({"modules/water.txt": "mended\n"})
    served.wait_for(page, clean)
    text_course.write({"mkdocs.yml": config + "unclosed: ["})
    assert "Mining in the hills" in served.wait_for(page, lambda text: not clean(text))
    text_course.write({"mkdocs.yml": config})
    served.wait_for(page, clean)


def test_the_end_leaves_nothing_behind(text_course: TextCourse, serve: Callable[[], Served]) -> None:
    served = serve()
    text_course.write({"modules/water.txt": "! is wrong\n"})
    served.wait_for("en/index.html", lambda text: not clean(text))
    served.process.send_signal(signal.SIGINT)
    assert served.process.wait(PATIENCE) == 0
    assert list(text_course.temporary.iterdir()) == []
    assert text_course.left_behind() == []
    assert not text_course.site.exists()

"""Whatever goes wrong, the site stays as it was, one message says why, and the next build is fine."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.site.site_course import TextCourse


def wait_until(true: Callable[[], bool], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


@pytest.fixture
def built(text_course: TextCourse) -> TextCourse:
    """A course that was built once."""
    code, output = text_course.build()
    assert code == 0, output
    return text_course


def assert_untouched_and_next_build_is_fine(course: TextCourse, before: dict[str, bytes]) -> None:
    assert course.snapshot() == before
    course.write({"modules/broken.txt": "mended"})
    code, output = course.build()
    assert code == 0, output
    assert "en/modules/broken.html" in course.snapshot()
    assert course.left_behind() == []


def test_problems_of_every_language_are_listed(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/broken.txt": "fine\n! is wrong\nes! is wrong in Spanish\n"})
    code, output = built.build()
    assert code == 1
    assert output.count("modules/broken.txt:2:3 error SMALL is wrong <b>") == 1
    assert output.count("modules/broken.txt:3:3 error SMALL is wrong in Spanish") == 1
    assert "site/ is as it was" in output
    assert "Traceback" not in output
    assert built.left_behind() == []
    assert_untouched_and_next_build_is_fine(built, before)


def test_a_problem_of_the_other_language_alone(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/broken.txt": "es! is wrong\n"})
    code, output = built.build()
    assert code == 1
    assert "modules/broken.txt:1:3 error SMALL is wrong" in output
    assert "Traceback" not in output
    assert built.left_behind() == []
    assert_untouched_and_next_build_is_fine(built, before)


def test_a_broken_link_stops_before_the_swap(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/broken.txt": 'es: <a href="gone.html">x</a>\n'})
    code, output = built.build()
    assert code == 1
    assert 'SITE-LINK There is no "es/modules/gone.html" in the site.' in output
    assert "modules/broken.txt" in output
    assert built.left_behind() == []
    assert_untouched_and_next_build_is_fine(built, before)


def test_a_child_that_crashes_shows_why(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/broken.txt": "do: es crash\n"})
    code, output = built.build()
    assert code == 1
    assert "the text course crashed" in output
    assert "The build of es stopped" in output
    assert built.left_behind() == []
    assert_untouched_and_next_build_is_fine(built, before)


def test_a_crash_in_the_parent_leaves_nothing_behind(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/broken.txt": "do: en crash\ndo: es hang spanish\n"})
    code, output = built.build()
    assert code == 1
    assert "the text course crashed" in output, "a bug shows its traceback"
    assert built.left_behind() == []
    assert_untouched_and_next_build_is_fine(built, before)


def _only(paths: Path, name: str) -> int:
    wait_until((paths / name).exists)
    return int((paths / name).read_text("utf-8"))


def test_a_child_that_is_killed(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/broken.txt": "do: es hang spanish\n"})
    process = built.start("build")
    os.kill(_only(built.root, "spanish"), signal.SIGKILL)
    output, _ = process.communicate(timeout=30)
    assert process.returncode == 1
    assert "The build of es was stopped from outside (signal 9)" in output
    assert built.left_behind() == []
    assert_untouched_and_next_build_is_fine(built, before)


def is_alive(process: int) -> bool:
    try:
        status = Path(f"/proc/{process}/stat").read_text("utf-8")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at /proc to see whether a process lives")
def test_a_parent_that_is_killed_takes_its_children_along(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/broken.txt": "do: es hang spanish\ndo: en hang english\n"})
    process = built.start("build")
    child, _ = _only(built.root, "spanish"), _only(built.root, "english")
    process.kill()
    process.wait()
    wait_until(lambda: not is_alive(child), seconds=5)
    assert built.snapshot() == before
    assert built.left_behind(), "nobody could clear up"
    assert_untouched_and_next_build_is_fine(built, before)


def test_an_interrupted_build_clears_up(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/broken.txt": "do: en hang english\n"})
    process = built.start("build")
    _only(built.root, "english")
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=30)
    assert process.returncode != 0
    assert built.left_behind() == []
    assert_untouched_and_next_build_is_fine(built, before)


def test_the_site_is_a_file(text_course: TextCourse) -> None:
    text_course.write({"site": "notes"})
    code, output = text_course.build()
    assert code == 1
    assert "is a file" in output
    assert "site/ is as it was" in output
    assert "Traceback" not in output
    assert text_course.site.read_text("utf-8") == "notes"
    text_course.site.unlink()
    assert text_course.build()[0] == 0


def test_a_checkout_is_not_replaced(text_course: TextCourse) -> None:
    text_course.write({"site/.git/HEAD": "ref"})
    code, output = text_course.build()
    assert code == 1
    assert "git checkout" in output
    assert (text_course.site / ".git/HEAD").exists()


LIMIT = (
    "import os, resource, sys;"
    "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY));"
    "os.execv(sys.argv[2], sys.argv[2:])"
)


@pytest.mark.parametrize("size", [0, 100, 20_000])
def test_no_file_may_grow(text_course: TextCourse, size: int) -> None:
    code, output = text_course.build()
    assert code == 0, output
    before = text_course.snapshot()
    text_course.write({"modules/broken.txt": "long " * 10_000})
    code, output = text_course.build(wrapper=(sys.executable, "-c", LIMIT, str(size)))
    assert code == 1
    assert "ulimit" in output
    assert "site/ is as it was" in output
    assert "Traceback" not in output
    assert text_course.left_behind() == []
    assert_untouched_and_next_build_is_fine(text_course, before)


def test_a_folder_that_cannot_be_made(text_course: TextCourse) -> None:
    code, output = text_course.build("-d", "modules/mines.txt/site")
    assert code == 1
    assert "Not a directory" in output or "File exists" in output
    assert "site/ is as it was" in output
    assert "Traceback" not in output


# The superuser may write everywhere, unless started without that right.
WITHOUT_RIGHTS = ("setpriv", "--bounding-set=-dac_override") if os.geteuid() == 0 else ()


def test_a_folder_that_cannot_be_written(built: TextCourse) -> None:
    before = built.snapshot()
    built.root.chmod(0o555)
    try:
        code, output = built.build(wrapper=WITHOUT_RIGHTS)
    finally:
        built.root.chmod(0o755)
    assert code == 1
    assert "No permission for" in output
    assert "site/ is as it was" in output
    assert "Traceback" not in output
    assert_untouched_and_next_build_is_fine(built, before)


def test_two_builds_at_once_take_turns(built: TextCourse, monkeypatch: pytest.MonkeyPatch) -> None:
    built.write({"modules/slow.txt": "do: en wait english\n"})
    first = built.start("build")
    wait_until((built.root / "english").exists)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")  # on the same day nothing would be left to do
    second = built.start("build")
    output = ""
    while "Another build is running" not in output:
        assert second.stdout
        line = second.stdout.readline()
        assert line, output
        output += line
    (built.root / "english").unlink()
    told, _ = first.communicate(timeout=30)
    assert first.returncode == 0, told
    wait_until((built.root / "english").exists)
    (built.root / "english").unlink()
    told, _ = second.communicate(timeout=30)
    assert second.returncode == 0, told
    assert "en/modules/slow.html" in built.snapshot()
    assert built.left_behind() == []


@pytest.mark.parametrize("left", ["stage", "old"])
def test_what_an_earlier_kill_left_is_cleared_up(built: TextCourse, left: str) -> None:
    before = built.snapshot()
    remains = built.root / f".site-{left}-0badcafe"
    if left == "old":
        built.site.rename(remains)
    else:
        remains.mkdir()
    built.write({"modules/broken.txt": "! wrong\n"})
    assert built.build()[0] == 1
    assert_untouched_and_next_build_is_fine(built, before)

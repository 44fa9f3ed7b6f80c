"""A build that is stopped from outside, or meets another one, leaves the site as it was."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from tests.site.processes import is_alive, process_in, wait_until
from tests.site.site_course import TextCourse
from tests.site.untouched import assert_untouched_and_next_build_is_fine


def test_a_child_that_is_killed(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/broken.txt": "do: es hang spanish\n"})
    process = built.start("build")
    os.kill(process_in(built.root, "spanish"), signal.SIGKILL)
    output, _ = process.communicate(timeout=30)
    assert process.returncode == 1
    assert "The build of es was stopped from outside (signal 9)" in output
    assert built.left_behind() == []
    assert_untouched_and_next_build_is_fine(built, before)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at /proc to see whether a process lives")
def test_a_parent_that_is_killed_takes_its_children_along(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/broken.txt": "do: es hang spanish\ndo: en hang english\n"})
    process = built.start("build")
    child, _ = process_in(built.root, "spanish"), process_in(built.root, "english")
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
    process_in(built.root, "english")
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=30)
    assert process.returncode != 0
    assert built.left_behind() == []
    assert_untouched_and_next_build_is_fine(built, before)


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

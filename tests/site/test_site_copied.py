"""Another language is built in a copy of the process where that is safe, and in a process of its own elsewhere."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.site_course import PLAIN, TextCourse

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a process is copied on Linux alone")
PROGRAM = """
import os, sys, threading
from build_tools.site.processes.copied import Copy, can_copy
{before}
print("parent can", can_copy())
copies = [Copy(arguments, {{**os.environ, "ONLY": "copy"}}) for arguments in {lines}]
for copy in copies:
    said, log = copy.stdout.read().decode(), copy.stderr.read().decode()
    print(copy.wait(), said.strip(), log.strip().splitlines()[-1:])
print("ONLY" in os.environ, [copy.wait() for copy in copies])
"""

CRASH = """
import mkdocs.__main__

def main(*_, **__):
    print("begun")
    raise ValueError("a bug")

mkdocs.__main__.cli.main = main
"""


def _run(lines: list[list[str]], folder: Path, before: str = "") -> list[str]:
    """What a process prints that makes a copy for each of the lines for `mkdocs`."""
    program = PROGRAM.format(lines=lines, before=before)
    ran = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=True)
    return ran.stdout.splitlines()


def test_a_copy_is_a_process_of_its_own_with_its_own_output_and_end(tmp_path: Path) -> None:
    told = _run([["--version"], ["build", "-f", "gone.yml"]], tmp_path)
    assert told[0] == "parent can True"
    assert told[1].startswith("0 mkdocs, version ")
    assert told[2].startswith("2 ")
    assert "gone.yml" in told[2]
    assert told[3] == "False [0, 2]"


def test_a_process_with_threads_is_not_copied(tmp_path: Path) -> None:
    before = "threading.Thread(target=threading.Event().wait, daemon=True).start()"
    assert _run([], tmp_path, before)[0] == "parent can False"


@pytest.mark.parametrize("stream", ["stdin", "stdout", "stderr"])
def test_a_process_that_was_started_without_streams_is_not_copied(tmp_path: Path, stream: str) -> None:
    assert "parent can False" in _run([], tmp_path, f"kept = sys.stdout\nsys.__{stream}__ = None")


def test_a_name_that_is_no_text_is_told_all_the_same(tmp_path: Path) -> None:
    assert _run([["build", "-f", "\udcff.yml"]], tmp_path)[1].startswith("2 ")


def test_what_a_copy_prints_before_it_crashes_is_there(tmp_path: Path) -> None:
    crash = (
        "import mkdocs.__main__ as m\ndef main(*_, **__): print('begun'); raise ValueError('a bug')\nm.cli.main = main"
    )
    assert _run([["build"]], tmp_path, crash)[1] == "1 begun ['ValueError: a bug']"


def test_with_a_hook_a_process_of_its_own_makes_the_same_site(text_course: TextCourse) -> None:
    code, output = text_course.build()
    assert code == 0, output
    copied = text_course.snapshot()
    text_course.write(
        {"hook.py": "import os\nprint('hook in', os.getpid())\n", "mkdocs.yml": f"{PLAIN}hooks: [hook.py]\n"}
    )
    code, output = text_course.build()
    assert code == 0, output
    assert text_course.snapshot() == copied

"""The instruments: time by stage, what processes use, what was built."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click
import pytest

from benchmarks.build import own_time
from benchmarks.build.built import look, sample_of
from benchmarks.build.environment import environment, our_environment
from benchmarks.build.own_time import Clock, watching
from benchmarks.build.stages import STAGES
from benchmarks.build.usage import cpu_of_family, run

NOW = [0.0]


def outer() -> None:
    """Takes 1 by itself before, 2 after, and what is inside."""
    NOW[0] += 1
    inner()
    NOW[0] += 2


def inner() -> None:
    """Takes 5."""
    NOW[0] += 5


def test_own_time_leaves_out_what_is_timed_inside() -> None:
    clock = Clock(now=lambda: NOW[0])
    before = outer
    with watching(clock, {"outside": (f"{__name__}:outer",), "inside": (f"{__name__}:inner",)}):
        sys.modules[__name__].outer()
        sys.modules[__name__].outer()
    assert clock.own == {"outside": 6, "inside": 10}
    assert outer is before


@pytest.mark.parametrize("function", [name for names in STAGES.values() for name in names])
def test_every_stage_times_a_function_that_exists(function: str) -> None:
    owner, name = own_time.find(function)
    assert callable(getattr(owner, name))


def test_commands_run_side_by_side_and_their_use_is_added_up(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import time; kept = bytearray(b'x' * 60_000_000); time.sleep(1)"]
    used = run([command, command], tmp_path, {})
    assert 1 <= used.wall < 10
    assert used.memory > 120_000_000
    assert 0 < used.cpu < used.wall * 2


def test_processes_below_a_command_count(tmp_path: Path) -> None:
    below = "import time; kept = bytearray(b'x' * 60_000_000); time.sleep(1)"
    above = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {below!r}])"
    assert run([[sys.executable, "-c", above]], tmp_path, {}).memory > 60_000_000


def test_a_command_that_fails_says_what_it_printed(tmp_path: Path) -> None:
    with pytest.raises(click.ClickException, match="no such course"):
        run([[sys.executable, "-c", "import sys; sys.exit('no such course')"]], tmp_path, {})


def test_what_was_built_is_counted(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    frame = '<p class="course-notice" hidden>not</p>'
    (tmp_path / "en" / "a.html").write_text(
        f"<nav>x y z</nav><main>{frame}One <b>two</b><script>no</script><p>three</main>"
    )
    (tmp_path / "b.html").write_text("<main><article>Four five</article><p>not</p></main>" + " " * 100)
    (tmp_path / "style.css").write_text("x" * 50)
    found = look(tmp_path, ["en/a.html", "en/b.html", "es/missing.html"])
    sizes = sorted(path.stat().st_size for path in tmp_path.rglob("*.html"))
    assert (found.pages, found.words) == (2, 5)
    assert found.bytes == sum(sizes) + 50
    assert found.median_html == round(sum(sizes) / 2)


def test_a_sample_is_spread_over_all_pages() -> None:
    names = [f"{number:04d}" for number in range(1000)]
    sample = sample_of(names)
    assert sample[0] == "0000"
    assert len(sample) == len(set(sample)) == 25
    assert sample[-1] > "0950"


def test_no_engine_is_kept_from_using_compiled_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert "PYTHONDONTWRITEBYTECODE" not in environment()
    assert "PYTHONDONTWRITEBYTECODE" not in our_environment()


def test_processor_time_is_that_of_a_process_and_those_below_it() -> None:
    busy = "import time\nwhile time.process_time() < 0.5: pass\nprint(flush=True)\ninput()"
    above = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {busy!r}])"
    with subprocess.Popen([sys.executable, "-c", above], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        assert 0.3 <= cpu_of_family(process.pid) < 2
        process.kill()

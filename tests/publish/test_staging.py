"""The swap of a stage and a site, stopped at every step."""

from __future__ import annotations

import errno
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from build_tools.publish import staging
from build_tools.publish.source_folders import real_path
from build_tools.publish.stopped import BuildStoppedError
from tests.patience import at_most
from tests.reading.special import IN_PLACE_OF_A_FOLDER


class Killed(BaseException):
    """Stands for the end of the process: nothing in the code may catch it."""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "index.html").write_text("old", "utf-8")
    return folder


def staged(site: Path) -> Path:
    stage = staging.new_stage(site)
    (stage / "index.html").write_text("new", "utf-8")
    return stage


def beside(site: Path) -> list[str]:
    return sorted(path.name for path in site.parent.iterdir())


def fail_at(monkeypatch: pytest.MonkeyPatch, step: int, error: BaseException) -> list[str]:
    """Makes the step-th rename or removal raise, counted from 1; returns the steps that were done."""
    done: list[str] = []

    def wrapped(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(path: Path, *rest: object, **named: object) -> object:
            done.append(name)
            if len(done) == step:
                raise error
            return real(path, *rest, **named)

        return call

    monkeypatch.setattr(Path, "rename", wrapped("rename", Path.rename))
    monkeypatch.setattr("shutil.rmtree", wrapped("rmtree", shutil.rmtree))
    return done


def test_swap(site: Path) -> None:
    staging.swap(staged(site), site)
    assert (site / "index.html").read_text("utf-8") == "new"
    assert beside(site) == ["site"]


def test_swap_where_nothing_was(tmp_path: Path) -> None:
    site = tmp_path / "site"
    staging.swap(staged(site), site)
    assert (site / "index.html").read_text("utf-8") == "new"
    assert beside(site) == ["site"]


def test_a_stage_can_be_read_by_others(site: Path) -> None:
    assert staging.new_stage(site).stat().st_mode & 0o777 == site.stat().st_mode & 0o777


STEPS = ["rename", "rename", "rmtree"]


def test_swap_has_the_steps_that_are_stopped_below(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = staged(site)
    done = fail_at(monkeypatch, 99, Killed())
    staging.swap(stage, site)
    assert done == STEPS


@pytest.mark.parametrize("step", range(1, len(STEPS) + 1))
def test_killed_at_any_step_leaves_a_whole_site(site: Path, step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = staged(site)
    with monkeypatch.context() as patched:
        fail_at(patched, step, Killed())
        with pytest.raises(Killed):
            staging.swap(stage, site)
    staging.recover(site)
    assert (site / "index.html").read_text("utf-8") == ("new" if step == 3 else "old")
    assert beside(site) == ["site"]


@pytest.mark.parametrize("step", [1, 2])
def test_an_error_at_a_rename_keeps_the_old_site(site: Path, step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = staged(site)
    with monkeypatch.context() as patched:
        fail_at(patched, step, OSError(errno.ENOSPC, "No space left on device"))
        with pytest.raises(OSError, match="No space"):
            staging.swap(stage, site)
    assert (site / "index.html").read_text("utf-8") == "old"
    assert beside(site) == [stage.name, "site"]


def test_an_old_site_that_cannot_be_deleted_waits_for_the_next_build(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = staged(site)
    with monkeypatch.context() as patched:
        fail_at(patched, 3, PermissionError(errno.EACCES, "in use"))
        staging.swap(stage, site)
    assert (site / "index.html").read_text("utf-8") == "new"
    assert len(beside(site)) == 2
    staging.recover(site)
    assert beside(site) == ["site"]


@pytest.mark.parametrize("step", range(1, 4))
def test_recovery_itself_may_be_killed(site: Path, step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    site.rename(site.with_name(".site-old-1"))
    for name in (".site-stage-1", ".site-stage-2"):
        site.with_name(name).mkdir()
    with monkeypatch.context() as patched:
        fail_at(patched, step, Killed())
        with pytest.raises(Killed):
            staging.recover(site)
    staging.recover(site)
    assert (site / "index.html").read_text("utf-8") == "old"
    assert beside(site) == ["site"]


def test_recovery_leaves_other_folders_alone(site: Path) -> None:
    for name in (".site.lock", ".site-notes", "site-old-1", ".public-stage-1"):
        site.with_name(name).mkdir()
    before = beside(site)
    staging.recover(site)
    assert beside(site) == before


def test_recovery_where_nothing_was_ever_built(tmp_path: Path) -> None:
    staging.recover(tmp_path / "nowhere/site")
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_no_place_for_a_site(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("", "utf-8")
    with pytest.raises(BuildStoppedError, match="is a file"):
        staging.require_usable(tmp_path / "site")


def test_the_second_waits_and_says_so(site: Path) -> None:
    first = staging.lock(site, lambda: pytest.fail("nobody else builds"))
    told = threading.Event()
    got = threading.Event()

    def second() -> None:
        held = staging.lock(site, told.set)
        got.set()
        held.release()

    waiting = threading.Thread(target=second)
    waiting.start()
    assert told.wait(5)
    assert not got.is_set()
    first.release()
    waiting.join(5)
    assert got.is_set()


@pytest.mark.parametrize("folder", ["/proc/site", "/proc/self/site", "/dev/null/site"])
@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs folders in which nobody can make a file")
def test_a_lock_that_cannot_be_made_is_not_waited_for(folder: str) -> None:
    with at_most(10), pytest.raises(OSError, match=r"site|null"):
        staging.lock(Path(folder), lambda: None)


@pytest.mark.parametrize("name", IN_PLACE_OF_A_FOLDER)
def test_something_in_the_place_of_the_lock(name: str, site: Path) -> None:
    if name == "a file":
        return
    IN_PLACE_OF_A_FOLDER[name](site.with_name(".site.lock"))
    with at_most(10), pytest.raises((OSError, BuildStoppedError), match=r"\.site\.lock"):
        staging.lock(site, lambda: None)


def test_a_site_that_is_a_link_to_itself(tmp_path: Path) -> None:
    (tmp_path / "site").symlink_to("site")
    with pytest.raises(BuildStoppedError, match=r"site is a link that leads in a circle\. Remove it"):
        staging.require_usable(real_path(tmp_path / "site"))


def test_a_site_that_is_a_link_to_another_folder(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "site").symlink_to("elsewhere")
    site = real_path(tmp_path / "site")
    staging.require_usable(site)
    assert site == (tmp_path / "elsewhere").resolve()

"""Whatever way a program saves a file, the server hears of it; and also where the system cannot tell."""

from __future__ import annotations

import errno
import logging
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserver

from build_tools.site.live import watching as module
from build_tools.site.live.start import watch_by
from build_tools.site.live.watched import ears
from build_tools.site.live.watching import Watching

PATIENCE = 10.0
QUIET = 0.08


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A course with a theme that is a link, one file, and one file that is a link."""
    course = tmp_path / "course"
    for name in ("course/modules/deep", "elsewhere/theme"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("course/modules/water.yaml", "course/mkdocs.yml", "elsewhere/theme/main.html", "elsewhere/map.svg"):
        (tmp_path / name).write_text("old")
    (course / "theme").symlink_to(tmp_path / "elsewhere/theme", target_is_directory=True)
    (course / "modules/map.svg").symlink_to(tmp_path / "elsewhere/map.svg")
    return course


@pytest.fixture
def server(folder: Path) -> Iterator[LiveReloadServer]:
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(folder))
    paths = [str(folder / name) for name in ("mkdocs.yml", "modules")]
    server.watch(paths[0])
    server.watch(paths[1])
    server.watch(paths[1])
    watch_by(Watching(), server)
    server.watch(str(folder / "theme"))
    yield server
    server.observer.stop()
    server.observer.join()
    server.server_close()


def _hears(server: LiveReloadServer, save: Callable[[], object], *names: str) -> None:
    """Saves, and waits until the server wants to build and all these files count as changed."""
    time.sleep(QUIET)
    server._want_rebuild = False
    _watching(server).take()
    heard = set[str]()
    save()
    end = time.monotonic() + PATIENCE
    while not (server._want_rebuild and heard >= set(names)):
        assert time.monotonic() < end, heard
        time.sleep(0.01)
        heard |= {path.relative_to(server.root).as_posix() for path in _watching(server).take()}


def _watching(server: LiveReloadServer) -> Watching:
    assert isinstance(server.observer, Watching)
    return server.observer


def _written(path: Path, text: str = "new") -> Path:
    path.write_text(text)
    return path


def _replaced(path: Path) -> None:
    path.unlink()
    path.write_text("again")


def _written_in_new_folder(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("new")


def test_every_way_to_save_a_file_is_heard(server: LiveReloadServer, folder: Path) -> None:
    water, name = folder / "modules/water.yaml", "modules/water.yaml"
    server.observer.start()
    _hears(server, lambda: water.write_text("in place"), name)
    _hears(server, lambda: _written(folder / "modules/.water.tmp").rename(water), name)
    _hears(server, lambda: _written(folder.parent / "outside").rename(water), name)
    _hears(server, lambda: (water.rename(f"{water}~"), water.write_text("from a copy")), name)
    _hears(server, lambda: _replaced(water), name)
    _hears(server, lambda: os.utime(water), name)
    _hears(server, lambda: water.chmod(0o600), name)
    _hears(server, water.unlink, name)


def test_settings_folders_and_links_are_heard(server: LiveReloadServer, folder: Path) -> None:
    modules, aside = folder / "modules", folder.parent / "aside"
    server.observer.start()
    _hears(server, lambda: _written(folder / "new.yml").rename(folder / "mkdocs.yml"), "mkdocs.yml")
    _hears(server, lambda: _written(folder.parent / "elsewhere/theme/main.html"), "theme/main.html")
    _hears(server, lambda: _written(folder.parent / "elsewhere/map.svg"), "modules/map.svg")
    _hears(server, lambda: _written_in_new_folder(modules / "new/a.yaml"), "modules/new/a.yaml")
    _hears(server, lambda: _written(modules / "new/b.yaml"), "modules/new/b.yaml")
    _hears(server, lambda: (modules / "new").rename(aside), "modules/new")
    _hears(server, lambda: aside.rename(modules / "back"))
    _hears(server, lambda: _written(modules / "back/a.yaml", "newer"), "modules/back/a.yaml")
    _hears(server, lambda: shutil.rmtree(modules))
    _hears(server, lambda: _written_in_new_folder(modules / "first.yaml"))
    _hears(server, lambda: _written(modules / "first.yaml", "newer"), "modules/first.yaml")


def test_what_no_build_reads_is_not_heard(server: LiveReloadServer, folder: Path) -> None:
    server.observer.start()
    time.sleep(QUIET)
    server._want_rebuild = False
    (folder / "modules/water.yaml").read_text()
    for name in ("modules/.water.yaml.swp", "modules/water.yaml~", "modules/#water.yaml#", "beside.txt"):
        _written(folder / name)
    time.sleep(QUIET)
    assert not server._want_rebuild
    assert not _watching(server).is_outdated


def test_where_another_machine_has_the_files_they_are_looked_at(
    server: LiveReloadServer, folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(module, "silent_file_system", lambda _paths: "nfs4")
    monkeypatch.setattr(module, "INTERVAL", 0.1)
    caplog.set_level("INFO")
    server.observer.start()
    assert isinstance(_watching(server)._observer, PollingObserver)
    assert "nfs4 does not tell of every change: looking at the files every second" in caplog.text
    _hears(server, lambda: _written(folder / "modules/water.yaml", "newer and longer"), "modules/water.yaml")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "The system watches no more folders"),
        (errno.EMFILE, "The system watches no more folders"),
        (errno.EACCES, "The system does not tell of every change (Permission denied)"),
    ],
)
def test_when_the_system_watches_no_more_the_files_are_looked_at(
    server: LiveReloadServer,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    code: int,
    words: str,
) -> None:
    def no_room(_watching: Watching) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(Watching, "_require_room", no_room)
    monkeypatch.setattr(module, "INTERVAL", 0.1)
    caplog.set_level("INFO")
    server.observer.start()
    assert words in caplog.text
    _hears(server, lambda: _written(folder / "modules/water.yaml", "newer and longer"), "modules/water.yaml")


_TOO_MANY = """\
import os, sys
from build_tools.site.live.watching import Watching
watching = Watching()
watching.schedule(object(), sys.argv[1])
watching.start()
print(type(watching._observer).__name__)
os._exit(0)
"""


@pytest.mark.skipif(not shutil.which("unshare"), reason="needs a space of its own, with a limit of its own")
def test_too_few_watches_of_the_system_are_found_out(folder: Path) -> None:
    for number in range(40):
        (folder / f"modules/{number}").mkdir()
    limit = "echo 20 > /proc/sys/user/max_inotify_watches"  # of the new space alone (namespaces(7))
    if subprocess.run(["unshare", "-Ur", "sh", "-c", limit], capture_output=True, check=False).returncode:
        pytest.skip("this system gives no space of its own")
    command = f'{limit} && exec "{sys.executable}" -c "$0" "{folder}"'
    done = subprocess.run(
        ["unshare", "-Ur", "sh", "-c", command, _TOO_MANY], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "PollingObserver"


def test_what_another_plugin_watches_is_heard_too(folder: Path, tmp_path: Path) -> None:
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path))
    (tmp_path / "other").mkdir()
    server.watch(str(tmp_path / "other"))
    server.watch(str(folder / "modules"))
    watch_by(Watching(), server)
    server.watch(str(tmp_path / "other"))
    server.observer.start()
    try:
        _hears(server, lambda: _written(tmp_path / "other/x.txt"), "other/x.txt")
        server.unwatch(str(tmp_path / "other"))
        _hears(server, lambda: _written(tmp_path / "other/x.txt", "again"), "other/x.txt")
    finally:
        server.observer.stop()
        server.observer.join()
        server.server_close()


def test_a_link_that_goes_while_it_is_followed_is_no_reason_to_stop_listening(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed = os.path.realpath

    def gone(path: Path | str) -> str:
        if Path(path).name == "map.svg":
            raise FileNotFoundError(path)
        return followed(path)

    monkeypatch.setattr(os.path, "realpath", gone)
    assert {ear.folder for ear in ears([folder / "modules"])} >= {folder / "modules", folder}


def test_locks_of_editors_are_not_followed(folder: Path) -> None:
    before = ears([folder])
    (folder / "modules/.#water.yaml").symlink_to("/tmp")
    assert ears([folder]) == before


def test_an_error_while_listening_is_told_and_the_files_are_looked_at(
    server: LiveReloadServer, folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    server.observer.start()

    def broken(*_: object) -> None:
        raise ValueError

    with monkeypatch.context() as patch, caplog.at_level(logging.INFO, "mkdocs"):
        patch.setattr(Watching, "_names", broken)
        (folder / "modules/water.yaml").write_text("unheard")
        for _ in range(200):
            if "looking at the files" in caplog.text:
                break
            time.sleep(0.02)
    assert "Listening to saved files failed" in caplog.text
    _hears(server, lambda: _written(folder / "modules/water.yaml", "heard"), "modules/water.yaml")

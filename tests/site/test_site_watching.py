"""What MkDocs watches is watched more closely, and nothing is forgotten."""

from __future__ import annotations

import time
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from build_tools.site.watching import look_often


def test_every_path_is_still_watched_and_looked_at_often(tmp_path: Path) -> None:
    for name in ("before", "after"):
        (tmp_path / name).mkdir()
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path))
    server.watch(str(tmp_path / "before"))
    look_often(server)
    server.watch(str(tmp_path / "after"))
    assert {Path(emitter.watch.path).name for emitter in server.observer.emitters} == {"before", "after"}
    server.observer.start()
    time.sleep(0.3)  # the first look has to be over
    try:
        for name in ("before", "after"):
            server._want_rebuild = False
            (tmp_path / name / "page.yaml").write_text("new")
            began = time.monotonic()
            while not server._want_rebuild and time.monotonic() - began < 10:
                time.sleep(0.01)
            assert server._want_rebuild
    finally:
        server.observer.stop()
        server.observer.join()
        server.server_close()

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
    (tmp_path / "mkdocs.yml").write_text("old")
    paths = [str(tmp_path / name) for name in ("before", "mkdocs.yml", "never")]
    server.watch(paths[0])
    server.watch(paths[0])
    server.watch(paths[1])
    look_often(server, paths)
    server.watch(str(tmp_path / "after"))
    server.observer.start()
    time.sleep(0.3)  # the first look has to be over
    try:
        for name in ("before/page.yaml", "after/page.yaml", "mkdocs.yml"):
            server._want_rebuild = False
            (tmp_path / name).write_text("newer")
            began = time.monotonic()
            while not server._want_rebuild and time.monotonic() - began < 10:
                time.sleep(0.01)
            assert server._want_rebuild
    finally:
        server.observer.stop()
        server.observer.join()
        server.server_close()

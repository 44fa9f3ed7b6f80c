"""How soon `serve` notices that a file was saved."""

from __future__ import annotations

from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserver

INTERVAL = 0.1
"""Seconds between two looks at the files; MkDocs looks every half second, longer than a small course takes to build."""


def look_often(server: LiveReloadServer) -> None:
    """Has everything that is watched already, and what will be, looked at every tenth of a second."""
    paths = [emitter.watch.path for emitter in server.observer.emitters]
    for path in paths:
        server.unwatch(path)
    server.observer = PollingObserver(timeout=INTERVAL)
    for path in paths:
        server.watch(path)

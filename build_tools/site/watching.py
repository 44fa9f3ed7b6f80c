"""How soon `serve` notices that a file was saved."""

from __future__ import annotations

from collections.abc import Iterable

from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserver

INTERVAL = 0.1
"""Seconds between two looks at the files; MkDocs looks every half second, longer than a small course takes to build."""


def look_often(server: LiveReloadServer, paths: Iterable[str]) -> None:
    """Has everything looked at every tenth of a second: those of `paths` that are watched already, and what will be."""
    watched = [path for path in dict.fromkeys(paths) for _ in range(_unwatched(server, path))]
    server.observer = PollingObserver(timeout=INTERVAL)
    for path in watched:
        server.watch(path)


def _unwatched(server: LiveReloadServer, path: str) -> int:
    """How many times the path was watched; now it is not."""
    times = 0
    while True:
        try:
            server.unwatch(path)
        except KeyError:
            return times
        times += 1

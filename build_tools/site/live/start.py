"""Makes MkDocs's server the live preview: what tells it of saved files, and what it does then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from build_tools.site.live.browsers import Browsers
from build_tools.site.live.rebuilding import Rebuilding
from build_tools.site.live.served_pages import LivePages
from build_tools.site.live.watching import Watching
from build_tools.site.preview import Preview

SETTLED = 0.03
"""Seconds without a change until a build begins: a program that saves a file does it in several steps."""


def start_live(
    server: LiveReloadServer,
    course: Path,
    preview: Preview,
    live: LivePages,
    give_up: Callable[[], None],
) -> None:
    """Makes the server hear of changes in all that it watches at once, above all in the `course` folder.

    `give_up` ends a build that is outdated.
    """
    browsers, watching = Browsers(server), Watching(lambda: _interrupt(preview))
    preview.answer_through(browsers.waiting)
    server.builder = Rebuilding(server.builder, give_up, course, preview, live, watching, browsers)
    server.build_delay = SETTLED
    watch_by(watching, server)


def watch_by(watching: Watching, server: LiveReloadServer) -> None:
    """Makes `watching` tell the server of all that it watches, whoever asked for it, and of all it will watch later."""
    watched = [path for path, times in server._watched_paths.items() for _ in range(times)]
    for path in watched:
        server.unwatch(path)
    server.observer = watching  # type: ignore[assignment]
    for path in watched:
        server.watch(path)


def _interrupt(preview: Preview) -> None:
    if preview.shows_good_build:
        preview.workers.interrupt()

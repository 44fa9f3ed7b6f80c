"""Tells browsers when there is something new to load, by the versions that MkDocs's server counts.

The server answers a request only when the newest version is there, and a browser reloads its page when there is a newer
one. Each version is a number of milliseconds.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from mkdocs.livereload import LiveReloadServer


class Browsers:
    """The browsers that have a page of the `server` open.

    MkDocs calls for a new version before each build, and shows it when the build has ended.
    """

    def __init__(self, server: LiveReloadServer) -> None:
        self._server = server

    def reload_now(self) -> None:
        """Shows the version that is being built: what is served is new already."""
        with self._server._epoch_cond:
            self._server._visible_epoch = self._server._wanted_epoch
            self._server._epoch_cond.notify_all()

    def reload_later(self) -> None:
        """Calls for one more version, which MkDocs shows as soon as the build has ended."""
        with self._server._epoch_cond:
            self._server._wanted_epoch = max(round(time.monotonic() * 1000), self._server._wanted_epoch + 1)

    def keep(self) -> None:
        """Calls for no new version after all."""
        self._server._wanted_epoch = self._server._visible_epoch

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """A context in which new requests wait, because what is served changes. One that has its file open goes on."""
        with self._server._epoch_cond:
            yield

"""A plain web server for a built site."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def __init__(self, *arguments: Any, headers: Mapping[str, str], **more: Any) -> None:
        self._more_headers = headers
        super().__init__(*arguments, **more)

    def end_headers(self) -> None:
        for name, value in self._more_headers.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def served(site: Path, root: Path, path: str, headers: Mapping[str, str] = MappingProxyType({})) -> Iterator[str]:
    """The address of a site over http at a path, without a slash at its end; `root` is an empty folder to serve.
    Every answer has `headers`.
    """
    (root / path).symlink_to(site, target_is_directory=True)
    handler = functools.partial(_Quiet, directory=str(root), headers=headers)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/{path}"
    server.shutdown()
    server.server_close()

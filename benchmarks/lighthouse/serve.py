"""A web server as a host would set one up: gzip, pages always asked for again, everything else kept for a week."""

from __future__ import annotations

import functools
import gzip
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

COMPRESSED = frozenset({".css", ".html", ".js", ".json", ".svg", ".xml"})
FRESH, KEPT = "no-cache", "public, max-age=604800"


class Gzip(http.server.SimpleHTTPRequestHandler):
    """Files of one folder over HTTP/1.1. Logs nothing."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body = _body(path)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Cache-Control", FRESH if path.suffix == ".html" else KEPT)
        if path.suffix in COMPRESSED:
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Vary", "Accept-Encoding")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def guess_type(self, path: str | Path) -> str:  # type: ignore[override]
        """As the standard library says, with the character set hosts add to text."""
        kind = super().guess_type(str(path))
        return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind

    def log_message(self, format: str, *args: object) -> None:
        pass


@functools.cache
def _body(path: Path) -> bytes:
    """What is sent for a file; compressed once, so that compressing is in no measurement."""
    content = path.read_bytes()
    return gzip.compress(content, 9, mtime=0) if path.suffix in COMPRESSED else content


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serves `folder` on this machine while the block runs. Gives its address, without a slash at its end."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Gzip, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()

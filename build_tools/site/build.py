"""Starts MkDocs from Python for `course build` and `course serve`."""

from __future__ import annotations

from pathlib import Path

from mkdocs.__main__ import cli

from build_tools.site.dev_address import DEFAULT, host_and_port, require_free
from build_tools.site.mkdocs_yml.written import read


def build_site(root: Path, *, strict: bool = False) -> int:
    """Builds every language into the site folder of `root`/mkdocs.yml. Returns the exit code, 0 or 1.

    A bug in the code raises its own exception.
    """
    return _mkdocs("build", "-f", str(root / "mkdocs.yml"), *(["--strict"] if strict else []))


def serve_site(root: Path, *, address: str | None = None) -> int:
    """Serves the live preview at `address` (host:port), or where mkdocs.yml says, until interrupted.

    Returns the exit code. Raises BuildStoppedError, before anything is built, when nothing can be served there.
    """
    require_free(*host_and_port(address or read(root / "mkdocs.yml").text("dev_addr") or DEFAULT))
    return _mkdocs("serve", "-f", str(root / "mkdocs.yml"), *(["-a", address] if address else []))


def _mkdocs(*arguments: str) -> int:
    try:
        cli.main(list(arguments), prog_name="mkdocs")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0

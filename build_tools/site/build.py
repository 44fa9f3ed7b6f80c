"""`course build` and `course serve`: MkDocs, started from Python."""

from __future__ import annotations

from pathlib import Path

from mkdocs.__main__ import cli


def build_site(root: Path, *, strict: bool = False) -> int:
    """Builds every language into the site folder of `root`/mkdocs.yml. Returns the exit code, 0 or 1.

    What is a bug raises.
    """
    return _mkdocs("build", "-f", str(root / "mkdocs.yml"), *(["--strict"] if strict else []))


def serve_site(root: Path, *, address: str) -> int:
    """Serves the live preview at `address` (host:port) until interrupted. Returns the exit code."""
    return _mkdocs("serve", "-f", str(root / "mkdocs.yml"), "-a", address)


def _mkdocs(*arguments: str) -> int:
    try:
        cli.main(list(arguments), prog_name="mkdocs")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    return 0

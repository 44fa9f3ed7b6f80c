"""The scripts of pages as tests load them: bundled, as pages get them."""

from __future__ import annotations

from build_tools.scripts.bundle import bundled, modules


def script(*entries: str) -> str:
    """One script with these and all they import; what they export is in `courseScripts`, by path."""
    return bundled(entries, modules())

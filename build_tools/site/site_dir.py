"""Checks where mkdocs.yml says that the site is built."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from build_tools.ground.problems import Problem
from build_tools.publish.site_folder import misplaced
from build_tools.site.mkdocs_yml.written import Written


def wrong_site_dir(written: Written, root: Path) -> Iterator[Problem]:
    """An error when `site_dir` is a place in which no site may be. Raises OSError."""
    folder = written.text("site_dir")
    reason = misplaced(root / folder, root) if folder else ""
    if reason:
        hint = "Choose a folder of its own, such as `site_dir: site`."
        yield Problem(written.mark("site_dir"), "SETTING-VALUE", f"`site_dir` {reason}", hint)

"""A site is built in a folder beside the one in use and takes its place in two renames.

Whatever stops a build, the folder in use stays whole; the next build clears up and goes on.
"""

from __future__ import annotations

import contextlib
import secrets
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from build_tools.publish.stopped import BuildStoppedError


def lock(site: Path, waiting: Callable[[], None]) -> FileLock:
    """Waits until nobody else builds into `site`; calls `waiting` first if it must. A dead holder's lock is free."""
    site.parent.mkdir(parents=True, exist_ok=True)
    held = FileLock(site.with_name(f".{site.name}.lock"))
    try:
        held.acquire(timeout=0)
    except Timeout:
        waiting()
        held.acquire()
    return held


def require_usable(site: Path) -> None:
    """Raises BuildStoppedError when replacing `site` would lose something that is not a built site."""
    if site.exists() and not site.is_dir():
        raise BuildStoppedError(f"{site} is a file, and the site needs a folder of that name. Move the file away.")
    if (site / ".git").exists():
        raise BuildStoppedError(f"{site} is a git checkout, which a build would replace. Choose another site_dir.")


def recover(site: Path) -> None:
    """Clears up after a build that was killed: brings the last good site back if it was set aside."""
    set_aside = sorted(_beside(site, "old"), key=lambda folder: folder.stat().st_mtime)
    if set_aside and not site.exists():
        set_aside.pop().rename(site)
    for folder in (*set_aside, *_beside(site, "stage")):
        remove(folder)


def new_stage(site: Path) -> Path:
    """An empty folder on the same file system as `site`. Raises OSError."""
    stage = _name_beside(site, "stage")
    stage.mkdir()
    return stage


def swap(stage: Path, site: Path) -> None:
    """Puts `stage` in the place of `site`. Raises OSError, with `site` as it was."""
    old = set_aside(site)
    try:
        stage.rename(site)
    except OSError:
        if old:
            old.rename(site)
        raise
    if old:
        remove(old)


@contextlib.contextmanager
def in_place_of(folder: Path) -> Iterator[Path]:
    """A stage to fill, which then takes the place of `folder`; when the block raises, `folder` is as it was."""
    stage = new_stage(folder)
    try:
        yield stage
        swap(stage, folder)
    except BaseException:
        remove(stage)
        raise


def set_aside(site: Path) -> Path | None:
    """Renames `site`, which may not exist, to a name where `recover` finds it; returns that name."""
    if not site.exists():
        return None
    old = _name_beside(site, "old")
    site.rename(old)
    return old


def remove(folder: Path) -> None:
    """Deletes a folder as far as possible; the next `recover` finds what is left."""
    with contextlib.suppress(OSError):
        shutil.rmtree(folder)


def _name_beside(site: Path, role: str) -> Path:
    return site.with_name(f".{site.name}-{role}-{secrets.token_hex(4)}")


def _beside(site: Path, role: str) -> list[Path]:
    if not site.parent.is_dir():
        return []
    return [path for path in site.parent.iterdir() if path.name.startswith(f".{site.name}-{role}-")]

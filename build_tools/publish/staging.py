"""Builds a site in a folder beside the one in use, and puts it in its place with two renames.

Whatever stops a build, the folder in use stays whole, and the next build removes what is left over.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from build_tools.publish.stopped import BuildStoppedError
from build_tools.reading.regular_file import IrregularFileError, LargeFileError, require_regular


def lock(site: Path, on_wait: Callable[[], None]) -> FileLock:
    """Waits until nobody else builds into `site`, and returns the lock that keeps others out.

    Calls `on_wait` before it waits, if it must. The lock of a process that has died is free. Raises BuildStoppedError
    and OSError when there can be no lock, as in a folder of the system: nobody would ever get it.
    """
    site.parent.mkdir(parents=True, exist_ok=True)
    path = site.with_name(f".{site.name}.lock")
    _require_lockable(path)
    file_lock = FileLock(path)
    try:
        file_lock.acquire(timeout=0)
    except Timeout:
        on_wait()
        file_lock.acquire()
    except NotImplementedError as error:
        raise BuildStoppedError(f"The disk of {site} knows no locks. Choose another site_dir.") from error
    return file_lock


def _require_lockable(path: Path) -> None:
    try:
        require_regular(path, limit=0)
    except FileNotFoundError:
        # The library for locks takes any failure to make the file for another process that holds it, and waits.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o644))
    except LargeFileError:
        pass  # Whatever is in it.
    except IrregularFileError as error:
        raise BuildStoppedError(f"{path} should be the file of a lock: {error.strerror}. Remove it.") from error


def require_usable(site: Path) -> None:
    """Raises BuildStoppedError when replacing `site` would lose something that is not a built site."""
    if site.is_symlink():  # After `real_path` no other link is left.
        raise BuildStoppedError(f"{site} is a link that leads in a circle. Remove it: the site needs a folder there.")
    if site.exists() and not site.is_dir():
        raise BuildStoppedError(f"{site} is a file, and the site needs a folder of that name. Move the file away.")
    if (site / ".git").exists():
        raise BuildStoppedError(f"{site} is a git checkout, which a build would replace. Choose another site_dir.")


def recover(site: Path) -> None:
    """Removes what a killed build left beside `site`, and brings the last good site back if it was set aside."""
    old_sites = sorted(_beside(site, "old"), key=lambda folder: folder.stat().st_mtime)
    if old_sites and not site.exists():
        old_sites.pop().rename(site)
    for folder in (*old_sites, *_beside(site, "stage")):
        remove(folder)


def new_stage(site: Path) -> Path:
    """Makes an empty folder on the same file system as `site` and returns its path. Raises OSError."""
    stage = name_beside(site, "stage")
    stage.mkdir()
    return stage


def swap(stage: Path, site: Path) -> None:
    """Puts `stage` in the place of `site`. Raises OSError, and then leaves `site` as it was."""
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
    """Gives the block a stage to fill, which then replaces `folder`. If the block raises, `folder` stays as it was."""
    stage = new_stage(folder)
    try:
        yield stage
        swap(stage, folder)
    except BaseException:
        remove(stage)
        raise


def set_aside(site: Path) -> Path | None:
    """Renames `site` so that `recover` finds it, and returns its new path; None when there is no such folder."""
    if not site.exists():
        return None
    old = name_beside(site, "old")
    site.rename(old)
    return old


def remove(folder: Path) -> None:
    """Deletes as much of the folder as possible. The next `recover` deletes the rest."""
    with contextlib.suppress(OSError):
        shutil.rmtree(folder)


def name_beside(site: Path, role: str) -> Path:
    """A path beside `site` that nobody uses, for a folder with this role, `stage` or `old`."""
    return site.with_name(f".{site.name}-{role}-{secrets.token_hex(4)}")


def _beside(site: Path, role: str) -> list[Path]:
    if not site.parent.is_dir():
        return []
    return [path for path in site.parent.iterdir() if path.name.startswith(f".{site.name}-{role}-")]

"""What may stand in the place of a file or of a folder, made for a test. Each name says what it is."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest


def _sparse(path: Path) -> None:
    """3 GB that take no room on the disk."""
    with path.open("wb") as file:
        file.truncate(3_000_000_000)


def _link_to_pipe(path: Path) -> None:
    os.mkfifo(path.with_name("pipe"))
    path.symlink_to("pipe")


IN_PLACE_OF_A_FILE: dict[str, Callable[[Path], object]] = {
    "a pipe": os.mkfifo,
    "a link to a pipe": _link_to_pipe,
    "a device": lambda path: path.symlink_to("/dev/zero"),
    "a huge file": _sparse,
    "a folder": Path.mkdir,
    "a link to nothing": lambda path: path.symlink_to("gone"),
    "a link to itself": lambda path: path.symlink_to(path.name),
}

IN_PLACE_OF_A_FOLDER: dict[str, Callable[[Path], object]] = {
    "a file": Path.touch,
    "a pipe": os.mkfifo,
    "a link to nothing": lambda path: path.symlink_to("gone"),
    "a link to itself": lambda path: path.symlink_to(path.name),
}


def lock_up(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Takes the right to list a folder away, which nobody can take from the superuser."""
    scandir = os.scandir

    def refuse(path: str | Path) -> object:
        if Path(path) == folder:
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)

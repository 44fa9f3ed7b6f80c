"""A copy of the repository in which files may be spoiled while others use the repository itself."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

_LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "node_modules", "__pycache__", ".*_cache", ".hypothesis", ".cache")


@contextmanager
def copied(root: Path) -> Iterator[Path]:
    """The copy, which is gone at the end. What was installed beside the repository is reached by links."""
    with TemporaryDirectory() as folder:
        tree = Path(shutil.copytree(root, Path(folder) / "tree", ignore=_LEFT_OUT)).resolve()
        for name in (".git", ".venv", "tests/node/node_modules"):
            if (root / name).exists():
                (tree / name).symlink_to((root / name).resolve())
        yield tree

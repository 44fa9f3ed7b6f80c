"""A name for a file whose own cannot be the id of an entry."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from build_tools.ground.id_like import id_like


def free_name(file: Path, suffix: str) -> str:
    """The nearest name to that of `file` that is an id, ends in `suffix`, and that no other file of its folder has.

    `safe-water (copy).yaml` -> `safe-water-copy.yaml`; `Agua segura.yml` -> `agua-segura.yaml`.
    """
    stem = id_like(file.stem, "safe-water")
    names = (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}" for number in count(1))
    return next(name for name in names if not _is_of_another(file, file.with_name(name)))


def _is_of_another(file: Path, named: Path) -> bool:
    """True when `named` is there and is not `file` itself, as it is where capitals make no difference in names."""
    return named.exists() and not (file.exists() and named.samefile(file))

"""The rooms whose tests are tried: the files that decide what is right, what is shown and what is kept."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

_SCRIPTS = (
    *(f"quiz/{name}.js" for name in ("order", "record", "review", "score")),
    "learner/progress.js",
    *(f"kept/{name}.js" for name in ("code", "credit", "transfer")),
    "interactions/*.js",
)
_AUDIENCE = ("audience", "published", "former", "groups", "kind", "kinds", "shape")

_ROOMS: Mapping[str, tuple[str, ...]] = {
    "rules": ("build_tools/rules/*.py",),
    "items": ("build_tools/course/items/**/*.py",),
    "audience": tuple(f"build_tools/course/{name}.py" for name in _AUDIENCE),
    "translate": ("build_tools/translate/*.py",),
    "scripts": tuple(f"build_tools/scripts/{path}" for path in _SCRIPTS),
}


def rooms(root: Path) -> dict[str, tuple[str, ...]]:
    """The paths of the files of each room, relative to the root of the repository."""
    return {
        room: tuple(sorted({path.relative_to(root).as_posix() for glob in globs for path in root.glob(glob)}))
        for room, globs in _ROOMS.items()
    }

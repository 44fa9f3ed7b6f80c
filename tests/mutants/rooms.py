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


_IN_BROWSER = ("tests/browser/player", "tests/browser/my_course", "tests/transfer", "tests/traces")
_OF_SCRIPTS: Mapping[str, tuple[str, ...]] = {
    "build_tools/scripts/interactions/": ("tests/browser/player",),
    "build_tools/scripts/kept/": ("tests/transfer", "tests/browser/my_course"),
    "build_tools/scripts/learner/": ("tests/browser/my_course",),
    "build_tools/scripts/quiz/": ("tests/browser/player/test_player_pure.py", "tests/browser/player"),
}


def is_script(path: str) -> bool:
    """True for what runs in the browser."""
    return path.endswith(".js")


def tests_of_script(path: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Where the tests are that see most of a script, and where others are. Nobody watches which lines they run."""
    (nearest,) = (tests for start, tests in _OF_SCRIPTS.items() if path.startswith(start))
    return nearest, tuple(folder for folder in _IN_BROWSER if folder not in nearest)

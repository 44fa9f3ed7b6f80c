"""Checks the paths of a scenario: choices lead to existing scenes, every scene is reachable, every path ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from build_tools.course.items.base import Findings
from build_tools.ground.nearest import did_you_mean
from build_tools.ground.problems import Finding

CODE: Final = "QUIZ-PATH"

Ways = Mapping[str, Mapping[str, str | None]]
"""For each scene, for each of its choices, the scene that comes next, or None where the path ends. All are ids; the
start is first."""


def wrong_ways(ways: Ways) -> Findings:
    """The findings about paths. Unreachable scenes are reported only when every `goto` names a scene."""
    unknown = tuple(_unknown(ways))
    yield from unknown
    yield from _back(ways)
    if not unknown:
        yield from _unreachable(ways)


def _goto_address(scene: str, choice: str) -> str:
    return f"scenes/{scene}/choices/{choice}/goto"


def _unknown(ways: Ways) -> Findings:
    for scene, choices in ways.items():
        for choice, goto in choices.items():
            if goto is not None and goto not in ways:
                scenes = f"The scenes are: {', '.join(ways)}. Without `goto`, the path ends here."
                hint = f"{did_you_mean(goto, ways)} {scenes}".lstrip()
                yield Finding(_goto_address(scene, choice), f'"{goto}" is not a scene of this item.', hint, code=CODE)


def _back(ways: Ways) -> Findings:
    """Choices that lead back to an earlier scene of the path. Without them, every path ends."""
    visited: set[str] = set()

    def follow(scene: str, path: tuple[str, ...]) -> Findings:
        visited.add(scene)
        for choice, goto in ways[scene].items():
            if goto in (*path, scene):
                message = f'Choice "{choice}" of scene "{scene}" leads back to "{goto}", so the path may never end.'
                hint = "Lead on to another scene, or take `goto` out. Learners can go back and decide again anyway."
                yield Finding(_goto_address(scene, choice), message, hint, code=CODE)
            elif goto is not None and goto in ways and goto not in visited:
                yield from follow(goto, (*path, scene))

    for scene in ways:
        if scene not in visited:
            yield from follow(scene, ())


def _unreachable(ways: Ways) -> Findings:
    start = next(iter(ways))
    reached, waiting = {start}, [start]
    while waiting:
        next_scenes = {goto for goto in ways[waiting.pop()].values() if goto is not None} - reached
        reached |= next_scenes
        waiting += next_scenes
    for scene in ways:
        if scene not in reached:
            message = f'No path from the start, "{start}", leads to scene "{scene}".'
            hint = f"Write `goto: {scene}` in a choice, or take the scene out."
            yield Finding(f"scenes/{scene}/id", message, hint, code=CODE)

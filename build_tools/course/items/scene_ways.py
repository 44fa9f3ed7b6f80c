"""Where the choices of a scenario lead: to a scene there is, past none, and always to an end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from build_tools.course.items.base import Findings
from build_tools.ground.nearest import did_you_mean
from build_tools.ground.problems import Finding

CODE: Final = "QUIZ-PATH"

Ways = Mapping[str, Mapping[str, str | None]]
"""Scene -> choice -> the scene it leads to, or None where the path ends; all by id, the start first."""


def wrong_ways(ways: Ways) -> Findings:
    """What is wrong with where choices lead. A scene is called unreachable only when every goto is known."""
    unknown = tuple(_unknown(ways))
    yield from unknown
    yield from _back(ways)
    if not unknown:
        yield from _unreachable(ways)


def _goto(scene: str, choice: str) -> str:
    return f"scenes/{scene}/choices/{choice}/goto"


def _unknown(ways: Ways) -> Findings:
    for scene, choices in ways.items():
        for choice, goto in choices.items():
            if goto is not None and goto not in ways:
                scenes = f"The scenes are: {', '.join(ways)}. Without `goto`, the path ends here."
                hint = f"{did_you_mean(goto, ways)} {scenes}".lstrip()
                yield Finding(_goto(scene, choice), f'"{goto}" is not a scene of this item.', hint, code=CODE)


def _back(ways: Ways) -> Findings:
    """Choices that lead back to a scene the learner comes from. Without them, every path ends."""
    done: set[str] = set()

    def follow(scene: str, came: tuple[str, ...]) -> Findings:
        done.add(scene)
        for choice, goto in ways[scene].items():
            if goto in (*came, scene):
                message = f'Choice "{choice}" of scene "{scene}" leads back to "{goto}", so the path may never end.'
                hint = "Lead on to another scene, or take `goto` out. Learners can go back and decide again anyway."
                yield Finding(_goto(scene, choice), message, hint, code=CODE)
            elif goto is not None and goto in ways and goto not in done:
                yield from follow(goto, (*came, scene))

    for scene in ways:
        if scene not in done:
            yield from follow(scene, ())


def _unreachable(ways: Ways) -> Findings:
    start = next(iter(ways))
    reached, waiting = {start}, [start]
    while waiting:
        found = {goto for goto in ways[waiting.pop()].values() if goto is not None} - reached
        reached |= found
        waiting += found
    for scene in ways:
        if scene not in reached:
            message = f'No path from the start, "{start}", leads to scene "{scene}".'
            hint = f"Write `goto: {scene}` in a choice, or take the scene out."
            yield Finding(f"scenes/{scene}/id", message, hint, code=CODE)

"""Whether mkdocs.yml asks for the plugin `course`, and only once. Without it MkDocs would publish content/ as it is."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem
from build_tools.site.mkdocs_yml.written import FILE, Setting, Way, Written

_OWN = "plugins/course"
_AS_IT_IS = "so MkDocs would publish content/ as it is, trainers' files included."


def plugin_problems(written: Written) -> Iterator[Problem]:
    """The problem that the plugin is missing or switched off, and one for each time that it stands there again."""
    plugins = written.below(Setting("plugins", None, Mark(FILE)), ("plugins",))
    ways = [way for setting, way in plugins if setting.name == _OWN]
    if not ways:
        yield _problem(
            written, ("plugins",), f"The plugin `course` is missing, {_AS_IT_IS}", "Write `- course` below `plugins:`."
        )
    for way in ways:
        if written.value(*way, "enabled") is False:
            message = f"The plugin `course` is switched off, {_AS_IT_IS}"
            yield _problem(written, (*way, "enabled"), message, "Take `enabled` out.")
    for way in ways[1:]:
        message = "The plugin `course` stands here once more, and each of the two would build the whole site."
        yield _problem(written, way, message, "Keep one of the two.")


def _problem(written: Written, way: Way, message: str, hint: str) -> Problem:
    return Problem(written.mark(*way), "SETTING-PLUGIN", message, hint)

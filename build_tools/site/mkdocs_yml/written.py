"""Reads mkdocs.yml: what it says, and where each key and value stands."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem
from build_tools.site.mkdocs_yml.inherited import SettingsFile, inherited_files
from build_tools.site.mkdocs_yml.yaml_tree import mark_of, syntax_error, twice

FILE = "mkdocs.yml"
Way = tuple[str | int, ...]
"""The keys and positions in lists that lead to a value."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A value in mkdocs.yml. `name` is its way as `keys.KEYS` names it: without positions in lists."""

    name: str
    value: object
    mark: Mark


@dataclass(frozen=True, slots=True)
class Written:
    """What mkdocs.yml says, the file it inherits from included and environment variables filled in."""

    values: Mapping[str, object]
    marks: Mapping[Way, Mark]
    problems: tuple[Problem, ...] = ()
    """What is wrong with the files themselves, although they can be read."""

    def mark(self, *way: str | int) -> Mark:
        """Where the key or the list entry at the end of the way stands; else the nearest one above it."""
        while way and way not in self.marks:
            way = way[:-1]
        return self.marks.get(way, Mark(FILE))

    def value(self, *way: str | int) -> object:
        """The value at the end of the way; None when there is none."""
        value: object = self.values
        for step in way:
            if isinstance(value, Mapping):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return None
        return value

    def text(self, *way: str | int) -> str:
        """The text at the end of the way; "" when there is none, or another kind of value."""
        value = self.value(*way)
        return value if isinstance(value, str) else ""

    def entries(self, *way: str | int) -> list[Way]:
        """The ways to the entries of a list, or the way itself where one entry stands without a list."""
        value = self.value(*way)
        if isinstance(value, list):
            return [(*way, index) for index in range(len(value))]
        return [] if value is None else [way]

    def below(self, setting: Setting, way: Way) -> Iterator[tuple[Setting, Way]]:
        """The settings one step below a setting, each with its way. A name in a list is a setting without value."""
        for entry in self.entries(*way):
            value = self.value(*entry)
            if isinstance(value, Mapping):
                for key in value:
                    yield self._setting(setting.name, str(key), (*entry, key))
            elif entry != way:
                yield self._setting(setting.name, str(value), entry)

    def top(self) -> Iterator[tuple[Setting, Way]]:
        """The settings that stand in no other."""
        return self.below(Setting("", self.values, Mark(FILE)), ())

    def _setting(self, above: str, name: str, way: Way) -> tuple[Setting, Way]:
        # Plugins and extensions of Material go by two names: `search` and `material/search`.
        full_name = "/".join(filter(None, (above, name.removeprefix("material/"))))
        return Setting(full_name, self.value(*way), self.mark(*way)), way


def read(path: Path) -> Written:
    """What the mkdocs.yml at `path` says. Raises UnusableError when it, or a file it inherits from, cannot be used."""
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.exceptions import ConfigurationError
    from mkdocs.utils.yaml import get_yaml_loader, yaml_load

    chain = list(inherited_files(path))
    try:
        with path.open("rb") as stream:
            values = yaml_load(stream, get_yaml_loader(config=MkDocsConfig()))
    except (ConfigurationError, yaml.YAMLError) as error:
        raise syntax_error(_file_of(error, chain), error) from error
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError, OSError) as error:
        raise syntax_error(path.name, error) from error
    marks: dict[Way, Mark] = {}
    for file in reversed(chain):
        marks.update(_places(file.node, file.shown, ()) if file.node else ())
    return Written(values, marks, tuple(problem for file in chain for problem in twice(file.node, file.shown)))


def _file_of(error: Exception, chain: Sequence[SettingsFile]) -> str:
    """How messages call the file in which MkDocs met an error."""
    name = getattr(getattr(error.__context__, "problem_mark", None), "name", "")
    return next((file.shown for file in chain if os.path.realpath(file.path) == os.path.realpath(name)), FILE)


def _places(node: yaml.Node, path: str, way: Way) -> Iterator[tuple[Way, Mark]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                yield (*way, key.value), mark_of(path, key.start_mark)
                yield from _places(value, path, (*way, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield (*way, index), mark_of(path, value.start_mark)
            yield from _places(value, path, (*way, index))

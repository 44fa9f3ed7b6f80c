"""Reads mkdocs.yml: what it says, and where each key and value stands."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import UnusableError
from build_tools.reading.regular_file import read_regular
from build_tools.reading.unreadable import unreadable_file

FILE = "mkdocs.yml"
MAX_BYTES = 1_000_000
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
    """What the mkdocs.yml at `path` says. Raises UnusableError when it is no YAML with fields or cannot be read."""
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.exceptions import ConfigurationError
    from mkdocs.utils.yaml import get_yaml_loader, yaml_load

    marks = _marks(path.absolute(), path.absolute().parent)
    try:
        with path.open("rb") as file:
            values = yaml_load(file, get_yaml_loader(config=MkDocsConfig()))
    except (ConfigurationError, yaml.YAMLError) as error:
        raise _unusable(path.name, error) from error
    if not isinstance(values, dict):
        message = "The file does not start with fields."
        raise UnusableError(Mark(path.name), "YAML-ROOT", message, "Write `name: value` lines.")
    return Written(values, marks)


def _marks(path: Path, root: Path) -> dict[Way, Mark]:
    """The places in a file and, for what that does not say, in the one it inherits from (`INHERIT`)."""
    shown = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
    try:
        node = yaml.compose(_text(path, shown), Loader=yaml.SafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise _unusable(shown, error) from error
    own = dict(_places(node, shown, ())) if node else {}
    parent = _inherited(node)
    if parent and (path.parent / parent).exists():
        return {**_marks(Path(os.path.normpath(path.parent / parent)), root), **own}
    return own


def _text(path: Path, shown: str) -> str:
    """The text of the file. MkDocs opens it as it is, and would wait for ever for a pipe: so it is read here first."""
    try:
        return read_regular(path, MAX_BYTES).decode("utf-8")
    except OSError as error:
        problem = unreadable_file(shown, error)
        raise UnusableError(problem.mark, problem.code, problem.message, problem.hint) from error


def _inherited(node: yaml.Node | None) -> str:
    if not isinstance(node, yaml.MappingNode):
        return ""
    return next((str(value.value) for key, value in node.value if key.value == "INHERIT"), "")


def _places(node: yaml.Node, path: str, way: Way) -> Iterator[tuple[Way, Mark]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                yield (*way, key.value), _mark(path, key.start_mark)
                yield from _places(value, path, (*way, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield (*way, index), _mark(path, value.start_mark)
            yield from _places(value, path, (*way, index))


def _mark(path: str, mark: yaml.Mark) -> Mark:
    return Mark(path, mark.line + 1, mark.column + 1)


def _unusable(path: str, error: Exception) -> UnusableError:
    place = getattr(error, "problem_mark", None) or getattr(error.__cause__, "problem_mark", None)
    reason = getattr(error, "problem", None) or str(error)
    return UnusableError(
        _mark(path, place) if place else Mark(path),
        "YAML-SYNTAX",
        f"MkDocs cannot read this file: {reason}.",
        "Compare the indentation and quotes with the lines above.",
    )

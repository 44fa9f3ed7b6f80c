"""mkdocs.yml, and the files that it inherits from by the key INHERIT."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import UnusableError
from build_tools.site.mkdocs_yml.yaml_text import yaml_text
from build_tools.site.mkdocs_yml.yaml_tree import mark_of, yaml_tree

_KEY = "INHERIT"


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """A file of settings: its path, how messages call it, and its tree, which starts with fields; None when empty."""

    path: Path
    shown: str
    node: yaml.MappingNode | None


def inherited_files(path: Path) -> Iterator[SettingsFile]:
    """The file at `path`, then the one that it inherits from, and so on. Raises UnusableError."""
    course, asked = path.absolute().parent, Mark(path.name)
    walked: set[str] = set()
    file: Path | None = path.absolute()
    while file:
        if os.path.realpath(file) in walked:
            message = f"{_KEY} leads back to {_shown(file, course)}, without an end."
            raise UnusableError(asked, "SETTING-VALUE", message, "Inherit from another file, or take the line out.")
        walked.add(os.path.realpath(file))
        settings = _read(file, _shown(file, course))
        yield settings
        file, asked = _parent(settings)


def _read(path: Path, shown: str) -> SettingsFile:
    node = yaml_tree(yaml_text(path, shown), shown)
    if node is None or isinstance(node, yaml.MappingNode):
        return SettingsFile(path, shown, node)
    if isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:null":
        return SettingsFile(path, shown, None)
    message = "The file does not start with fields."
    raise UnusableError(Mark(shown), "YAML-ROOT", message, "Write `name: value` lines.")


def _parent(settings: SettingsFile) -> tuple[Path | None, Mark]:
    """The file that these settings inherit from, and where they say so. Raises UnusableError when it is not there."""
    for key, value in settings.node.value if settings.node else ():
        if key.value == _KEY:
            place = mark_of(settings.shown, key.start_mark)
            return _existing(settings.path.parent, value, place), place
    return None, Mark(settings.shown)


def _existing(folder: Path, value: yaml.Node, place: Mark) -> Path:
    hint = f"Write the path of a file, from the folder of this one: {_KEY}: shared.yml"
    if not isinstance(value, yaml.ScalarNode) or value.tag != "tag:yaml.org,2002:str":
        raise UnusableError(place, "SETTING-VALUE", f"`{_KEY}` is no path of a file.", hint)
    file = folder / value.value
    if not os.path.lexists(file) or file.is_dir():
        raise UnusableError(place, "SETTING-FILE", f'There is no file "{value.value}" to inherit from.', hint)
    return Path(os.path.normpath(file))


def _shown(path: Path, course: Path) -> str:
    return path.relative_to(course).as_posix() if path.is_relative_to(course) else path.as_posix()

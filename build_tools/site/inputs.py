"""Everything a build is made from, as one hash. Equal hashes mean the same site, byte by byte."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

import mkdocs
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils.yaml import yaml_load

import build_tools
from build_tools.course.kinds import KINDS
from build_tools.site.processes.task import Task

_OWN_PLUGIN = "course"
_PACKAGE = Path(build_tools.__file__).parent
_INSTALLED = Path(mkdocs.__file__).parent.parent


def fingerprint(config: MkDocsConfig, task: Task) -> str:
    """The hash of the settings, the course, the theme, this package and the versions of all others.

    "" when something takes part whose inputs are not known: another plugin, or a hook. Raises OSError.
    """
    if set(config.plugins) != {_OWN_PLUGIN} or config.hooks:
        return ""
    found = blake2b(digest_size=16)
    for part in (*_settings(config, task), *_versions()):
        found.update(part.encode() + b"\0")
    for folder in sorted(_folders(config)):
        for path in _files(folder):
            data = path.read_bytes()
            found.update(f"{path.relative_to(folder).as_posix()}\0{len(data)}\0".encode() + data)
    return found.hexdigest()


def _settings(config: MkDocsConfig, task: Task) -> Iterator[str]:
    """What mkdocs.yml and the command line say, with variables of the environment filled in."""
    with Path(config.config_file_path).open("rb") as file:
        yield json.dumps(yaml_load(file), sort_keys=True, default=_name)
    yield repr((config.strict, config.site_url, config.use_directory_urls, config.theme.name, task))


def _name(value: object) -> str:
    """A function or class that mkdocs.yml names, and whatever else JSON does not know."""
    return str(getattr(value, "__qualname__", type(value).__qualname__))


def _versions() -> Iterator[str]:
    yield sys.version
    yield from sorted(path.name for path in _INSTALLED.glob("*.dist-info"))


def _folders(config: MkDocsConfig) -> set[Path]:
    """A theme that comes as a package is known by its version."""
    course = Path(config.config_file_path).parent
    own = {course / Path(kind.path).parts[0] for kind in KINDS.values()} | {Path(config.docs_dir), _PACKAGE}
    return own | {Path(config.theme.custom_dir)} if config.theme.custom_dir else own


def _files(folder: Path) -> list[Path]:
    # Python writes compiled files under names of the moment before it gives them theirs.
    found = (path for path in folder.rglob("*") if path.suffix != ".pyc" and "__pycache__" not in path.parts)
    return sorted(path for path in found if path.is_file())

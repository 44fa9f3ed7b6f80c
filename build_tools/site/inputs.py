"""Hashes everything a build is made from. Equal hashes mean the same site, byte by byte."""

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

    "" when another plugin or a hook takes part, because their inputs are unknown. Raises OSError.
    """
    if set(config.plugins) != {_OWN_PLUGIN} or config.hooks:
        return ""
    digest = blake2b(digest_size=16)
    for part in (*_settings(config, task), *_versions()):
        digest.update(part.encode() + b"\0")
    for folder in sorted(_folders(config)):
        for path in _files(folder):
            data = path.read_bytes()
            digest.update(f"{path.relative_to(folder).as_posix()}\0{len(data)}\0".encode() + data)
    return digest.hexdigest()


def _settings(config: MkDocsConfig, task: Task) -> Iterator[str]:
    """What mkdocs.yml and the command line say, with environment variables filled in."""
    with Path(config.config_file_path).open("rb") as file:
        yield json.dumps(yaml_load(file), sort_keys=True, default=_name)
    yield repr((config.strict, config.site_url, config.use_directory_urls, config.theme.name, task))


def _name(value: object) -> str:
    """A text for a value that JSON does not know, such as a function or class that mkdocs.yml names."""
    return str(getattr(value, "__qualname__", type(value).__qualname__))


def _versions() -> Iterator[str]:
    yield sys.version
    yield from sorted(path.name for path in _INSTALLED.glob("*.dist-info"))


def _folders(config: MkDocsConfig) -> set[Path]:
    """The folders whose files are hashed. A theme that is a package is not among them: its version is hashed."""
    course = Path(config.config_file_path).parent
    own = {course / Path(kind.path).parts[0] for kind in KINDS.values()} | {Path(config.docs_dir), _PACKAGE}
    return own | {Path(config.theme.custom_dir)} if config.theme.custom_dir else own


def _files(folder: Path) -> list[Path]:
    # Python writes compiled files under temporary names first, so the suffix alone does not tell them.
    paths = (path for path in folder.rglob("*") if path.suffix != ".pyc" and "__pycache__" not in path.parts)
    return sorted(path for path in paths if path.is_file())

"""Hashes everything a build is made from. Equal hashes mean the same site, byte by byte."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import mkdocs
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.utils.yaml import get_yaml_loader, yaml_load

import build_tools
from build_tools.course.folders import FOLDERS
from build_tools.reading.folders import files_below
from build_tools.reading.regular_file import MAX_IMAGE_BYTES, LargeFileError, read_regular
from build_tools.site.canonical import canonical
from build_tools.site.processes.task import Task

_OWN_PLUGIN = "course"
_PACKAGE = Path(build_tools.__file__).parent
_INSTALLED = Path(mkdocs.__file__).parent.parent
_MAX_BYTES = MAX_IMAGE_BYTES
"""No file that a build reads may be larger than a picture. Of a larger one, size and time tell enough."""


class _Stamp(bytes):
    """When a file was written, and where it is on the disk."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """What one build is made from: the settings, the course, the theme, this package, the versions of all others.

    `said` is what the command line and plugins made of the settings. When no other plugin and no hook takes part
    (`is_alone`), all inputs are known.
    """

    config_file: Path
    said: str
    folders: tuple[Path, ...]
    is_alone: bool

    def state(self) -> str:
        """A hash that differs also when a file was written and then written back; "" when mkdocs.yml is broken.

        What a hook may write anew in each build, though nothing else in it, does not count.
        """
        try:
            return self.hashes()[0]
        except (MkDocsException, OSError):
            return ""

    def hashes(self) -> tuple[str, str]:
        """The state and the fingerprint, for which each file is read once. Raises OSError and MkDocsException."""
        stamps, contents = sha256(), sha256()
        for data in self._parts():
            (stamps if isinstance(data, _Stamp) else contents).update(data)
        stamps.update(contents.digest())
        return stamps.hexdigest(), contents.hexdigest() if self.is_alone else ""

    def _parts(self) -> Iterator[bytes]:
        for part in (*self._settings(), *_versions()):
            yield part.encode("utf-8", "surrogateescape") + b"\0"
        for folder in self.folders:
            yield from _folder(folder, stamps=self.is_alone)

    def _settings(self) -> Iterator[str]:
        """What mkdocs.yml and the command line say, with environment variables filled in."""
        with self.config_file.open("rb") as file:
            yield canonical(yaml_load(file, get_yaml_loader(config=MkDocsConfig())))
        yield self.said


def inputs_of(config: MkDocsConfig, task: Task) -> Inputs:
    """The inputs of a build, before a plugin changes the settings."""
    said = repr((config.strict, config.site_url, config.use_directory_urls, config.theme.name, task))
    return Inputs(Path(config.config_file_path), said, tuple(sorted(_folders(config))), is_alone(config))


def is_alone(config: MkDocsConfig) -> bool:
    """Whether no plugin and no hook but our plugin takes part."""
    return set(config.plugins) == {_OWN_PLUGIN} and not config.hooks


def _versions() -> Iterator[str]:
    yield sys.version
    yield from sorted(path.name for path in _INSTALLED.glob("*.dist-info"))


def _folders(config: MkDocsConfig) -> set[Path]:
    """The folders whose files are hashed. A theme that is a package is not among them: its version is hashed."""
    course = Path(config.config_file_path).parent
    own = {course / name for name in FOLDERS} | {Path(config.docs_dir), _PACKAGE}
    return own | {Path(config.theme.custom_dir)} if config.theme.custom_dir else own


def _folder(folder: Path, *, stamps: bool) -> Iterator[bytes]:
    """What is in a folder, also what is no file. No build reads hidden files, which editors keep for a while."""
    errors: list[OSError] = []
    above = len(f"{folder}{os.sep}")
    for path in files_below(folder, errors.append, passed_over=("__pycache__",)):
        name = str(path)
        if not path.name.startswith(".") and not name.endswith(".pyc"):
            yield f"{name[above:]}\0".encode("utf-8", "surrogateescape")
            yield from _file(name, stamps=stamps)
    for error in errors:
        yield f"{error.filename}\0{error.errno}\0".encode("utf-8", "surrogateescape")


def _file(path: str, *, stamps: bool) -> Iterator[bytes]:
    """The bytes of a file, or why there are none: the build cannot read them either."""
    try:
        if stamps:
            status = os.stat(path)  # noqa: PTH116 (`path` is no Path, to be fast)
            yield _Stamp(f"{status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}\0".encode())
        data = read_regular(path, _MAX_BYTES)
        yield f"{len(data)}\0".encode() + data
    except LargeFileError as error:
        yield f"{error.size} {Path(path).stat().st_mtime_ns}\0".encode()
    except OSError as error:
        yield f"{os.strerror(error.errno or 0)}\0".encode()

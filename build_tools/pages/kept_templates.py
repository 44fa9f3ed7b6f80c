"""Keeps compiled templates beside the compiled modules of this package, as Python keeps those."""

from __future__ import annotations

import contextlib
import sys
from functools import cache
from hashlib import blake2b
from importlib.util import cache_from_source
from pathlib import Path

import jinja2
from jinja2 import Environment, FileSystemBytecodeCache
from jinja2.bccache import Bucket

from build_tools.ground.package import PACKAGE

FOLDER = Path(cache_from_source(str(PACKAGE / "__init__.py"))).parent / "templates"
_INSTALLED = (PACKAGE.resolve(), Path(jinja2.__file__).resolve().parents[1])
"""The templates in these folders are kept. Of those of sites there may be many, and nobody would remove them."""


class KeptTemplates(FileSystemBytecodeCache):
    """The compiled templates of environments that compile alike, in memory and, where the package can be written, in
    FOLDER. Jinja takes one only when its source is unchanged.
    """

    def __init__(self, dialect: str) -> None:
        super().__init__(str(FOLDER), f"{dialect}-%s.bin")
        self._in_memory: dict[str, bytes] = {}
        self._of_sites: set[str] = set()

    def get_bucket(self, environment: Environment, name: str, filename: str | None, source: str) -> Bucket:
        """The compiled template of a source, or an empty bucket. Templates of a site itself stay in memory."""
        if filename and _is_of_a_site(Path(filename)):
            self._of_sites.add(self.get_cache_key(name, filename))
        return super().get_bucket(environment, name, filename, source)

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fills the bucket with what was kept of its template, if there is something."""
        if bucket.key in self._in_memory:
            bucket.bytecode_from_string(self._in_memory[bucket.key])
        elif bucket.key not in self._of_sites:
            try:
                super().load_bytecode(bucket)
            except Exception:  # Pickle raises nearly any for a file that is damaged.
                bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps the compiled template of the bucket."""
        self._in_memory[bucket.key] = bucket.bytecode_to_string()
        if sys.dont_write_bytecode or bucket.key in self._of_sites:
            return
        with contextlib.suppress(OSError):  # a package that only an administrator may write, or a full disk
            FOLDER.mkdir(parents=True, exist_ok=True)
            super().dump_bytecode(bucket)


def _is_of_a_site(template: Path) -> bool:
    return template.is_absolute() and not any(template.is_relative_to(folder) for folder in _INSTALLED)


@cache
def _of_dialect(dialect: str) -> KeptTemplates:
    return KeptTemplates(dialect)


def kept_templates(environment: Environment) -> KeptTemplates:
    """The compiled templates that this environment can use."""
    return _of_dialect(_dialect(environment))


def _dialect(environment: Environment) -> str:
    """What a compiled template depends on besides its source and Python: the version of Jinja and the settings."""
    settings = (
        *(environment.trim_blocks, environment.lstrip_blocks, environment.keep_trailing_newline),
        *(environment.autoescape, environment.optimized, environment.is_async, environment.newline_sequence),
        *(getattr(environment.finalize, "__qualname__", ""), *sorted(environment.extensions)),
    )
    return blake2b(repr((jinja2.__version__, settings)).encode(), digest_size=4).hexdigest()

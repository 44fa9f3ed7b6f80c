"""Keeps compiled templates beside the compiled modules of this package, as Python keeps those."""

from __future__ import annotations

import contextlib
import sys
from functools import cache
from hashlib import blake2b

import jinja2
from jinja2 import Environment, FileSystemBytecodeCache
from jinja2.bccache import Bucket

from build_tools.ground.package import PACKAGE

FOLDER = PACKAGE / "__pycache__" / "templates"


class KeptTemplates(FileSystemBytecodeCache):
    """The compiled templates of environments that compile alike, in memory and, where the package can be written, in
    FOLDER. Jinja takes one only when its source is unchanged.
    """

    def __init__(self, dialect: str) -> None:
        super().__init__(str(FOLDER), f"{dialect}-%s.bin")
        self._in_memory: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fills the bucket with what was kept of its template, if there is something."""
        if bucket.key in self._in_memory:
            bucket.bytecode_from_string(self._in_memory[bucket.key])
        else:
            with contextlib.suppress(OSError):
                super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps the compiled template of the bucket."""
        self._in_memory[bucket.key] = bucket.bytecode_to_string()
        if sys.dont_write_bytecode:
            return
        with contextlib.suppress(OSError):  # a package that only an administrator may write, or a full disk
            FOLDER.mkdir(parents=True, exist_ok=True)
            super().dump_bytecode(bucket)


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

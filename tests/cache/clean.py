"""A process beside the test's own that forgets everything before each compile.

The template engine keeps its byte code there, by the text of the template: it is not ours, and takes two thirds of the
time.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket

from build_tools.render import environment
from tests.cache.outcome import forget, outcome
from tests.cache.state import State


class _ByteCode(BytecodeCache):
    def __init__(self) -> None:
        self._known: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._known:
            bucket.bytecode_from_string(self._known[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._known[bucket.key] = bucket.bytecode_to_string()


@contextmanager
def clean_process() -> Iterator[ProcessPoolExecutor]:
    """The process, for `submit(clean_outcome, …)`."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=_prepare) as process:
        yield process


def clean_outcome(folder: Path, state: State) -> dict[str, Any]:
    """What a first build would make."""
    forget()
    return outcome(folder, state)


def _prepare() -> None:
    environment.Environment = partial(Environment, bytecode_cache=_ByteCode())  # type: ignore[assignment,misc]

"""A process beside the test's own that forgets everything before each compile.

The template engine keeps its byte code there, by the text of the template, as in any build.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from tests.cache.outcome import forget, outcome
from tests.cache.state import State


@contextmanager
def clean_process() -> Iterator[ProcessPoolExecutor]:
    """The process, for `submit(clean_outcome, …)`."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        yield process


def clean_outcome(folder: Path, state: State) -> dict[str, Any]:
    """What a first build would make."""
    forget()
    return outcome(folder, state)

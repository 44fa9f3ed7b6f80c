"""Lets a long build end early when nobody waits for it any more, because a file was saved once more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar


class OutdatedError(BaseException):
    """What is being made is outdated before it is done. It is no Exception, because it is no failure: nobody on the way
    is to report it.
    """


_is_outdated: ContextVar[Callable[[], bool] | None] = ContextVar("is_outdated", default=None)


@contextmanager
def given_up_when(is_outdated: Callable[[], bool]) -> Iterator[None]:
    """A context in which `stop_if_outdated` asks `is_outdated`, which must be cheap. Elsewhere nothing is given up."""
    token = _is_outdated.set(is_outdated)
    try:
        yield
    finally:
        _is_outdated.reset(token)


def stop_if_outdated() -> None:
    """Long stages call this between their steps. Raises OutdatedError."""
    is_outdated = _is_outdated.get()
    if is_outdated and is_outdated():
        raise OutdatedError

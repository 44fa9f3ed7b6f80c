"""Reading and changing the files of a state; an edit is a function of a state and two numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tests.cache.state import State

Edit = Callable[[State, int, int], State]


def with_file(state: State, path: str, text: str | None) -> State:
    """The state with another text in a file, or without the file."""
    files = {name: data for name, data in state.files.items() if name != path}
    return replace(state, files=files if text is None else {**files, path: text.encode()})


def text_of(state: State, path: str) -> str:
    """The text of a file; of one that is not there, ""."""
    return state.files[path].decode() if path in state.files else ""


def below(state: State, folder: str) -> list[str]:
    """The paths that begin like this, by the alphabet."""
    return sorted(path for path in state.files if path.startswith(folder))

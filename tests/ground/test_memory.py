"""A step is done once, until its folder is forgotten."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from build_tools.ground import memory


def _step(name: str, done: list[str]) -> Callable[[str], str]:
    def step(text: str) -> str:
        done.append(text)
        return text.upper()

    step.__module__ = name
    return step


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the steps of the test did."""
    monkeypatch.setattr(memory, "_MEMORIES", {})
    return []


def test_a_step_is_done_once(done: list[str]) -> None:
    step = memory.remembered(8)(_step("package.folder.file", done))
    assert [step("a"), step("a")] == ["A", "A"]
    assert done == ["a"]


def test_what_is_forgotten_is_done_again(done: list[str]) -> None:
    step = memory.remembered(8)(_step("package.folder.file", done))
    step("a")
    memory.forget("folder")
    step("a")
    assert done == ["a", "a"]


def test_other_folders_remember(done: list[str]) -> None:
    step = memory.remembered(8)(_step("package.folder.file", done))
    memory.remembered(8)(_step("package.another.file", done))
    step("a")
    memory.forget("another")
    step("a")
    assert done == ["a"]


def test_a_folder_that_remembers_nothing_is_a_mistake(done: list[str]) -> None:  # noqa: ARG001
    with pytest.raises(KeyError):
        memory.forget("folder")

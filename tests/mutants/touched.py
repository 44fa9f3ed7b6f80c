"""Which tests run which lines of the files that are watched, and how long each test takes."""

from __future__ import annotations

import json
import posixpath
import sys
import time
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest

_SLOW = 2.0


@dataclass(frozen=True, slots=True)
class Touched:
    """`lines` holds the lines that each test runs, by test and path; `seconds` how long the test takes, watched."""

    lines: Mapping[str, Mapping[str, frozenset[int]]]
    seconds: Mapping[str, float]

    def of_line(self, path: str, line: int) -> list[str]:
        """The tests that run a line. By turns comes one of those that run most of its file, and one of the quickest."""
        return [test for test in self.of_file(path) if line in self.lines[test][path]]

    def of_file(self, path: str) -> list[str]:
        """The tests that run any line of a file, in the same order."""
        return self._in_order({test: len(files[path]) for test, files in self.lines.items() if path in files})

    def of_folder(self, path: str) -> list[str]:
        """The tests that run any line of a file in the folder of `path`, in the same order."""
        folder = posixpath.dirname(path) + "/"
        inside = {
            test: sum(len(lines) for name, lines in files.items() if name.startswith(folder))
            for test, files in self.lines.items()
        }
        return self._in_order({test: count for test, count in inside.items() if count})

    def _in_order(self, counts: Mapping[str, int]) -> list[str]:
        quickest = sorted(counts, key=lambda test: (self.seconds[test], test))
        fullest = sorted(quickest, key=lambda test: (self.seconds[test] > _SLOW, -counts[test]))
        return list(dict.fromkeys(chain.from_iterable(zip(fullest, quickest, strict=True))))

    def save(self, path: Path) -> None:
        """Writes it as JSON."""
        lines = {test: {name: sorted(found) for name, found in files.items()} for test, files in self.lines.items()}
        path.write_text(json.dumps({"lines": lines, "seconds": dict(self.seconds)}), "utf-8")


def read_touched(path: Path) -> Touched:
    """What `save` wrote."""
    data = json.loads(path.read_text("utf-8"))
    lines = {test: {name: frozenset(found) for name, found in files.items()} for test, files in data["lines"].items()}
    return Touched(lines, data["seconds"])


@dataclass(slots=True)
class Watch:
    """A plugin of pytest that watches the files `paths` below `root` while tests run, and writes the result to `to`."""

    root: Path
    paths: frozenset[str]
    to: Path
    _lines: dict[str, dict[str, set[int]]] = field(default_factory=dict)
    _seconds: dict[str, float] = field(default_factory=dict)
    _names: dict[CodeType, str] = field(default_factory=dict)
    _current: dict[str, set[int]] = field(default_factory=dict)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Watches one test, with the fixtures that it is the first to ask for."""
        self._current = self._lines[item.nodeid] = {}
        started = time.monotonic()
        sys.settrace(self._enter)
        try:
            return (yield)
        finally:
            sys.settrace(None)
            self._seconds[item.nodeid] = time.monotonic() - started

    def pytest_sessionfinish(self) -> None:
        """Writes what was seen."""
        lines = {test: {name: frozenset(found) for name, found in files.items()} for test, files in self._lines.items()}
        Touched(lines, self._seconds).save(self.to)

    def _enter(self, frame: FrameType, _event: str, _argument: Any) -> Any:
        code = frame.f_code
        name = self._names.get(code)
        if name is None:
            name = self._names[code] = self._name(code)
        return self._line(frame, "", None) if name else None

    def _line(self, frame: FrameType, _event: str, _argument: Any) -> Any:
        self._current.setdefault(self._names[frame.f_code], set()).add(frame.f_lineno)
        return self._line

    def _name(self, code: CodeType) -> str:
        """The path of a watched file from the root of the repository, or ""."""
        path = Path(code.co_filename)
        name = path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else ""
        return name if name in self.paths else ""

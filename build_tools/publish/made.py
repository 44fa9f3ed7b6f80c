"""What an output made of the courses, before anything of it is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from build_tools.ground.problems import Finding, Problem
from build_tools.pages.page import Pages


@dataclass(frozen=True, slots=True)
class Made:
    """`files` are bytes by path, or the Path of a file in the course folder that is copied. Nothing is written when
    one of the `problems` is an error. `findings` are what the output cannot say, by address: warnings where they are
    written.

    `counts` says how many pages or files there are of each language. `advice` and `commands` are what a person does
    next, in the folder. An engine may later make whatever it likes inside the folders that are `open`.

    `address` is where `web_root`, one of the folders, will be on the web; "" when there is no such place or nobody
    knows. `pages`, one for each language, are for an engine that sets them in a frame of its own.
    """

    files: Mapping[str, bytes | Path] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    findings: tuple[Finding, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    advice: str = ""
    commands: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    web_root: str = ""
    address: str = ""
    pages: tuple[Pages, ...] = ()

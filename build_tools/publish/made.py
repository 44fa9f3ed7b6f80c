"""What an output has made of the courses, before any of it is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from build_tools.ground.problems import Finding, Problem
from build_tools.pages.page import Pages


@dataclass(frozen=True, slots=True)
class Made:
    """`files` maps each path to its bytes, or to the path of a file in the course folder that is copied. Nothing is
    written when one of the `problems` is an error. `findings` name, by address, what the output cannot express: each
    becomes a warning at the place of that address.

    `counts` is the number of pages or files by language. `advice` and `commands` tell a person what to do next in the
    folder. An engine may later make any files inside the folders in `open`.

    `zips` maps the path of each archive to the folder of files that is packed into it.

    `address` is where the folder `web_root` will be on the web, or "" when it will not be there or nobody knows.
    `pages`, one value for each language, are for an engine that sets them in a frame of its own.
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
    zips: Mapping[str, str] = field(default_factory=dict)

    @property
    def paths(self) -> frozenset[str]:
        """The path of everything that is written."""
        return frozenset((*self.files, *self.zips))

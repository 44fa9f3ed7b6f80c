"""The build of one more language for the parent process: it reports on stdout and publishes nothing."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from build_tools.ground.problems import Problem
from build_tools.publish import noted_references
from build_tools.publish.report import Report, to_line
from build_tools.publish.stopped import BuildStoppedError
from build_tools.site.processes.task import Task

if TYPE_CHECKING:
    from build_tools.pages.page import Pages
    from build_tools.publish.references import References


class ChildBuild:
    """The build of one language in a child process, with those steps of ParentBuild that a child has."""

    def __init__(self, task: Task) -> None:
        self._task = task

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Reports problems and ends the build. Always raises BuildStoppedError."""
        _print_report(Report(self._task.language, problems=tuple(problems)))
        raise BuildStoppedError("The course has problems.")

    def finish(self, report: Report, pages: Pages, references: Mapping[str, References]) -> None:  # noqa: ARG002
        """Reports what was built, and the references of its pages as far as they are known."""
        sys.stdout.write(noted_references.to_line(references) + "\n")
        _print_report(report)

    def abandon(self, why: str = "") -> None:
        """Reports what stopped the build, in the words of `why`; nothing without words."""
        if why:
            _print_report(Report(self._task.language, failure=why))

    def start_children(self) -> None:
        """A child has none."""

    def folder(self, language: str) -> str:  # noqa: ARG002
        """A child builds where its parent says: in the `site_dir` it is given, for which "" stands."""
        return ""


def _print_report(report: Report) -> None:
    sys.stdout.write(to_line(report) + "\n")
    sys.stdout.flush()

"""What parent and child processes tell each other, and what the parent makes of it."""

from __future__ import annotations

import errno
from datetime import date

import pytest
from jinja2 import TemplateNotFound

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity
from build_tools.publish.report import Report, from_output, to_line
from build_tools.publish.stopped import BuildStoppedError, reason
from build_tools.site.processes.children import BuildResult, failure_of, warnings_of
from build_tools.site.processes.task import Task, from_environment, to_environment

WARNING = Problem(Mark("a.yaml", 2, 3), "OLD", "Está vencido.\n…", "", Severity.WARNING)
ERROR = Problem(Mark("a.yaml", 1, 1), "BAD", "It is bad.")
REPORT = Report(
    language="es",
    title="Terreno parejo",
    pages={"a.html": "modules/a.yaml"},
    files=("a.html", "b.svg"),
    words={"not-found-title": "No está"},
    problems=(WARNING,),
)


def test_a_report_comes_back_as_it_was() -> None:
    assert from_output(f"noise\n{to_line(REPORT)}\nmore noise\n") == REPORT


def test_a_report_is_one_ascii_line() -> None:
    assert to_line(REPORT).isascii()
    assert "\n" not in to_line(REPORT)


def test_no_report() -> None:
    assert from_output("Traceback\n{}\n") is None


def test_a_task_comes_back_as_it_was() -> None:
    task = Task("es", "https://example.org/c/", drafts=True, today=date(2026, 11, 22))
    environment = to_environment(task, {"HOME": "/home/a"})
    assert from_environment(environment) == task
    assert environment["HOME"] == "/home/a"


def test_a_person_gives_no_task() -> None:
    assert from_environment({"HOME": "/home/a"}) is None


@pytest.mark.parametrize(
    ("ended", "told"),
    [
        (BuildResult("es", REPORT, "", 0), ""),
        (BuildResult("es", Report("es", problems=(ERROR,)), "", 1), ""),
        (BuildResult("es", Report("es", failure="The disk is full."), "log", 1), "The disk is full."),
        (BuildResult("es", None, "", -9), "The build of es was stopped from outside (signal 9)."),
        (BuildResult("es", None, "one\ntwo\n", 1), "The build of es stopped (exit code 1):\none\ntwo"),
        (BuildResult("es", REPORT, "crashed later", 1), "The build of es stopped (exit code 1):\ncrashed later"),
        (BuildResult("es", None, "odd", 0), "The build of es stopped (exit code 0):\nodd"),
    ],
)
def test_why_a_child_failed(ended: BuildResult, told: str) -> None:
    assert failure_of(ended) == told


def test_warnings_are_taken_from_the_log() -> None:
    log = "INFO    -  Cleaning site - directory\nWARNING -  Odd - thing\nERROR   -  Bad\n"
    assert warnings_of(BuildResult("es", REPORT, log, 0)) == ["Odd - thing"]


NO_TEMPLATE = """\
main.html:1:1  error TEMPLATE-ERROR  There is no template "main.html".
    Add the file, or name one that there is.                                docs: #template-error
"""


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (BuildStoppedError("2 errors."), "2 errors."),
        (OSError(errno.ENOSPC, "No space left on device"), "The disk is full. Free some space and build again."),
        (
            PermissionError(errno.EACCES, "Permission denied", "site/en"),
            "No permission for site/en. Build as its owner, or choose another site_dir.",
        ),
        (OSError(errno.EIO, "Input/output error", "site/a"), "Input/output error: site/a."),
        (OSError(errno.EIO, "Input/output error"), "Input/output error: the site."),
        (TemplateNotFound("main.html"), NO_TEMPLATE),
        (ValueError("a bug"), ""),
    ],
)
def test_what_a_person_is_told(error: Exception, told: str) -> None:
    assert reason(error) == told

"""Builds one language alone, so that many machines can share the work. `part_join.py` makes the site of the parts."""

from __future__ import annotations

import logging
from pathlib import Path

from build_tools import pipeline
from build_tools.ground import clock
from build_tools.ground.problems import must_stop
from build_tools.ground.reports import stopped_by
from build_tools.publish import site_folder, staging
from build_tools.publish.own_files import foreign_files, listed, whatever_is_in
from build_tools.publish.report import Report, from_output, to_line
from build_tools.publish.source_folders import real_path
from build_tools.publish.stopped import BuildStoppedError
from build_tools.reading.regular_file import read_regular
from build_tools.site.log import log_problems
from build_tools.site.processes.children import Child, failure_of
from build_tools.site.processes.place import Place
from build_tools.site.processes.task import Task
from build_tools.site.settings import site_place

REPORT = "report.json"
MAX_REPORT_BYTES = 100_000_000


def build_part(root: Path, language: str, parts: Path, *, strict: bool = False) -> int:
    """Builds one language into `parts`/`language`. Returns the number of its pages.

    Raises BuildStoppedError and OSError; then the part is as it was.
    """
    codes = pipeline.languages(root)
    if language not in codes:
        raise BuildStoppedError(f'There is no language "{language}" here. There are: {", ".join(codes)}.')
    place, part = site_place(root, strict=strict), real_path(parts / language)
    _require_own(part, place.course)
    part.parent.mkdir(parents=True, exist_ok=True)
    with staging.in_place_of(part) as stage:
        report = _build(place, language, stage)
        (stage / REPORT).write_text(to_line(report), "utf-8")
    return len(report.pages)


def read_part(parts: Path, language: str) -> Report:
    """The report that `build_part` wrote for a language. Raises BuildStoppedError when there is none."""
    report = _report(parts / language)
    if report is None:
        reason = f"{parts / language} holds no language built alone."
        raise BuildStoppedError(f"{reason} Build it with: course build --language {language} --parts {parts}")
    return report


def _report(part: Path) -> Report | None:
    try:
        return from_output(read_regular(part / REPORT, MAX_REPORT_BYTES).decode("utf-8"))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _require_own(part: Path, course: Path) -> None:
    report = _report(part)
    if part.exists() and report is None:
        raise BuildStoppedError(f"{part} is not a language built alone. Move it away, or name other --parts.")
    reason = site_folder.misplaced(part, course)
    if reason:
        raise BuildStoppedError(f"{part} {reason} Name other --parts.")
    foreign = list(foreign_files(part, whatever_is_in((*report.files, REPORT)))) if report else []
    if foreign:
        raise BuildStoppedError(
            f"{part} holds files that no build wrote: {listed(foreign)}. Move them away, or name other --parts."
        )


def _build(place: Place, language: str, stage: Path) -> Report:
    child = Child(
        Task(language, place.address, drafts=False, today=clock.today()), place.config_file, stage, strict=place.strict
    )
    try:
        result = child.join()
    except BaseException:
        child.stop()
        raise
    problems = result.report.problems if result.report else ()
    failure = failure_of(result)
    if must_stop(problems, strict=place.strict) or failure or result.report is None:
        log_problems(problems, logging.ERROR)
        raise BuildStoppedError(failure or stopped_by(problems))
    log_problems(problems, logging.INFO)
    return result.report

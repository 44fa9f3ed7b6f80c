"""Joins languages that were built alone into one site, with all its checks."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from pathlib import Path

from build_tools import pipeline
from build_tools.course.languages import language_names
from build_tools.ground import clock
from build_tools.ground.problems import must_stop, tidy
from build_tools.ground.reports import stopped_by, summary
from build_tools.publish import site_folder, staging
from build_tools.publish.entry_pages import language_key
from build_tools.publish.lost_languages import lost_languages
from build_tools.publish.report import Report
from build_tools.publish.stopped import BuildStoppedError
from build_tools.publish.whole_site import add_root_files, check_site
from build_tools.reading.regular_file import copy_regular
from build_tools.site.log import log, log_problems
from build_tools.site.processes.part_build import REPORT, read_part
from build_tools.site.processes.place import Place
from build_tools.site.settings import site_place


def join_parts(root: Path, parts: Path, *, strict: bool = False) -> Path:
    """Makes the whole site from the parts, which must all be built from the sources in `root`. Returns its folder.

    `strict`: not when there are warnings. Raises BuildStoppedError and OSError; then the site is as it was.
    """
    place = site_place(root, strict=strict)
    reports = [read_part(parts, code) for code in pipeline.languages(root)]
    _require_no_warnings(reports, strict=place.strict)
    site_folder.require_well_placed(place.site, place.course)
    lock = staging.lock(place.site, lambda: log.info("Another build is running: waiting for it to end"))
    try:
        staging.recover(place.site)
        site_folder.require_own(place.site, place.course)
        with staging.in_place_of(place.site) as stage:
            _fill(stage, root, place, parts, reports)
    finally:
        lock.release()
    return place.site


def _require_no_warnings(reports: Sequence[Report], *, strict: bool) -> None:
    problems = tidy(problem for report in reports for problem in report.problems)
    if must_stop(problems, strict=strict):
        log_problems(problems, logging.ERROR)
        raise BuildStoppedError(stopped_by(problems))


def _fill(stage: Path, root: Path, place: Place, parts: Path, reports: Sequence[Report]) -> None:
    for report in reports:
        source, target = parts / report.language, stage / report.language
        shutil.copytree(source, target, ignore=shutil.ignore_patterns(REPORT), copy_function=copy_regular)
    course = pipeline.check_course(root, today=clock.today()).course
    if course is None:
        raise BuildStoppedError("content/course.yaml cannot be used: course check says why.")
    names, key = language_names(course), language_key(course.settings.id)
    lost = tuple(lost_languages(place.site, {report.language for report in reports}))
    problems = (
        lost or add_root_files(stage, place.address, names, reports, key) or check_site(stage, place.address, reports)
    )
    if problems:
        log_problems(problems, logging.ERROR)
        raise BuildStoppedError(f"{summary(problems)}. Were all parts built from the same files?")
    site_folder.mark_as_own(stage)

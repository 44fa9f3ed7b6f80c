"""The build in the process that a person started: of the source language, and then of the whole site."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path

from build_tools import pipeline
from build_tools.ground.clock import today
from build_tools.ground.outdated import stop_if_outdated
from build_tools.ground.problems import Problem, has_errors, must_stop, tidy
from build_tools.ground.reports import stopped_by
from build_tools.pages.page import Pages
from build_tools.publish import noted_references, site_folder, staging
from build_tools.publish.entry_pages import language_key
from build_tools.publish.lost_languages import lost_languages
from build_tools.publish.problems_panel import Trouble
from build_tools.publish.references import References
from build_tools.publish.report import Report
from build_tools.publish.stopped import BuildStoppedError
from build_tools.publish.whole_site import add_root_files, check_site
from build_tools.site.log import WarningRecorder, log, log_problems, remarks_in
from build_tools.site.preview import Preview
from build_tools.site.processes.children import BuildResult, Child, failure_of, warnings_of
from build_tools.site.processes.claim import Claim, page_counts
from build_tools.site.processes.copied import can_copy
from build_tools.site.processes.once_more import build_once_more
from build_tools.site.processes.place import Place
from build_tools.site.processes.task import Task
from build_tools.site.processes.workers import Order


class ParentBuild:
    """One build of every language. With a `preview` problems are shown in the browser and the server goes on."""

    def __init__(self, place: Place, claim: Claim, preview: Preview | None = None) -> None:
        self._place = place
        self._claim = claim
        self._preview = preview
        self._stage: Path | None = None
        self._tasks: tuple[Task, ...] = ()
        self._children: tuple[Child | Order, ...] = ()
        self._warnings = WarningRecorder()

    def begin(self) -> Task:
        """Makes the stage and returns the task of this process. Raises BuildStoppedError and OSError."""
        place = self._place
        if self._preview:
            self._claim.require_place()
        self._warnings.listen()
        day, drafts = today(), self._preview is not None
        codes = pipeline.languages(place.course)
        self._tasks = tuple(Task(code, place.address, drafts, day) for code in codes)
        self._stage = staging.new_stage(place.site)
        if self._preview:
            self._preview.serve_from(place.site, codes)
        return self._tasks[0]

    def folder(self, language: str) -> str:
        """The path of the folder in which the pages of a language are built."""
        return str(self._path(language))

    def _path(self, language: str) -> Path:
        if self._stage is None:
            raise RuntimeError("begin comes first")
        return self._stage / language

    def start_children(self) -> None:
        """Starts a build of every language but the source language."""
        log.info("Building %s, each language beside the others", ", ".join(task.language for task in self._tasks))
        copied = self._preview is None and self._claim.is_alone and can_copy()
        if copied and self._tasks[1:]:
            pipeline.remember_sources(self._place.course)
        for task in self._tasks[1:]:
            self._children = (*self._children, self._start(task, copied=copied))
        for child in self._children:
            child.listen()

    def _start(self, task: Task, *, copied: bool) -> Child | Order:
        place, folder = self._place, self._path(task.language)
        if self._preview:
            return self._preview.workers.order(task, place.config_file, folder, strict=place.strict)
        return Child(task, place.config_file, folder, strict=place.strict, copied=copied)

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Ends a build whose source language has problems; reports those of the other languages too."""
        results = [child.join() for child in self._children]
        self._end_or_build_again(self._trouble(problems, results))

    def finish(self, report: Report, pages: Pages, references: Mapping[str, References]) -> None:
        """Publishes what this process and the children built if there are no errors; else ends the build.

        Raises BuildStoppedError, except in a preview, and OSError.
        """
        stop_if_outdated()
        results = [child.join() for child in self._children]
        stop_if_outdated()
        trouble = self._trouble(report.problems, results)
        if not has_errors(trouble.problems):
            self._heed_warnings(results)
        strict = self._place.strict and self._preview is None
        if must_stop(trouble.problems, strict=strict) or trouble.failures:
            return self._end_or_build_again(trouble)
        reports = [report, *(result.report for result in results if result.report)]
        noted = {report.language: references, **{result.language: result.references for result in results}}
        problems = self._whole_site(reports, pages, noted)
        if problems:
            return self._end_or_build_again(Trouble(tidy((*trouble.problems, *problems))), newer=self._path(""))
        if self._claim.is_outdated():
            return self._build_again()
        return self._publish(self._path(""), reports, trouble.problems)

    def _whole_site(
        self, reports: Sequence[Report], pages: Pages, noted: Mapping[str, Mapping[str, References]]
    ) -> tuple[Problem, ...]:
        """Adds what serves all languages to the stage; the problems of the whole."""
        stage, address = self._path(""), self._place.address
        cache = self._preview.references if self._preview else None
        lost = () if self._preview else lost_languages(self._place.site, {report.language for report in reports})
        problems = tuple(lost) or add_root_files(stage, address, pages.languages, reports, language_key(pages.id))
        return problems or check_site(stage, address, reports, cache, noted_references.of_site(noted))

    def _build_again(self) -> None:
        self.abandon()
        build_once_more(self._place)

    def abandon(self, why: str = "") -> None:  # noqa: ARG002
        """Ends the children, removes the stage and releases the claim. Safe to repeat."""
        self._warnings.stop()
        for child in self._children:
            child.stop()
        self._children = ()
        if self._stage:
            staging.remove(self._stage)
            self._stage = None
        self._claim.release()

    def give_up(self) -> None:
        """Ends an outdated build; the processes of the other languages stay."""
        for child in self._children:
            if isinstance(child, Order):
                child.give_up()
        self._children = ()
        self.abandon()

    def _publish(self, stage: Path, reports: Sequence[Report], problems: Sequence[Problem]) -> None:
        if self._preview:
            self._preview.publish(stage, reports)
        else:
            site_folder.mark_as_own(stage)
            staging.swap(stage, self._place.site)
            self._claim.remember(reports)
        self._stage = None
        self.abandon()
        log_problems(remarks_in(problems), logging.INFO)
        log.info("Wrote %s: %s", self._place.site, page_counts(reports))

    def _heed_warnings(self, results: Sequence[BuildResult]) -> None:
        for result in results:
            for message in warnings_of(result):
                if message not in self._warnings.messages:
                    log.warning("%s", message)
        if self._place.strict and self._warnings.messages and self._preview is None:
            raise BuildStoppedError("There were warnings, and this build is strict.")

    def _trouble(self, problems: Sequence[Problem], results: Sequence[BuildResult]) -> Trouble:
        self._children = ()
        reported = (problem for result in results if result.report for problem in result.report.problems)
        # Only the build of the source language checks the rules: content that breaks one may stop the other builds.
        failures = () if has_errors(problems) else tuple(filter(None, map(failure_of, results)))
        return Trouble(tidy((*problems, *reported)), failures)

    def _end_or_build_again(self, trouble: Trouble, newer: Path | None = None) -> None:
        """Ends the build, unless the trouble may come from files that were saved meanwhile."""
        if self._claim.is_outdated():
            self._build_again()
        else:
            self._end(trouble, newer)

    def _end(self, trouble: Trouble, newer: Path | None = None) -> None:
        level = logging.INFO if self._preview else logging.ERROR
        log_problems(trouble.problems, level)
        for failure in trouble.failures:
            log.log(level, "%s", failure)
        if self._preview is None:
            failed = must_stop(trouble.problems, strict=self._place.strict)
            raise BuildStoppedError(stopped_by(trouble.problems) if failed else "A language was not built.")
        if newer:
            self._stage = None
        self._preview.show(trouble, newer)
        self.abandon()

"""The claim of one build on the folder of the site, with what the site would be made from."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Sequence
from pathlib import Path

from filelock import FileLock

from build_tools.ground.problems import tidy
from build_tools.publish import last_build, site_folder, staging
from build_tools.publish.report import Report
from build_tools.site.inputs import Inputs
from build_tools.site.log import log, log_problems
from build_tools.site.processes.place import Place


class Claim:
    """Keeps other builds out of the site's folder, from `is_done` until `release`. A preview takes nothing: it writes
    into a folder of its own.
    """

    def __init__(self, place: Place, inputs: Inputs) -> None:
        self._place = place
        self._inputs = inputs
        self._lock: FileLock | None = None
        self._state = self._fingerprint = ""

    def require_place(self) -> None:
        """Raises BuildStoppedError when no site may be in this place, and OSError."""
        site_folder.require_well_placed(self._place.site, self._place.course)

    def is_done(self) -> bool:
        """Takes the folder. If the site in use was made from exactly these inputs, it stays, and the claim ends.

        Otherwise nothing is published once they have changed: see `is_outdated`. Raises BuildStoppedError and OSError.
        """
        self.require_place()
        self._take()
        self._state, self._fingerprint = self._inputs.hashes()
        reports = last_build.recall(self._place.course, self._place.site, self._fingerprint)
        if reports:
            log_problems(tidy(problem for report in reports for problem in report.problems), logging.INFO)
            log.info("Nothing has changed since %s was built: %s", self._place.site, page_counts(reports))
            self.release()
        return bool(reports)

    def _take(self) -> None:
        site = self._place.site
        self._lock = staging.lock(site, lambda: log.info("Another build is running: waiting for it to end"))
        staging.recover(site)
        site_folder.require_own(site, self._place.course)

    @property
    def unused_folder(self) -> Path:
        """A path beside the site where nothing is."""
        return staging.name_beside(self._place.site, "stage")

    @property
    def is_alone(self) -> bool:
        """Whether no plugin or hook but ours takes part, and may keep something in memory for this build alone."""
        return self._inputs.is_alone

    def is_outdated(self) -> bool:
        """Whether a file was saved since the claim began, so that pages may be of two states."""
        return self._lock is not None and self._inputs.state() != self._state

    def remember(self, reports: Sequence[Report]) -> None:
        """Notes that the site in use is what `reports` say."""
        last_build.remember(self._place.course, self._place.site, self._fingerprint, reports)

    def release(self) -> None:
        """Restores the last good site, and lets other builds in. Safe to repeat."""
        if self._lock:
            with contextlib.suppress(OSError):  # The next build recovers then.
                staging.recover(self._place.site)
            self._lock.release()
            self._lock = None


def page_counts(reports: Sequence[Report]) -> str:
    """How many pages each language has, in words."""
    return ", ".join(f"{len(report.pages)} pages in {report.language}" for report in reports)

"""Shows under `serve` the last good build, with a panel of problems above it while there are any."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from build_tools.publish import staging
from build_tools.publish.problems_panel import Trouble, panel, problems_page, with_panel
from build_tools.publish.references import References
from build_tools.publish.report import Report
from build_tools.site.processes.workers import Workers


class Preview:
    """Keeps the last good build while problems are shown, and the processes that build the other languages.

    `references` is the cache of `read_built`.
    """

    def __init__(self) -> None:
        self.workers = Workers()
        self.references: dict[bytes, References] = {}
        self._site: Path | None = None
        self._good: Path | None = None
        self._aside: Path | None = None
        self._languages: tuple[str, ...] = ("en",)
        self._words: Mapping[str, Mapping[str, str]] = {}
        self._replaced: dict[str, bytes] = {}
        self._requests_waiting: Callable[[], AbstractContextManager[None]] = nullcontext

    def answer_through(self, requests_waiting: Callable[[], AbstractContextManager[None]]) -> None:
        """Sets a context in which no request is begun, for the moments in which what is served changes."""
        self._requests_waiting = requests_waiting

    @property
    def site(self) -> Path:
        """The folder that is served. Raises RuntimeError before `serve_from`."""
        return self._served()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the site that is served, the source language first."""
        return self._languages

    @property
    def shows_good_build(self) -> bool:
        """Whether what is served is the last good build, without problems above it."""
        return self._good is not None and self._good == self._site

    def serve_from(self, site: Path, languages: Sequence[str]) -> None:
        """Sets the folder that is served, and the languages it will have, the source language first."""
        self._site, self._languages = site, tuple(languages)

    def publish(self, stage: Path, reports: Sequence[Report]) -> None:
        """Shows a build without problems, and keeps it. Raises OSError."""
        with self._requests_waiting():
            staging.swap(stage, self._served())
        self._replaced.clear()
        self.workers.accept()
        self._forget_aside()
        self._good = self._served()
        self._words = {report.language: report.words for report in reports}

    def show(self, trouble: Trouble, newer: Path | None = None) -> None:
        """Shows the panel on the pages of the last good build, or of `newer` if it has pages. Raises OSError."""
        self._put_back()
        stage = newer or self._copy_of_good()
        for page in stage.rglob("*.html"):
            self._add_panel(page, trouble, page.relative_to(stage).parts[0])
        if self._good == self._served():
            self._good = self._aside = staging.set_aside(self._served())
        with self._requests_waiting():
            staging.swap(stage, self._served())

    def replace_pages(self, stage: Path, paths: Iterable[str]) -> None:
        """Shows these pages of `stage` in the last good build, which gets its own back when there are problems.

        Raises OSError.
        """
        with self._requests_waiting():
            for path in paths:
                page = self._served() / path
                self._replaced.setdefault(path, page.read_bytes())
                os.replace(stage / path, page)  # noqa: PTH105

    def _put_back(self) -> None:
        with self._requests_waiting():
            for path, data in self._replaced.items():
                page = self._served() / path
                beside = page.with_name(f".{page.name}")
                beside.write_bytes(data)
                os.replace(beside, page)  # noqa: PTH105 (a reader gets the one or the other, never a part)
        self._replaced.clear()

    def close(self) -> None:
        """Ends the processes, and deletes the good build that was set aside."""
        self.workers.close()
        self._forget_aside()

    def _served(self) -> Path:
        if self._site is None:
            raise RuntimeError("serve_from comes first")
        return self._site

    def _forget_aside(self) -> None:
        if self._aside:
            staging.remove(self._aside)
        self._aside = None

    def _copy_of_good(self) -> Path:
        """A stage with the last good build, or with an empty file for each page that will show the panel alone."""
        stage = staging.new_stage(self._served())
        if self._good:
            shutil.copytree(self._good, stage, dirs_exist_ok=True)
            return stage
        for folder in ("", *self._languages):
            (stage / folder).mkdir(exist_ok=True)
            (stage / folder / "index.html").touch()
        (stage / "404.html").touch()
        return stage

    def _add_panel(self, page: Path, trouble: Trouble, folder: str) -> None:
        language = folder if folder in self._languages else self._languages[0]
        words = self._words.get(language, {})
        html = page.read_text("utf-8")
        if html:
            html = with_panel(html, panel(trouble, words, language))
        else:
            html = problems_page(trouble, words, language, refresh=page.name == "404.html")
        page.write_text(html, "utf-8", newline="\n")

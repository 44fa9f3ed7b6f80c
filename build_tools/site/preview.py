"""Shows under `serve` the last good build, with a panel of problems above it while there are any."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from click import ClickException

from build_tools.publish import staging
from build_tools.publish.problems_panel import Trouble, panel, problems_page, with_panel
from build_tools.publish.references import References
from build_tools.publish.report import Report
from build_tools.site.log import log
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

    def serve_from(self, site: Path, languages: Sequence[str]) -> None:
        """Sets the folder that is served, and the languages it will have, the source language first."""
        self._site, self._languages = site, tuple(languages)

    def publish(self, stage: Path, reports: Sequence[Report]) -> None:
        """Shows a build without problems, and keeps it. Raises OSError."""
        staging.swap(stage, self._served())
        self._forget_aside()
        self._good = self._served()
        self._words = {report.language: report.words for report in reports}

    def show(self, trouble: Trouble, newer: Path | None = None) -> None:
        """Shows the panel on the pages of the last good build, or of `newer` if it has pages. Raises OSError."""
        stage = newer or self._copy_of_good()
        for page in stage.rglob("*.html"):
            self._add_panel(page, trouble, page.relative_to(stage).parts[0])
        if self._good == self._served():
            self._good = self._aside = staging.set_aside(self._served())
        staging.swap(stage, self._served())

    def guard(self, builder: Callable[[], None]) -> Callable[[], None]:
        """A builder that does the same but shows any error instead of raising it."""

        def rebuild() -> None:
            try:
                builder()
            except Exception as error:
                log.info("The preview goes on without this change", exc_info=not isinstance(error, ClickException))
                self.show(Trouble(failures=(f"{type(error).__name__}: {error}",)))

        return rebuild

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

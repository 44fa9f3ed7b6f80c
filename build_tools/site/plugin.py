"""START READING HERE: the MkDocs plugin `course`, which makes `mkdocs build` write the complete site.

Each method is a step of a MkDocs build, in order. One process builds one language; see `parent_build.py` for what the
process a person started does besides, and `child_build.py` for the others.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from build_tools import pipeline
from build_tools.ground.problems import Problem, has_errors
from build_tools.outputs.site import SITE
from build_tools.pages.page import Pages
from build_tools.publish.entry_pages import WORDS as ENTRY_WORDS
from build_tools.publish.problems_panel import WORDS as PANEL_WORDS
from build_tools.publish.report import report_of
from build_tools.publish.stopped import BuildStoppedError, reason
from build_tools.site.inputs import fingerprint
from build_tools.site.language_config import has_search, set_course, set_language
from build_tools.site.navigation import navigation
from build_tools.site.preview import Preview
from build_tools.site.processes.child_build import ChildBuild
from build_tools.site.processes.children import stop_with_parent
from build_tools.site.processes.parent_build import ParentBuild, Place
from build_tools.site.processes.task import Task, from_environment
from build_tools.site.published_files import listed_files, published_files
from build_tools.site.search_words import INDEX, fold_index
from build_tools.site.watching import look_often

WORDS = ENTRY_WORDS | PANEL_WORDS.keys()
FIRST, LAST = 100, -100
"""Before search asks for the language; after search has written its index."""


class NoSettings(Config):  # type: ignore[no-untyped-call]
    """The plugin has none: a language exists when its folder does."""


class CoursePlugin(BasePlugin[NoSettings]):  # type: ignore[no-untyped-call]
    """Lives through every rebuild of `serve`, because it has `on_startup`."""

    def __init__(self) -> None:
        self._given: Task | None = None
        self._preview: Preview | None = None
        self._build: ParentBuild | ChildBuild | None = None
        self._pages: Pages | None = None
        self._problems: tuple[Problem, ...] = ()
        self._files: tuple[str, ...] = ()
        self._published_at: tuple[str, str | None] = ("site", None)

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Finds out which process this is."""
        self._given = from_environment()
        if self._given:
            stop_with_parent()
        elif command == "serve":
            self._preview = Preview()

    def assign(self, task: Task) -> None:
        """Says which language to build, in a process that builds many times."""
        self._given = task

    @event_priority(FIRST)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Turns the build of a site into the build of one language in a folder of its own."""
        self._pages, self._build = None, None
        self._published_at = config.site_dir, config.site_url
        if not config.config_file_path:
            raise BuildStoppedError("Give mkdocs.yml by its path: the other languages are built from it too.")
        self._course = Path(config.config_file_path).resolve().parent
        if self._given:
            self._task, self._build = self._given, ChildBuild(self._given)
        else:
            self._build = parent = ParentBuild(_place(config), self._preview)
            self._task = parent.begin()
            config.site_dir = str(parent.folder(self._task.language))
            if self._preview is None and parent.is_done(fingerprint(config, self._task)):
                self._build = None
        if self._task.address:
            config.site_url = f"{self._task.address}{self._task.language}/"
        set_language(config, self._task.language)
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Starts the other languages and compiles this one. Under `serve` problems wait for on_post_build."""
        if not self._build:
            return  # nothing has changed, and MkDocs goes on with no page to build
        if isinstance(self._build, ParentBuild):
            self._build.start_children()
        task = self._task
        made = pipeline.make(SITE, self._course, today=task.today, drafts=task.drafts, language=task.language)
        self._problems = made.problems
        if not has_errors(made.problems):
            (self._pages,) = made.pages
            set_course(config, self._pages)
        elif not self._preview:
            self._build.refuse(made.problems)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Replaces what MkDocs found by what may be published."""
        if not self._pages:
            return Files([])
        published = published_files(self._pages, files, config)
        self._files = (*listed_files(self._pages, published), *([INDEX] if has_search(config) else []))
        return published

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG002
        """Replaces MkDocs's guess by the course map."""
        return navigation(self._pages, files) if self._pages else nav

    @event_priority(LAST)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Finishes this language; the parent then publishes the whole site."""
        if self._build and not self._pages:
            self._build.refuse(self._problems)
        elif self._build and self._pages:
            _fold(Path(config.site_dir, INDEX))
            self._build.finish(report_of(self._pages, self._files, self._problems, WORDS), self._pages)
        config.site_dir, config.site_url = self._published_at

    def on_build_error(self, *, error: Exception) -> None:
        """Leaves everything as it was. What is no bug becomes one message."""
        why = reason(error)
        if isinstance(self._build, ParentBuild):
            self._build.abandon()
        elif self._build and isinstance(error, OSError):
            self._build.fail(why)
        if why:
            kept = "" if self._preview else f" {Path(self._published_at[0]).name}/ is as it was."
            raise Abort(f"{why}{kept}") from error

    def on_serve(
        self,
        server: LiveReloadServer,
        *,
        config: MkDocsConfig,
        builder: Callable[..., None],  # noqa: ARG002
    ) -> LiveReloadServer:
        """An error in a rebuild would make the page wait for ever: shows it instead."""
        look_often(server, (config.docs_dir, config.config_file_path, *config.theme.dirs))
        if self._preview:
            server.builder = self._preview.guard(server.builder)
        return server

    def on_shutdown(self) -> None:
        """Clears up when a build was interrupted, or the preview ends."""
        if isinstance(self._build, ParentBuild):
            self._build.abandon()
        if self._preview:
            self._preview.close()


def _place(config: MkDocsConfig) -> Place:
    file, site = Path(config.config_file_path), Path(config.site_dir)
    return Place(file.resolve(), site.resolve(), config.site_url or "", config.strict)


def _fold(index: Path) -> None:
    if index.exists():
        index.write_text(fold_index(index.read_text("utf-8")), "utf-8", newline="\n")

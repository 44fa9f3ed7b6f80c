"""START READING HERE: the MkDocs plugin `course`, which makes `mkdocs build` write the complete site.

Each method is a step of a MkDocs build, in order. One process builds one language: `language_build.py` is what all of
them do, `parent_build.py` what the process that a person started does besides, `child_build.py` what the others do.

What only a build needs is loaded once there is something to build: loading takes longer than finding that nothing has
changed.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from jinja2 import Environment
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from build_tools.ground.clock import today
from build_tools.ground.collection import collection_paused
from build_tools.ground.outdated import stop_if_outdated
from build_tools.ground.visible import LINES, visible
from build_tools.publish.source_folders import real_path
from build_tools.publish.stopped import BuildStoppedError, reason
from build_tools.site.dev_address import require_free
from build_tools.site.inputs import inputs_of
from build_tools.site.log import hush_steps, tell_steps
from build_tools.site.processes.child_build import ChildBuild
from build_tools.site.processes.children import stop_with_parent
from build_tools.site.processes.claim import Claim
from build_tools.site.processes.place import Place
from build_tools.site.processes.task import Task, from_environment
from build_tools.site.theme_language import set_language, set_nothing_to_build

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

    from build_tools.site.language_build import LanguageBuild
    from build_tools.site.live.served_pages import LivePages
    from build_tools.site.preview import Preview
    from build_tools.site.processes.parent_build import ParentBuild

FIRST, LAST = 100, -100
"""The priorities that run before search asks for the language, and after search has written its index."""


class NoSettings(Config):  # type: ignore[no-untyped-call]
    """The plugin has no settings: a language exists when its folder does."""


class CoursePlugin(BasePlugin[NoSettings]):  # type: ignore[no-untyped-call]
    """The plugin. As it has `on_startup`, MkDocs keeps one instance through every rebuild of `serve`."""

    def __init__(self) -> None:
        self._assigned_task: Task | None = None
        self._preview: Preview | None = None
        self._live: LivePages | None = None
        self._may_serve = False
        self._claim: Claim | None = None
        self._build: ParentBuild | ChildBuild | None = None
        self._language: LanguageBuild | None = None
        self._site: tuple[str, str | None] = ("site", None)  # folder and address, as mkdocs.yml says
        self._open = ExitStack()

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Finds out whether this process is a child, a preview or a single build."""
        self._assigned_task = from_environment()
        if command != "serve":
            self._open.enter_context(collection_paused())
        if self._assigned_task:
            stop_with_parent()
        elif command == "serve":
            from build_tools.site.live.served_pages import LivePages
            from build_tools.site.preview import Preview

            self._preview, self._live = Preview(), LivePages()

    def assign(self, task: Task, live: LivePages | None = None) -> None:
        """Sets the language to build next, in a process that builds many times, and what is noted of its pages."""
        self._assigned_task, self._live = task, live

    @event_priority(FIRST)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Turns the build of a site into the build of one language in a folder of its own. When nothing has changed
        since the last build, MkDocs goes on without pages.

        Raises BuildStoppedError and OSError.
        """
        self._language, self._build, self._claim = None, None, None
        self._site = config.site_dir, config.site_url
        self._require_address(config)
        if not config.config_file_path:
            raise BuildStoppedError("Give mkdocs.yml by its path: the other languages are built from it too.")
        task = self._assigned_task or self._begin(config)
        if task:
            self._set_language(config, task)
        elif self._claim:
            set_nothing_to_build(config, self._claim.unused_folder)
            hush_steps()
        return config

    def _begin(self, config: MkDocsConfig) -> Task | None:
        """Begins the build of the whole site. Returns the task of this process; None when there is nothing to do."""
        place = _place(config)
        self._claim = Claim(place, inputs_of(config, Task("", place.address, self._preview is not None, today())))
        if self._preview is None and self._claim.is_done():
            return None
        from build_tools.site.processes.parent_build import ParentBuild

        self._build = parent = ParentBuild(place, self._claim, self._preview)
        return parent.begin()

    def _set_language(self, config: MkDocsConfig, task: Task) -> None:
        from build_tools.site.language_build import LanguageBuild

        self._build = self._build or ChildBuild(task)
        self._language = LanguageBuild(task, Path(config.config_file_path).resolve().parent)
        config.site_dir = self._build.folder(task.language) or config.site_dir
        if task.address:
            config.site_url = f"{task.address}{task.language}/"
        set_language(config, task.language)

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Starts the builds of the other languages and makes the pages of this one.

        Errors in the course end the build here, but under `serve` only in on_post_build.
        """
        if not self._build or not self._language:
            return
        self._build.start_children()
        self._language.make(config)
        if not self._language.pages and not self._preview:
            self._build.refuse(self._language.problems)
            self._build = self._language = None  # The site was built once more meanwhile.

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Replaces the files that MkDocs has found by those that may be published."""
        return self._language.published(files, config) if self._language else Files([])

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG002
        """Replaces the navigation that MkDocs has guessed by the course map."""
        own = self._language.navigation(files) if self._language else None
        return nav if own is None else own

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002
        """Prepares the templates of the theme."""
        if self._language:
            self._language.prepare_templates(env)
        return env

    @event_priority(LAST)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Notes what a page refers to. Ends a build that is outdated."""
        stop_if_outdated()
        if self._language:
            self._language.note(page.file.dest_uri, output, config)
        return output

    @event_priority(LAST)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Finishes this language; the parent then publishes the whole site."""
        if self._build and self._language:
            report = self._language.finish(config)
            if self._live:
                self._live.built(self._language.served(config))
            if report and self._language.pages:
                self._build.finish(report, self._language.pages, self._language.references)
                self._accept()
            else:
                self._build.refuse(self._language.problems)
        tell_steps()
        config.site_dir, config.site_url = self._site

    def on_build_error(self, *, error: Exception) -> None:
        """Undoes the build. Raises Abort with one message, except for a bug, which keeps its traceback."""
        tell_steps()
        why = reason(error)
        self._abandon("" if isinstance(error, BuildStoppedError) else why)
        if why:
            unchanged = "" if self._preview else f" {Path(self._site[0]).name}/ is as it was."
            raise Abort(visible(f"{why}{unchanged}", keep=LINES)) from error

    def on_serve(
        self,
        server: LiveReloadServer,
        *,
        config: MkDocsConfig,
        builder: Callable[..., None],  # noqa: ARG002
    ) -> LiveReloadServer:
        """Makes the server hear of changes at once, and show the changed pages first and every error of a rebuild.

        Without the latter the page in the browser would wait for ever.
        """
        if self._preview and self._live:
            from build_tools.site.live.start import start_live

            course = Path(os.path.abspath(config.config_file_path)).parent  # noqa: PTH100 (as MkDocs's server calls it)
            start_live(server, course, self._preview, self._live, self._give_up)
        return server

    def _accept(self) -> None:
        if self._live and self._preview and self._preview.shows_good_build:
            self._live.accept()

    def _give_up(self) -> None:
        """Ends an outdated build under `serve`, which is that of a parent."""
        if self._build and not isinstance(self._build, ChildBuild):
            self._build.give_up()

    def _require_address(self, config: MkDocsConfig) -> None:
        """Stops a preview that could not be served, before its first build. Later it has the address itself."""
        if self._preview and not self._may_serve:
            require_free(*config.dev_addr)
            self._may_serve = True

    def _abandon(self, why: str = "") -> None:
        """Ends a build without a new site. `why` is told by a child, whose parent knows no more of it."""
        if self._build:
            self._build.abandon(why)
        elif self._claim:
            self._claim.release()

    def on_shutdown(self) -> None:
        """Removes what is left over when a build was interrupted or the preview ends."""
        self._abandon()
        if self._preview:
            self._preview.close()
        self._open.close()


def _place(config: MkDocsConfig) -> Place:
    """Where the site is built. Raises BuildStoppedError when `site_dir` can be no name of a folder, and OSError."""
    file = Path(config.config_file_path)
    try:
        site = real_path(Path(config.site_dir))
    except ValueError as error:
        message = "mkdocs.yml: `site_dir` holds a character that no folder can have in its name. Choose another name."
        raise BuildStoppedError(message) from error
    return Place(file.resolve(), site, config.site_url or "", config.strict)

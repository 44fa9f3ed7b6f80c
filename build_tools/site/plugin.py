"""START READING HERE: the MkDocs plugin `course`, which makes `mkdocs build` write the complete site.

Each method is a step of a MkDocs build, in order. One process builds one language. `parent_build.py` has what the
process that a person started does besides, `child_build.py` what the other processes do.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from jinja2 import Environment, FileSystemLoader
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from build_tools import pipeline
from build_tools.ground.problems import Problem, has_errors, tidy
from build_tools.ground.visible import LINES, visible
from build_tools.outputs.site import SITE
from build_tools.pages.kept_templates import kept_templates
from build_tools.pages.page import Pages
from build_tools.pages.template_errors import Missing
from build_tools.pages.template_loader import TemplateLoader
from build_tools.publish.entry_pages import WORDS as ENTRY_WORDS
from build_tools.publish.forwarding import with_forwarding
from build_tools.publish.made import Made
from build_tools.publish.problems_panel import WORDS as PANEL_WORDS
from build_tools.publish.report import report_of
from build_tools.publish.source_folders import real_path
from build_tools.publish.stopped import BuildStoppedError, reason
from build_tools.site.dev_address import require_free
from build_tools.site.inputs import inputs_of
from build_tools.site.language_config import set_course, set_language
from build_tools.site.look.of_build import set_look, with_palette
from build_tools.site.navigation import navigation
from build_tools.site.preview import Preview
from build_tools.site.processes.child_build import ChildBuild
from build_tools.site.processes.children import stop_with_parent
from build_tools.site.processes.parent_build import ParentBuild
from build_tools.site.processes.place import Place
from build_tools.site.processes.task import Task, from_environment
from build_tools.site.published_files import listed_files, published_files
from build_tools.site.settings_check import settings_problems
from build_tools.site.stock_material.search import fold_index_file, index_files
from build_tools.site.theme_files import is_whole
from build_tools.site.watching import look_often

WORDS = ENTRY_WORDS | PANEL_WORDS.keys()
FIRST, LAST = 100, -100
"""The priorities that run before search asks for the language, and after search has written its index."""


class NoSettings(Config):  # type: ignore[no-untyped-call]
    """The plugin has no settings: a language exists when its folder does."""


class CoursePlugin(BasePlugin[NoSettings]):  # type: ignore[no-untyped-call]
    """The plugin. As it has `on_startup`, MkDocs keeps one instance through every rebuild of `serve`."""

    def __init__(self) -> None:
        self._assigned_task: Task | None = None
        self._preview: Preview | None = None
        self._may_serve = False
        self._build: ParentBuild | ChildBuild | None = None
        self._pages: Pages | None = None
        self._problems: tuple[Problem, ...] = ()
        self._files: tuple[str, ...] = ()
        self._site: tuple[str, str | None] = ("site", None)  # folder and address, as mkdocs.yml says

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Finds out whether this process is a child, a preview or a single build."""
        self._assigned_task = from_environment()
        if self._assigned_task:
            stop_with_parent()
        elif command == "serve":
            self._preview = Preview()

    def assign(self, task: Task) -> None:
        """Sets the language to build next, in a process that builds many times."""
        self._assigned_task = task

    @event_priority(FIRST)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Turns the build of a site into the build of one language in a folder of its own.

        Raises BuildStoppedError and OSError.
        """
        self._pages, self._build = None, None
        self._site = config.site_dir, config.site_url
        self._require_address(config)
        if not config.config_file_path:
            raise BuildStoppedError("Give mkdocs.yml by its path: the other languages are built from it too.")
        self._course = Path(config.config_file_path).resolve().parent
        if self._assigned_task:
            self._task, self._build = self._assigned_task, ChildBuild(self._assigned_task)
        else:
            self._build = parent = ParentBuild(_place(config), self._preview)
            self._task = parent.begin()
            config.site_dir = str(parent.folder(self._task.language))
            if self._preview is None and parent.is_done(inputs_of(config, self._task)):
                self._build = None
        if self._task.address:
            config.site_url = f"{self._task.address}{self._task.language}/"
        set_language(config, self._task.language)
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Starts the builds of the other languages and makes the pages of this one.

        Errors in the course end the build here, but under `serve` only in on_post_build.
        """
        if not self._build:
            return  # Nothing has changed since the last build, so MkDocs goes on without pages.
        if isinstance(self._build, ParentBuild):
            self._build.start_children()
        task = self._task
        made = pipeline.make(SITE, self._course, today=task.today, drafts=task.drafts, language=task.language)
        self._problems = tidy((*made.problems, *self._settings_problems(config, made)))
        if not has_errors(self._problems):
            pages = with_forwarding(made.pages[0], config.site_url or "")
            set_course(config, pages)
            look = set_look(config)
            self._pages = with_palette(pages, look) if _is_whole_theme(config) else pages
        elif not self._preview:
            self._build.refuse(self._problems)
            self._build = self._pages = None  # The site was built once more meanwhile.

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Replaces the files that MkDocs has found by those that may be published."""
        if not self._pages:
            return Files([])
        published = published_files(self._pages, files, config)
        self._files = (*listed_files(self._pages, published), *index_files(config))
        return published

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG002
        """Replaces the navigation that MkDocs has guessed by the course map."""
        return navigation(self._pages, files) if self._pages else nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002
        """Makes the templates of a theme that is whole fail at what is not there, instead of showing nothing. The error
        of a template that is no text names its file.
        """
        if isinstance(env.loader, FileSystemLoader):
            env.loader = TemplateLoader(env.loader.searchpath)
        if _is_whole_theme(config):
            env.undefined = Missing
        env.bytecode_cache = kept_templates(env)
        env.auto_reload = False  # MkDocs makes an environment for each build
        return env

    @event_priority(LAST)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Finishes this language; the parent then publishes the whole site."""
        if self._build and not self._pages:
            self._build.refuse(self._problems)
        elif self._build and self._pages:
            fold_index_file(Path(config.site_dir))
            self._build.finish(report_of(self._pages, self._files, self._problems, WORDS), self._pages)
        config.site_dir, config.site_url = self._site

    def on_build_error(self, *, error: Exception) -> None:
        """Undoes the build. Raises Abort with one message, except for a bug, which keeps its traceback."""
        why = reason(error)
        if isinstance(self._build, ParentBuild):
            self._build.abandon()
        elif self._build and why and not isinstance(error, BuildStoppedError):
            self._build.fail(why)
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
        """Makes the server notice changes sooner, and show the error of a rebuild that fails.

        Without that the page in the browser would wait for ever.
        """
        look_often(server, (config.docs_dir, config.config_file_path, *config.theme.dirs))
        if self._preview:
            server.builder = self._preview.guard(server.builder)
        return server

    def _require_address(self, config: MkDocsConfig) -> None:
        """Stops a preview that could not be served, before its first build. Later it has the address itself."""
        if self._preview and not self._may_serve:
            require_free(*config.dev_addr)
            self._may_serve = True

    def _settings_problems(self, config: MkDocsConfig, made: Made) -> tuple[Problem, ...]:
        """The problems of mkdocs.yml, in the build of the source language alone: all languages share the file."""
        if self._task.language != pipeline.languages(self._course)[0]:
            return ()
        return settings_problems(Path(config.config_file_path), made.pages[0].title if made.pages else "")

    def on_shutdown(self) -> None:
        """Removes what is left over when a build was interrupted or the preview ends."""
        if isinstance(self._build, ParentBuild):
            self._build.abandon()
        if self._preview:
            self._preview.close()


def _is_whole_theme(config: MkDocsConfig) -> bool:
    """Whether all of a page comes from templates in custom_dir, such as those of our shell."""
    folder = config.theme.custom_dir
    return folder is not None and is_whole(Path(folder))


def _place(config: MkDocsConfig) -> Place:
    """Where the site is built. Raises BuildStoppedError when `site_dir` can be no name of a folder, and OSError."""
    file = Path(config.config_file_path)
    try:
        site = real_path(Path(config.site_dir))
    except ValueError as error:
        message = "mkdocs.yml: `site_dir` holds a character that no folder can have in its name. Choose another name."
        raise BuildStoppedError(message) from error
    return Place(file.resolve(), site, config.site_url or "", config.strict)

"""What MkDocs asks for while it builds one language: the pages, the files, the menu, and how templates behave."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from build_tools import pipeline
from build_tools.ground.problems import Problem, has_errors, tidy
from build_tools.outputs.look import Look
from build_tools.outputs.site import SITE
from build_tools.pages.kept_templates import kept_templates
from build_tools.pages.page import Pages
from build_tools.pages.template_loader import TemplateLoader
from build_tools.publish.entry_pages import WORDS as ENTRY_WORDS
from build_tools.publish.forwarding import with_forwarding
from build_tools.publish.made import Made
from build_tools.publish.page_references import read_html_quickly
from build_tools.publish.problems_panel import WORDS as PANEL_WORDS
from build_tools.publish.references import References
from build_tools.publish.report import Report, report_of
from build_tools.site.course_config import set_course
from build_tools.site.inputs import is_alone
from build_tools.site.live.served_pages import ServedPages
from build_tools.site.look.of_build import set_face, set_look, theme_has, with_palette
from build_tools.site.navigation import navigation
from build_tools.site.processes.task import Task
from build_tools.site.published_files import listed_files, published_files
from build_tools.site.settings_check import settings_problems
from build_tools.site.share.share import TAGS, Share, share_of
from build_tools.site.shell_theme import ShellTheme
from build_tools.site.stock_material.search import fold_index_file, index_files
from build_tools.site.theme_files import is_whole

WORDS = ENTRY_WORDS | PANEL_WORDS.keys()


class LanguageBuild:
    """The build of one language. It has no `pages` until `make` has made some, and none when the `problems` have
    errors. `references` are those of pages by path, as far as they are known. Each method is a step of a MkDocs build,
    in order.
    """

    def __init__(self, task: Task, course: Path) -> None:
        self.problems: tuple[Problem, ...] = ()
        self.pages: Pages | None = None
        self._task = task
        self._course = course
        self.references: dict[str, References] = {}
        self._files: tuple[str, ...] = ()
        self._environment: Environment | None = None
        self._share = Share()

    def make(self, config: MkDocsConfig) -> None:
        """Makes the pages of the course, and tells MkDocs's templates of them."""
        if _is_whole_theme(config):
            config.theme = ShellTheme.of(config.theme)
        task = self._task
        made = pipeline.make(
            SITE,
            self._course,
            today=task.today,
            drafts=task.drafts,
            language=task.language,
            once=not task.is_preview,
        )
        self.problems = tidy((*made.problems, *self._settings_problems(config, made)))
        if not has_errors(self.problems):
            pages = with_forwarding(made.pages[0], config.site_url or "")
            set_course(config, pages)
            look = set_look(config)
            self.pages = pages
            if isinstance(config.theme, ShellTheme):
                self.problems = tidy((*self.problems, *set_face(config, look, pages), *self._set_share(config, look)))
                self.pages = with_palette(pages, look)

    def _set_share(self, config: MkDocsConfig, look: Look) -> tuple[Problem, ...]:
        """Gives templates the pictures that stand for the site elsewhere. Nobody shares links to a preview."""
        config.extra["share"] = self._share
        if not self.pages or not theme_has(TAGS, config):
            return ()
        has_readers = bool(config.site_url) and not self._task.is_preview
        share = config.extra["share"] = share_of(self.pages, look, Path(config.docs_dir), with_picture=has_readers)
        self._share = share
        return share.problems

    def _settings_problems(self, config: MkDocsConfig, made: Made) -> tuple[Problem, ...]:
        """The problems of mkdocs.yml, in the build of the source language alone: all languages share the file."""
        if self._task.language != pipeline.languages(self._course)[0]:
            return ()
        return settings_problems(Path(config.config_file_path), made.pages[0].title if made.pages else "")

    def published(self, files: Files, config: MkDocsConfig) -> Files:
        """Those of the `files` that may be published, and the pages; no file when there are no pages."""
        if not self.pages:
            return Files([])
        published = published_files(self.pages, files, config, self._share.files)
        self._files = (*listed_files(self.pages, published), *index_files(config))
        return published

    def navigation(self, files: Files) -> Navigation | None:
        """The course map; None when there are no pages."""
        return navigation(self.pages, files) if self.pages else None

    def note(self, uri: str, html: str, config: MkDocsConfig) -> None:
        """Notes the references of a page that is about to be written. Not where another plugin may still change it; and
        not in a preview, which knows those of all pages that are as they were.
        """
        if is_alone(config) and not self._task.is_preview:
            self.references[uri] = read_html_quickly(html)

    def prepare_templates(self, environment: Environment) -> None:
        """Lets the error of a template that is no text name its file, in any theme, and keeps compiled templates."""
        if type(environment.loader) is FileSystemLoader:
            environment.loader = TemplateLoader(environment.loader.searchpath)
        environment.bytecode_cache = kept_templates(environment)
        environment.auto_reload = False  # MkDocs makes an environment for each build.
        self._environment = environment

    def served(self, config: MkDocsConfig) -> ServedPages | None:
        """What was built, so that single pages can be made anew; None when another theme's menu may be on every page,
        or another plugin or a hook takes part.
        """
        is_ours = isinstance(config.theme, ShellTheme) and is_alone(config)
        if not self.pages or not self._environment or not is_ours:
            return None
        return ServedPages(self._task, self._course, config.site_url or "", self.pages, config, self._environment)

    def finish(self, config: MkDocsConfig) -> Report | None:
        """Finishes what MkDocs wrote. Returns what was built; None when there are no pages."""
        if not self.pages:
            return None
        fold_index_file(Path(config.site_dir))
        share = self._share
        report = report_of(self.pages, self._files, self.problems, WORDS)
        palette = config.extra["look"].palette
        return replace(report, icon=share.icon, touch_icon=share.touch_icon, picture=share.picture, palette=palette)


def _is_whole_theme(config: MkDocsConfig) -> bool:
    """Whether all of a page comes from templates in custom_dir, such as those of our shell."""
    folder = config.theme.custom_dir
    return folder is not None and is_whole(Path(folder))

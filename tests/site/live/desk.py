"""A small course in two languages that is edited while it is served, and built by a process that forgets."""

from __future__ import annotations

import contextlib
import io
import logging
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.livereload import LiveReloadServer

from build_tools.ground.problems import Problem, tidy
from build_tools.pipeline import languages
from build_tools.publish.problems_panel import Trouble
from build_tools.publish.report import from_output
from build_tools.site.live.browsers import Browsers
from build_tools.site.live.rebuilding import Rebuilding
from build_tools.site.live.served_pages import LivePages
from build_tools.site.plugin import CoursePlugin
from build_tools.site.preview import Preview
from build_tools.site.processes.task import Task, to_text
from build_tools.site.processes.worker import _answer
from tests.cache.outcome import forget
from tests.cache.state import State, first_state, read_folder, write_folder
from tests.real_course import ROOT
from tests.small import TODAY

ADDRESS = "http://127.0.0.1:8000/small/"
LANGUAGES = ("en", "es")
SETTINGS = """\
site_name: Small course
site_url: https://example.org/small/
docs_dir: content
use_directory_urls: false
theme: {name: null, custom_dir: theme}
plugins: [course]
copyright: Ours
"""


def first_state_with_theme(folder: Path) -> State:
    """The first state of `tests/cache`, with all words of the interface, settings and a theme; `folder` holds it."""
    first_state(folder)
    shutil.copy(ROOT / "content/interface.yaml", folder / "content/interface.yaml")
    shutil.copytree(ROOT / "build_tools/theme", folder / "theme")
    (folder / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    return State(read_folder(folder))


class Saved:
    """What was saved since the last build, as `Watching` tells it."""

    is_outdated = False

    def __init__(self) -> None:
        self.paths: frozenset[Path] = frozenset()

    def take(self) -> frozenset[Path]:
        """The paths."""
        paths, self.paths = self.paths, frozenset()
        return paths


class Watched(Preview):
    """A preview whose last trouble can be seen, and the pages that were shown first."""

    def __init__(self) -> None:
        super().__init__()
        self.trouble: Trouble | None = None
        self.first: dict[str, bytes] = {}

    def publish(self, *arguments: Any) -> None:
        self.trouble = None
        super().publish(*arguments)

    def show(self, trouble: Trouble, newer: Path | None = None) -> None:
        self.trouble = trouble
        super().show(trouble, newer)

    def replace_pages(self, stage: Path, paths: list[str]) -> None:  # type: ignore[override]
        super().replace_pages(stage, paths)
        self.first = {path: (self.site / path).read_bytes() for path in paths}


@dataclass
class Desk:
    """The course in `folder` as it was last `saved`, and its preview, served from `site`.

    `before_build` is called when the changed pages were shown and the build begins.
    """

    folder: Path
    saved: State
    site: Path
    preview: Watched = field(default_factory=Watched)
    changes: Saved = field(default_factory=Saved)
    before_build: Callable[[], None] = lambda: None

    def __post_init__(self) -> None:
        self.site.mkdir()
        config = self._config()
        self.plugin = config.plugins["course"]
        assert isinstance(self.plugin, CoursePlugin)
        self._live = LivePages()
        self._take_plugin()
        self.server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(self.site))
        self.server.server_close()
        self._rebuild = Rebuilding(
            self._build,
            self.plugin._give_up,
            self.folder,
            self.preview,
            self._live,
            self.changes,  # type: ignore[arg-type]
            Browsers(self.server),
        )
        self._rebuild()

    def _take_plugin(self) -> None:
        """MkDocs has one plugin in a process, and several desks may be open."""
        self.plugin._preview, self.plugin._live, self.plugin._may_serve = self.preview, self._live, True

    def _build(self) -> None:
        self._take_plugin()
        self.before_build()
        build(self._config(), serve_url=ADDRESS)

    def save(self, state: State) -> None:
        """Writes the state, as somebody does who saves, and rebuilds."""
        before, self.saved = self.saved.files, state
        write_folder(self.folder, before, state.files)
        names = {name for name in before.keys() | state.files.keys() if before.get(name) != state.files.get(name)}
        self.changes.paths = frozenset(self.folder / name for name in names)
        self.preview.first = {}
        self.rebuild()

    def rebuild(self) -> None:
        """What MkDocs's server does when it hears of changes."""
        self.server._wanted_epoch += 1
        self._rebuild()
        self.server._visible_epoch = self.server._wanted_epoch

    def shown(self) -> dict[str, bytes]:
        """The files of each language that are served."""
        files = read_folder(self.site)
        return {path: data for path, data in files.items() if path.partition("/")[0] in LANGUAGES}

    def close(self) -> None:
        """Ends its processes."""
        self._take_plugin()
        self.plugin.on_shutdown()

    def _config(self) -> Any:
        with contextlib.redirect_stderr(io.StringIO()):
            config = load_config(str(self.folder / "mkdocs.yml"), site_dir=str(self.site))
        config.site_url = ADDRESS
        return config


@dataclass(frozen=True)
class Cold:
    """What a first build makes: the files of each language, or the problems that keep it from that."""

    files: dict[str, bytes]
    problems: tuple[Problem, ...]
    failed: bool


def cold_build(folder: Path, site: Path) -> Cold:
    """Builds each language of the course as if nothing was ever built in this process."""
    logging.disable(logging.CRITICAL)
    forget()
    shutil.rmtree(site, ignore_errors=True)
    answers = []
    for language in languages(folder):
        task = to_text(Task(language, ADDRESS, drafts=True, today=TODAY))
        config_file, place = str(folder / "mkdocs.yml"), str(site / language)
        answers.append(_answer(LivePages(), task=task, config_file=config_file, folder=place, strict=False))
    reports = [from_output(str(answer["output"])) for answer in answers]
    problems = tidy(problem for report in reports if report for problem in report.problems)
    failed = any(answer["code"] for answer in answers)
    return Cold({} if failed else read_folder(site), problems, failed)


@contextlib.contextmanager
def desk_in(folder: Path) -> Iterator[Desk]:
    """A desk below an empty folder."""
    desk = Desk(folder / "course", first_state_with_theme(folder / "course"), folder / "site")
    try:
        yield desk
    finally:
        desk.close()


def asked(process: ProcessPoolExecutor, desk: Desk) -> Cold:
    """The cold build of what is saved."""
    return process.submit(cold_build, desk.folder, desk.folder.parent / "cold" / "site").result()

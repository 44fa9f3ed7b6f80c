"""What happens under `serve` when files were saved: the changed pages first, then the build that checks everything."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from click import ClickException

from build_tools.course.folders import FOLDERS
from build_tools.ground.outdated import OutdatedError, given_up_when
from build_tools.publish.problems_panel import Trouble
from build_tools.site.live.browsers import Browsers
from build_tools.site.live.page_first import show_pages_first
from build_tools.site.live.served_pages import LivePages
from build_tools.site.live.watching import Watching
from build_tools.site.log import log
from build_tools.site.preview import Preview

_IN_PAGES = frozenset({".yaml", ".md", ".po"})
"""The files of a course that change nothing but pages and search."""


class Rebuilding:
    """The builder of MkDocs's server, after the first build. It shows any error of a build instead of raising it."""

    def __init__(
        self,
        build: Callable[[], None],
        give_up: Callable[[], None],
        course: Path,
        preview: Preview,
        live: LivePages,
        watching: Watching,
        browsers: Browsers,
    ) -> None:
        self._build = build
        self._give_up = give_up
        self._folders = tuple(course / name for name in FOLDERS)
        self._preview = preview
        self._live = live
        self._watching = watching
        self._browsers = browsers
        self._changed: frozenset[Path] = frozenset()

    def __call__(self) -> None:
        """Builds the site once more. A build that is outdated before it is done is given up, if nothing is lost; the
        next one then has its changes too.
        """
        changed = self._changed = self._changed | self._watching.take()
        is_shown = self._may_come_first(changed) and self._shows_pages_first()
        if is_shown:
            self._browsers.reload_now()
        try:
            with given_up_when(self._is_outdated):
                self._build_or_show_why_not()
        except OutdatedError:
            self._give_up()
            self._browsers.keep()
            return
        self._changed = frozenset()
        if is_shown and not (self._preview.shows_good_build and all(map(_is_of_pages, changed))):
            self._browsers.reload_later()

    def _is_outdated(self) -> bool:
        """While problems are shown, every build counts: its changes are not shown before."""
        return self._preview.shows_good_build and self._watching.is_outdated

    def _may_come_first(self, changed: Collection[Path]) -> bool:
        """Whether nothing but the course has changed, and some of what changes pages."""
        return any(map(_is_of_pages, changed)) and all(
            any(path.is_relative_to(folder) for folder in self._folders) for path in changed
        )

    def _shows_pages_first(self) -> bool:
        try:
            return show_pages_first(self._preview, self._live)
        except OSError:  # The build meets it too.
            log.debug("The saved page could not be shown first", exc_info=True)
            return False

    def _build_or_show_why_not(self) -> None:
        try:
            self._build()
        except Exception as error:
            log.info("The preview goes on without this change", exc_info=not isinstance(error, ClickException))
            self._preview.show(Trouble(failures=(f"{type(error).__name__}: {error}",)))


def _is_of_pages(path: Path) -> bool:
    """Whether it changes nothing but pages and search; programs write into files of other names that go at once."""
    return path.suffix in _IN_PAGES or not path.exists()

"""The pages of one language that `serve` shows, so that those which a saved file changes can be shown at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from build_tools import pipeline
from build_tools.pages.page import Page, Pages
from build_tools.publish.forwarding import with_forwarding
from build_tools.site.generated_page import generated_file
from build_tools.site.log import log
from build_tools.site.navigation import navigation
from build_tools.site.processes.task import Task
from build_tools.site.published_files import used_images


@dataclass(frozen=True, slots=True)
class ServedPages:
    """What a build of one language left: its `pages`, and with what MkDocs sets them in their frame.

    `address` is that of the language's folder, ending in a slash, or "".
    """

    task: Task
    course: Path
    address: str
    pages: Pages
    config: MkDocsConfig
    environment: Environment

    def newer(self) -> ServedPages | None:
        """The same with the pages of the course as it is now, not yet checked. None when a build has to decide: pages
        cannot be made, there are other pages than before, or the frame around all of them changes.
        """
        task = self.task
        made = pipeline.pages_unchecked(self.course, today=task.today, drafts=task.drafts, language=task.language)
        if made is None:
            return None
        pages = with_forwarding(made, self.address)
        return replace(self, pages=pages) if _is_same_but_pages(self.pages, pages) else None

    def write_changed(self, before: ServedPages, folder: Path) -> tuple[str, ...]:
        """Writes the pages that differ from `before` into `folder`, as a build writes them. Returns their uris."""
        changed = tuple(new for old, new in zip(before.pages.pages, self.pages.pages, strict=True) if old != new)
        if changed:
            self._write(changed, folder)
        return tuple(page.uri for page in changed)

    def _write(self, pages: tuple[Page, ...], folder: Path) -> None:
        # Private to MkDocs, and needed by `serve` alone: no build depends on them.
        from mkdocs.commands.build import _build_page, _populate_page

        config = self.config
        config.site_dir, config.site_url, config.extra["course"] = str(folder), self.address, self.pages
        files = Files([generated_file(page, config) for page in self.pages.pages])
        nav, doc_files = navigation(self.pages, files), files.documentation_pages()
        for page in pages:
            file = files.src_uris[page.uri.removesuffix(".html") + ".md"]
            assert file.page
            _populate_page(file.page, config, files)
            _build_page(file.page, config, doc_files, nav, self.environment)


def _is_same_but_pages(old: Pages, new: Pages) -> bool:
    """Whether only what stands in pages differs, and all files that they load are there."""
    return (
        _frame(old) == _frame(new)
        and [page.uri for page in old.pages] == [page.uri for page in new.pages]
        and new.files.items() <= old.files.items()
        and set(used_images(new)) <= set(used_images(old))
    )


def _frame(pages: Pages) -> Pages:
    return replace(pages, pages=(), nav=(), files={}, problems=())


class LivePages:
    """The pages of one language under `serve`: those that browsers have, and those that were made last."""

    def __init__(self) -> None:
        self._shown: ServedPages | None = None
        self._made: ServedPages | None = None

    def built(self, made: ServedPages | None) -> None:
        """Notes what a build has made; None when it could not, or when only a build may make pages of this theme."""
        self._made = made

    def accept(self) -> None:
        """Notes that browsers have what was made last."""
        self._shown = self._made

    def write_newer(self, folder: Path) -> tuple[str, ...] | None:
        """Writes the pages that saved files change into `folder`, before they are checked. Returns their uris; None
        when a build has to decide.
        """
        shown, self._made = self._shown, None
        try:
            newer = shown.newer() if shown else None
            uris = newer.write_changed(shown, folder) if shown and newer else None
        except Exception:  # The build that follows meets it too, and tells of it.
            log.debug("The saved page could not be made by itself", exc_info=True)
            return None
        self._made = newer
        return uris

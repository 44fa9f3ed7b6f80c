"""Chooses the files that MkDocs may write for one language: the pages, the images they use, and the theme's files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from build_tools.ground.package import shown_path
from build_tools.ground.problems import UnusableError
from build_tools.pages.page import Pages
from build_tools.publish.allow_list import require_inside
from build_tools.publish.minerals import with_minerals
from build_tools.publish.stylesheets import bundled
from build_tools.reading.package_text import package_text
from build_tools.reading.regular_file import MAX_IMAGE_BYTES, require_regular
from build_tools.reading.unreadable import unreadable_file
from build_tools.site.course_config import named_files
from build_tools.site.generated_page import generated_file
from build_tools.site.look.of_build import files_of_look, sheets_of_look
from build_tools.site.shell_theme import ShellTheme
from build_tools.site.stock_material.search import search_languages
from build_tools.site.theme_files import theme_files


def published_files(
    pages: Pages, candidates: Files, config: MkDocsConfig, pictures: Mapping[str, bytes] = MappingProxyType({})
) -> Files:
    """The generated pages, the `pictures` made for them by path, and those of the `candidates` that the site needs.

    The candidates are all files below docs_dir and in the theme, as MkDocs finds them. Raises UnusableError when one of
    those that are needed cannot be copied.
    """
    docs_files = _included((*used_images(pages), *named_files(config)), candidates)
    minerals = config.extra["look"].minerals(pages.minerals)
    theme = _theme(candidates, _own_theme_folder(config), minerals, config)
    copied = [*docs_files, *theme.values()]
    for file in copied:
        _require_regular(file)
    return Files([*_pages(pages, config), *_made_files({**pages.files, **pictures}, config), *copied])


def listed_files(pages: Pages, published: Files) -> tuple[str, ...]:
    """The paths below the language's folder that must exist after the build, including images that are missing now."""
    return tuple(sorted({file.dest_uri for file in published} | set(used_images(pages))))


def _pages(pages: Pages, config: MkDocsConfig) -> Iterator[File]:
    for page in pages.pages:
        require_inside(page.uri)
        yield generated_file(page, config)


def _made_files(contents: Mapping[str, str | bytes], config: MkDocsConfig) -> Iterator[File]:
    for path, content in contents.items():
        # As bytes: MkDocs would write the line breaks of a text as the system has them.
        data = content.encode() if isinstance(content, str) else content
        yield File.generated(config, require_inside(path), content=data)


def _included(paths: Iterable[str], candidates: Files) -> Iterator[File]:
    for path in paths:
        file = candidates.get_file_from_path(require_inside(path))
        if file:
            file.inclusion = InclusionLevel.INCLUDED
            yield file


def used_images(pages: Pages) -> tuple[str, ...]:
    """The paths below docs_dir of the images that pages show, sorted."""
    return tuple(sorted({image for page in pages.pages for image in page.images}))


def _own_theme_folder(config: MkDocsConfig) -> str:
    """The custom_dir if its templates make whole pages, with scripts of their own; else ""."""
    return config.theme.custom_dir or "" if isinstance(config.theme, ShellTheme) else ""


def _theme(candidates: Files, own_folder: str, minerals: tuple[str, ...], config: MkDocsConfig) -> dict[str, File]:
    """The files of the theme by path, with each stylesheet and those it imports in one file. Of the colours of minerals
    only those of `minerals` are there.
    """
    folders = [own_folder] if own_folder else config.theme.dirs
    shipped = {file.src_uri: file for file in candidates if file.src_dir in folders}
    paths = files_of_look(theme_files(shipped, search_languages(config)), config)
    sources = sheets_of_look({path: _text(shipped[path]) for path in paths if path.endswith(".css")}, config)
    sheets = bundled(with_minerals(sources, minerals))
    files = {path: shipped[path] for path in paths if path not in sources or path in sheets}
    for path, text in sheets.items():
        if text != sources[path]:
            files[path] = File.generated(config, path, content=text)
    return files


def _text(file: File) -> str:
    """The text of a stylesheet. Raises UnusableError, which names it."""
    return package_text(Path(file.abs_src_path)) if file.abs_src_path else file.content_string


def _require_regular(file: File) -> None:
    """Refuses what MkDocs would copy for ever, such as a device. Raises UnusableError, which names it."""
    try:
        if file.abs_src_path:
            require_regular(Path(file.abs_src_path), MAX_IMAGE_BYTES)
    except OSError as error:
        problem = unreadable_file(shown_path(Path(file.abs_src_path or "")), error)
        raise UnusableError(problem.mark, problem.code, problem.message, problem.hint) from error

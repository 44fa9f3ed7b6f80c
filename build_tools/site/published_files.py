"""Chooses the files that MkDocs may write for one language: the pages, the images they use, and the theme's files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from build_tools.pages.page import STORE, Pages
from build_tools.publish import scripts
from build_tools.publish.allow_list import require_inside
from build_tools.publish.stylesheets import bundled
from build_tools.site.generated_page import generated_file
from build_tools.site.language_config import named_files, search_languages
from build_tools.site.theme_files import is_whole, theme_files

FROM_A_FOLDER = (*STORE, "assets/transfer.js", "assets/carry.js")
"""Scripts that theme/main.html loads one by one, on every page that is opened from a folder."""


def published_files(pages: Pages, candidates: Files, config: MkDocsConfig) -> Files:
    """The generated pages, and those of the `candidates` that the site needs.

    The candidates are all files below docs_dir and in the theme, as MkDocs finds them.
    """
    docs_files = _included((*used_images(pages), *named_files(config)), candidates)
    own_folder = _own_theme_folder(config)
    theme = _theme(candidates, own_folder, config)
    own_files = theme if own_folder else {}
    sources = {path: file.content_string for path, file in own_files.items() if path.endswith(".js")}
    used = [*(page.scripts for page in pages.pages), *((path,) for path in FROM_A_FOLDER)]
    bundles = scripts.bundled(used, sources)
    single_paths = scripts.left_alone(used, bundles, theme)
    return Files(
        [
            *_pages(pages, bundles, config),
            *_text_files(pages, config),
            *docs_files,
            *(_script(file, sources, config) for path, file in theme.items() if path in single_paths),
            *(File.generated(config, path, content=text) for path, text in sorted(set(bundles.values()))),
        ]
    )


def listed_files(pages: Pages, published: Files) -> tuple[str, ...]:
    """The paths below the language's folder that must exist after the build, including images that are missing now."""
    return tuple(sorted({file.dest_uri for file in published} | set(used_images(pages))))


def _pages(pages: Pages, bundles: Mapping[scripts.Scripts, tuple[str, str]], config: MkDocsConfig) -> Iterator[File]:
    for page in pages.pages:
        require_inside(page.uri)
        bundle = bundles.get(page.scripts)
        yield generated_file(replace(page, scripts=(bundle[0],)) if bundle else page, config)


def _text_files(pages: Pages, config: MkDocsConfig) -> Iterator[File]:
    for path, text in pages.files.items():
        yield File.generated(config, require_inside(path), content=text)


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
    folder = config.theme.custom_dir
    return folder if folder and is_whole(Path(folder)) else ""


def _theme(candidates: Files, own_folder: str, config: MkDocsConfig) -> dict[str, File]:
    """The files of the theme by path, with each stylesheet and those it imports in one file."""
    folders = [own_folder] if own_folder else config.theme.dirs
    shipped = {file.src_uri: file for file in candidates if file.src_dir in folders}
    paths = theme_files(shipped, search_languages(config))
    sources = {path: shipped[path].content_string for path in paths if path.endswith(".css")}
    sheets = bundled(sources)
    files = {path: shipped[path] for path in paths if path not in sources or path in sheets}
    for path, text in sheets.items():
        if text != sources[path]:
            files[path] = File.generated(config, path, content=text)
    return files


def _script(file: File, sources: Mapping[str, str], config: MkDocsConfig) -> File:
    """The file, made smaller if it is one of the scripts in `sources`."""
    if file.src_uri not in sources:
        return file
    return File.generated(config, file.src_uri, content=scripts.smaller(sources[file.src_uri]))

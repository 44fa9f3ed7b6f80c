"""Which files MkDocs may write for one language: the pages, the images they use, and what the theme needs."""

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
"""Asked for by themselves, on every page that is opened from a folder: see theme/main.html."""


def published_files(pages: Pages, found: Files, config: MkDocsConfig) -> Files:
    """The generated pages, and of what MkDocs found below docs_dir and in the theme only what the site needs."""
    wanted = _found((*used_images(pages), *named_files(config)), found)
    own = _own(config)
    theme = _theme(found, own, config)
    ours = theme if own else {}
    sources = {path: file.content_string for path, file in ours.items() if path.endswith(".js")}
    used = [*(page.scripts for page in pages.pages), *((path,) for path in FROM_A_FOLDER)]
    bundles = scripts.bundled(used, sources)
    kept = scripts.left_alone(used, bundles, theme)
    return Files(
        [
            *_pages(pages, bundles, config),
            *_written(pages, config),
            *wanted,
            *(_script(file, sources, config) for path, file in theme.items() if path in kept),
            *(File.generated(config, path, content=text) for path, text in sorted(set(bundles.values()))),
        ]
    )


def listed_files(pages: Pages, published: Files) -> tuple[str, ...]:
    """The paths that must be there in the end, below the language's folder: an image that was not found as well."""
    return tuple(sorted({file.dest_uri for file in published} | set(used_images(pages))))


def _pages(pages: Pages, bundles: Mapping[scripts.Scripts, tuple[str, str]], config: MkDocsConfig) -> Iterator[File]:
    for page in pages.pages:
        require_inside(page.uri)
        bundle = bundles.get(page.scripts)
        yield generated_file(replace(page, scripts=(bundle[0],)) if bundle else page, config)


def _written(pages: Pages, config: MkDocsConfig) -> Iterator[File]:
    for path, text in pages.files.items():
        yield File.generated(config, require_inside(path), content=text)


def _found(paths: Iterable[str], found: Files) -> Iterator[File]:
    for path in paths:
        file = found.get_file_from_path(require_inside(path))
        if file:
            file.inclusion = InclusionLevel.INCLUDED
            yield file


def used_images(pages: Pages) -> tuple[str, ...]:
    """The paths below docs_dir of the images any page shows, in order."""
    return tuple(sorted({image for page in pages.pages for image in page.images}))


def _own(config: MkDocsConfig) -> str:
    """The folder of our theme when its templates make whole pages, with scripts of ours; else ""."""
    own = config.theme.custom_dir
    return own if own and is_whole(Path(own)) else ""


def _theme(found: Files, own: str, config: MkDocsConfig) -> dict[str, File]:
    """By path, with stylesheets as the browser gets them."""
    folders = [own] if own else config.theme.dirs
    shipped = {file.src_uri: file for file in found if file.src_dir in folders}
    wanted = theme_files(shipped, search_languages(config))
    written = {path: shipped[path].content_string for path in wanted if path.endswith(".css")}
    sheets = bundled(written)
    made = {path: shipped[path] for path in wanted if path not in written or path in sheets}
    for path, text in sheets.items():
        if text != written[path]:
            made[path] = File.generated(config, path, content=text)
    return made


def _script(file: File, sources: Mapping[str, str], config: MkDocsConfig) -> File:
    """The file, made smaller if it is a script of ours."""
    if file.src_uri not in sources:
        return file
    return File.generated(config, file.src_uri, content=scripts.smaller(sources[file.src_uri]))

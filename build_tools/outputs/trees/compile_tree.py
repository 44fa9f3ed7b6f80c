"""From a course folder to a tree: compiles every language with the links its layout needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from build_tools.ground.problems import Problem, has_errors, tidy
from build_tools.outputs.trees import Layout, Material, SiteSettings, Tree
from build_tools.outputs.trees.words import missing_words
from build_tools.pages.page import Pages
from build_tools.pipeline import compile_course, languages

IMAGES = "content"


@dataclass(frozen=True, slots=True)
class CompiledTree:
    """`tree` is None when problems stop the build. `pages` counts the pages of each language."""

    tree: Tree | None
    problems: tuple[Problem, ...]
    pages: tuple[tuple[str, int], ...] = ()


def compile_tree(root: Path, layout: Layout, settings: SiteSettings, *, today: date) -> CompiledTree:
    """The tree of the course in `root`, as learners see it. Raises OSError."""
    codes = languages(root)
    compiled = [_compile(root, layout, code, codes[0], today) for code in codes]
    made = tuple(pages for pages, _ in compiled if pages)
    problems = tidy((*(problem for _, found in compiled for problem in found), *missing_words(made)))
    if has_errors(problems) or len(made) < len(codes):
        return CompiledTree(None, problems)
    tree = layout.tree(Material(made, settings, _images(root, made)))
    return CompiledTree(tree, problems, tuple((pages.language.code, len(pages.pages)) for pages in made))


def _compile(
    root: Path, layout: Layout, code: str, source: str, today: date
) -> tuple[Pages | None, tuple[Problem, ...]]:

    def published(uri: str) -> str:
        return layout.published_at(uri, code, source)

    compiled = compile_course(root, code, drafts=False, today=today, published_at=published)
    return compiled.pages, compiled.problems


def _images(root: Path, languages: tuple[Pages, ...]) -> dict[str, bytes]:
    used = {image for pages in languages for page in pages.pages for image in page.images}
    return {image: (root / IMAGES / image).read_bytes() for image in sorted(used)}

"""Writes a synthetic course of a given size into a folder, in exactly this repository's format.

python -m benchmarks.build.synthetic --pages 500 --to DIR
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from benchmarks.build import look_up_text, module_text
from benchmarks.build.help_page import FILES
from benchmarks.build.shape import FULL, STANDING, TERMS, Length, Shape, shape
from benchmarks.build.spanish import catalogues
from benchmarks.build.terms import terms_near, terms_of
from benchmarks.build.words import Vocabulary, Writer, course_vocabulary
from benchmarks.build.yaml_text import words_in, yaml_text

ROOT = Path(__file__).parents[2]
SEED = 1
TAKEN_OVER = (
    "mkdocs.yml",
    "content/interface.yaml",
    "locales/es/_language.yaml",
    "locales/es/_site.po",
    *(f"content/pages/{name}.md" for name in STANDING),
    *(f"locales/es/pages/{name}.po" for name in STANDING),
)
"""Files of the real course that speak of no module."""


def write_course(folder: Path, pages: int, seed: int = SEED, length: Length = FULL) -> Shape:
    """Writes the course of exactly `pages` pages a language into `folder`, which must be empty or missing.

    The same size, seed and catalogues of the real course give the same bytes.

    Raises:
        ValueError: too few pages for a course.
        FileExistsError: the folder has something in it.
    """
    size = shape(pages, length)
    if folder.exists() and any(folder.iterdir()):
        raise FileExistsError(f"{folder} is not empty.")
    for name in TAKEN_OVER:
        _write(folder / name, (ROOT / name).read_bytes())
    for name, text in FILES.items():
        _write(folder / name, text.encode())
    (folder / "case_studies").mkdir()  # mkdocs.yml watches it
    # Below the course, because mkdocs.yml names the theme by this path.
    (folder / "build_tools").symlink_to(ROOT / "build_tools", target_is_directory=True)
    made = dict(_files(size, course_vocabulary(), seed))
    for name, (kind, data) in made.items():
        schema = f"{'../' * name.count('/')}schemas/{kind}.schema.json"
        _write(folder / name, yaml_text(data, schema).encode())
    for name, text in catalogues(folder, (text for _, data in made.values() for text in words_in(data))).items():
        _write(folder / name, text.encode())
    return size


def _files(size: Shape, vocabulary: Vocabulary, seed: int) -> Iterator[tuple[str, tuple[str, dict[str, Any]]]]:
    """Path -> the name of its schema and its data. Each file has a seed of its own, so that none depends on another."""

    known = terms_of(vocabulary.rare, size.terms, str(seed))

    def writer(name: str, number: int = 0) -> Writer:
        return Writer(vocabulary, f"{seed}/{name}", terms_near(known, number * TERMS), size.length)

    yield "content/course.yaml", ("course", look_up_text.course(writer("course"), size))
    yield "content/glossary.yaml", ("glossary", {"terms": look_up_text.terms(writer("glossary"), size, known)})
    yield "content/sources.yaml", ("sources", {"sources": look_up_text.sources(writer("sources"), size)})
    yield "content/facts.yaml", ("facts", {"facts": look_up_text.facts(writer("facts"), size)})
    for number, sections in enumerate(size.sections):
        name = module_text.module_id(number)
        yield f"modules/{name}.yaml", ("module", module_text.module(writer(name, number), size, number))
        yield f"quizzes/{name}.yaml", ("quiz", module_text.quiz(writer(f"{name}/quiz", number), number, sections))


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


@click.command()
@click.option("--pages", default=50, show_default=True, help="Pages in each language.")
@click.option("--to", "folder", required=True, type=click.Path(path_type=Path), help="An empty or missing folder.")
@click.option("--seed", default=SEED, show_default=True, help="Another seed draws other texts.")
@click.option("--force", is_flag=True, help="Delete the folder first.")
def main(pages: int, folder: Path, seed: int, force: bool) -> None:
    """Writes a synthetic course that `course check`, `course build` and `mkdocs build` accept."""
    if force and folder.exists():
        shutil.rmtree(folder)
    try:
        size = write_course(folder, pages, seed)
    except (ValueError, FileExistsError) as error:
        raise click.ClickException(str(error)) from error
    counts = f"{size.modules} modules, {size.items} items, {size.terms} terms, {size.sources} sources"
    click.echo(f"Wrote {folder}: {size.pages} pages a language, {counts}.")


if __name__ == "__main__":
    main()

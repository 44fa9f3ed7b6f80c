"""The smallest valid course with Spanish catalogues, all of them empty."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from build_tools.course.groups import group_hashes
from build_tools.reading.load import load
from build_tools.reading.sources import Catalogue, Sources
from build_tools.translate import update
from tests.small import lay_over, read_course

_LANGUAGE = "# file: locales/es/_language.yaml\nname: Español\nlocale: es-419\nchecked: false\n"


def add_spanish(folder: Path) -> None:
    """Writes locales/es with what `course translate update` would write."""
    lay_over(folder, _LANGUAGE)
    for path, text in update(load(folder)[0], "es", group_hashes(read_course(folder))).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def read_sources(folder: Path) -> tuple[Sources, dict[str, str]]:
    """The sources of a course folder, catalogues as they are on the disk, and the hashes of the items."""
    paths = sorted((folder / "locales/es").rglob("*.po"))
    catalogues = tuple(
        Catalogue(path.relative_to(folder).as_posix(), "es", path.read_bytes().decode("utf-8", "surrogateescape"))
        for path in paths
    )
    return replace(load(folder)[0], catalogues=catalogues), group_hashes(read_course(folder))

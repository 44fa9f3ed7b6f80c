"""Adds the files that serve all languages together, and checks the whole site."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from build_tools.course.languages import LanguageName
from build_tools.ground.problems import Problem, tidy
from build_tools.publish.allow_list import check_files, check_same_paths
from build_tools.publish.built import read_built
from build_tools.publish.entry_pages import entry_files, greetings_of, missing_words
from build_tools.publish.links import check_links
from build_tools.publish.references import References
from build_tools.publish.report import Report
from build_tools.publish.sitemap import sitemap


def add_root_files(
    folder: Path, address: str, names: Sequence[LanguageName], reports: Sequence[Report], storage_key: str
) -> tuple[Problem, ...]:
    """Writes index.html, 404.html, what these load and, unless `address` is "", sitemap.xml into `folder`.

    Writes nothing when the interface lacks words for them, and returns those problems. Raises OSError.
    """
    problems = tuple(missing_words(reports))
    if problems:
        return problems
    greetings = greetings_of(names, reports)
    files = entry_files(greetings, storage_key, address)
    if address:
        files["sitemap.xml"] = sitemap(address, [greeting.language.code for greeting in greetings], reports[0].pages)
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8", newline="\n")
    return ()


def check_site(
    folder: Path,
    address: str,
    reports: Sequence[Report],
    cache: dict[bytes, References] | None = None,
    noted: Mapping[str, References] | None = None,
) -> tuple[Problem, ...]:
    """The problems of a built folder: wrong links and anchors, other hosts, unlisted files, missing pages.

    `cache` and `noted` are those of `read_built`. Raises OSError.
    """
    built = read_built(folder, address, cache, noted)
    sources = {f"{report.language}/{page}": source for report in reports for page, source in report.pages.items()}
    return tidy(
        (*check_links(built, sources), *check_files(built.files, reports), *check_same_paths(reports)),
    )

"""What belongs to all languages together: the pages and the sitemap in the root, and the check of everything."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from build_tools.course.languages import LanguageName
from build_tools.ground.problems import Problem, tidy
from build_tools.publish.allow_list import check_files, check_same_paths
from build_tools.publish.built import read_built
from build_tools.publish.entry_pages import greetings, index_page, missing_words, not_found_page
from build_tools.publish.links import check_links
from build_tools.publish.references import References
from build_tools.publish.report import Report
from build_tools.publish.sitemap import sitemap


def add_root_files(
    folder: Path, address: str, names: Sequence[LanguageName], reports: Sequence[Report], storage_key: str
) -> tuple[Problem, ...]:
    """Writes index.html, 404.html and, when the address is known, sitemap.xml. Returns words that are missing."""
    missing = tuple(missing_words(reports))
    if missing:
        return missing
    greeted = greetings(names, reports)
    files = {"index.html": index_page(greeted, storage_key), "404.html": not_found_page(greeted, address)}
    if address:
        files["sitemap.xml"] = sitemap(address, [each.language.code for each in greeted], reports[0].pages)
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8", newline="\n")
    return ()


def check_site(
    folder: Path, address: str, reports: Sequence[Report], known: dict[bytes, References] | None = None
) -> tuple[Problem, ...]:
    """Everything wrong with a built folder: links, anchors, foreign hosts, files nobody listed, missing pages.

    `known` as for `read_built`.
    """
    built = read_built(folder, address, known)
    sources = {f"{report.language}/{page}": source for report in reports for page, source in report.pages.items()}
    return tidy(
        (*check_links(built, sources), *check_files(built.files, reports), *check_same_paths(reports)),
    )

"""Finds files in a built folder that must not be published, such as catalogues, YAML and trainers' files."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from pathlib import PurePosixPath

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem
from build_tools.publish.report import Report
from build_tools.reading.images import IMAGE_SUFFIXES

ROOT_FILES = frozenset({"index.html", "404.html", "plain.css", "choose-language.js", "sitemap.xml"})
PUBLISHABLE = frozenset({".html", ".xml", ".json", ".css", ".js", ".ico", ".woff2", ".ics"}) | IMAGE_SUFFIXES


def check_files(paths: Iterable[str], reports: Sequence[Report]) -> Iterator[Problem]:
    """A problem for each of these files of a built site: no report lists it, it is listed and missing, or its suffix is
    not allowed. `paths` are relative to the site.
    """
    listed = {f"{report.language}/{path}" for report in reports for path in report.files}
    return check_listed(paths, listed, optional=ROOT_FILES)


def check_listed(
    paths: Iterable[str],
    listed: Iterable[str],
    suffixes: Collection[str] = PUBLISHABLE,
    *,
    optional: Set[str] = frozenset(),
    folder_name: str = "site",
) -> Iterator[Problem]:
    """The same for any folder: all `listed` files must be in it, `optional` ones may be, and no others.

    `folder_name` is what the problems call the folder.
    """
    built, required = frozenset(paths), frozenset(listed)
    for path in sorted(built):
        if path not in required | optional:
            hint = "Only pages, the images they show and what the theme needs are published. Did a plugin make it?"
            yield _problem(folder_name, path, "would be published, and nothing asked for it.", hint)
        elif _kind(path) not in suffixes:
            yield _problem(folder_name, path, "is not of a kind that may be published.", "Use another kind of file.")
    for path in sorted(required - built - optional):
        hint = "Check that the file exists below content/."
        yield _problem(folder_name, path, "should be published, and was not made.", hint)


def _kind(path: str) -> str:
    """The suffix of a path; of a picture in small letters, as cameras write it in capitals too."""
    suffix = PurePosixPath(path).suffix
    return suffix.lower() if suffix.lower() in IMAGE_SUFFIXES else suffix


def require_inside(path: str) -> str:
    """The path, if it is relative and has no `..`; raises ValueError otherwise."""
    parts = PurePosixPath(path).parts
    if not parts or path.startswith("/") or "\\" in path or ".." in parts:
        raise ValueError(f"{path!r} is not a path inside the site")
    return path


def check_same_paths(reports: Sequence[Report]) -> Iterator[Problem]:
    """A problem for each page that one language has and another one lacks."""
    all_pages = {path for report in reports for path in report.pages}
    for report in reports:
        for path in sorted(all_pages - set(report.pages)):
            message = f"is missing in {report.language}, and another language has it."
            yield _problem("site", f"{report.language}/{path}", message, "Report this: it is a bug.", "SITE-PATHS")


def _problem(folder_name: str, path: str, what: str, hint: str, code: str = "SITE-FILE") -> Problem:
    return Problem(Mark(f"{folder_name}/{path}"), code, f'"{path}" {what}', hint)

"""Nothing is published that nobody asked for: catalogues, YAML and trainers' files must never slip into a site."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from pathlib import PurePosixPath

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem
from build_tools.publish.report import Report

ROOT_FILES = frozenset({"index.html", "404.html", "sitemap.xml"})
PUBLISHABLE = frozenset(
    {
        *(".html", ".xml", ".json", ".css", ".js"),
        *(".svg", ".png", ".jpg", ".jpeg", ".webp", ".ico", ".woff2"),
    }
)


def check_files(paths: Iterable[str], reports: Sequence[Report]) -> Iterator[Problem]:
    """A problem for each file of a built site that no report lists, each listed file that is missing, each forbidden
    suffix.
    """
    listed = {f"{report.language}/{path}" for report in reports for path in report.files}
    return check_listed(paths, listed, may=ROOT_FILES)


def check_listed(
    paths: Iterable[str],
    listed: Iterable[str],
    suffixes: Collection[str] = PUBLISHABLE,
    *,
    may: Set[str] = frozenset(),
    shown: str = "site",
) -> Iterator[Problem]:
    """The same for any folder, called `shown`, whose files must be those that are `listed`, and `may` be others."""
    built, must = frozenset(paths), frozenset(listed)
    for path in sorted(built):
        if path not in must | may:
            hint = "Only pages, the images they show and what the theme needs are published. Did a plugin make it?"
            yield _problem(shown, path, "would be published, and nothing asked for it.", hint)
        elif PurePosixPath(path).suffix not in suffixes:
            yield _problem(shown, path, "is not of a kind that may be published.", "Use another kind of file.")
    for path in sorted(must - built - may):
        hint = "Check that the file exists below content/."
        yield _problem(shown, path, "should be published, and was not made.", hint)


def require_inside(path: str) -> str:
    """The path, if it is relative and has no `..`; raises ValueError otherwise."""
    parts = PurePosixPath(path).parts
    if not parts or path.startswith("/") or "\\" in path or ".." in parts:
        raise ValueError(f"{path!r} is not a path inside the site")
    return path


def check_same_paths(reports: Sequence[Report]) -> Iterator[Problem]:
    """A problem for each page that some language has and another has not."""
    every = {path for report in reports for path in report.pages}
    for report in reports:
        for path in sorted(every - set(report.pages)):
            message = f"is missing in {report.language}, and another language has it."
            yield _problem("site", f"{report.language}/{path}", message, "Report this: it is a bug.", "SITE-PATHS")


def _problem(shown: str, path: str, what: str, hint: str, code: str = "SITE-FILE") -> Problem:
    return Problem(Mark(f"{shown}/{path}"), code, f'"{path}" {what}', hint)

"""Nothing is published that nobody asked for: catalogues, YAML and trainers' files must never slip into a site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
    """A problem for each built file that no report lists, each listed file that is missing, each forbidden suffix."""
    built = frozenset(paths)
    allowed = ROOT_FILES | {f"{report.language}/{path}" for report in reports for path in report.files}
    for path in sorted(built):
        if path not in allowed:
            hint = "Only pages, the images they show and what the theme needs are published. Did a plugin make it?"
            yield _problem(path, "would be published, and nothing asked for it.", hint)
        elif PurePosixPath(path).suffix not in PUBLISHABLE:
            yield _problem(path, "is not of a kind that may be published.", "Use another kind of file.")
    for path in sorted(allowed - built - ROOT_FILES):
        yield _problem(path, "should be published, and was not made.", "Check that the file exists below content/.")


def check_same_paths(reports: Sequence[Report]) -> Iterator[Problem]:
    """A problem for each page that some language has and another has not."""
    every = {path for report in reports for path in report.pages}
    for report in reports:
        for path in sorted(every - set(report.pages)):
            message = f"is missing in {report.language}, and another language has it."
            yield _problem(f"{report.language}/{path}", message, "Report this: it is a bug.", code="SITE-PATHS")


def _problem(path: str, what: str, hint: str, code: str = "SITE-FILE") -> Problem:
    return Problem(Mark(f"site/{path}"), code, f'"{path}" {what}', hint)

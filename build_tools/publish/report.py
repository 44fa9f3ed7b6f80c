"""What the build of one language reports to the process that publishes all languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity
from build_tools.publish import printed

if TYPE_CHECKING:
    from build_tools.pages.page import Pages

_KEY = "report"


@dataclass(frozen=True, slots=True)
class Report:
    """`pages` leads from each page's path, below the language's folder, to the YAML it is made from.

    `files` are all paths the language may publish. `failure` says what stopped the build, if `problems` did not.
    `marked` is the title as HTML, and so are `marked_words`, where there is more to say than bare words (`page.py`).
    `icon`, `touch_icon` and `picture` are the paths of pictures that stand for the site in tabs, on the first page of a
    telephone and where a link is shared, or "" for none; `palette` is the CSS of its colours.
    """

    language: str
    title: str = ""
    pages: Mapping[str, str] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    failure: str = ""
    marked: str = ""
    marked_words: Mapping[str, str] = field(default_factory=dict)
    description: str = ""
    icon: str = ""
    touch_icon: str = ""
    picture: str = ""
    palette: str = ""


def report_of(pages: Pages, files: tuple[str, ...], problems: tuple[Problem, ...], words: frozenset[str]) -> Report:
    """The report of a language that was built. `words` names the interface words it passes on."""
    return Report(
        language=pages.language.code,
        title=pages.title,
        pages={page.uri: page.source for page in pages.pages},
        files=files,
        words={name: text for name, text in pages.words.items() if name in words},
        problems=problems,
        marked=pages.marked,
        description=pages.description,
        marked_words={name: html for name, html in pages.marked_words.items() if name in words},
    )


def to_line(report: Report) -> str:
    """One line of ASCII JSON, which `from_output` finds among other lines."""
    return printed.to_line(_KEY, {**asdict(report), "pages": dict(report.pages)})


def from_output(output: str) -> Report | None:
    """The last report in what a process printed, or None."""
    fields = printed.last_in(output, _KEY)
    if fields is None:
        return None
    return Report(**{**fields, "files": tuple(fields["files"]), "problems": tuple(map(_problem, fields["problems"]))})


def _problem(fields: dict[str, Any]) -> Problem:
    return Problem(**{**fields, "mark": Mark(**fields["mark"]), "severity": Severity(fields["severity"])})

"""What one process builds: a language, and everything on which parent and children must agree."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date

VARIABLE = "COURSE_SITE_TASK"


@dataclass(frozen=True, slots=True)
class Task:
    """A language to build. `address` is that of the whole site, with the preview's host under `serve`.

    The folder to build in is not part of it: a child gets that as `--site-dir`.
    """

    language: str
    address: str
    drafts: bool
    today: date

    @property
    def is_preview(self) -> bool:
        """Whether this process builds again and again. Only a preview shows drafts."""
        return self.drafts


def to_environment(task: Task, environment: Mapping[str, str]) -> dict[str, str]:
    """The variables for a child process: those of `environment`, the task, and UTF-8 for all texts."""
    # Material prints a notice at each start; one in each build, by the parent, is enough.
    return {**environment, VARIABLE: to_text(task), "PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"}


def from_environment(environment: Mapping[str, str] = os.environ) -> Task | None:
    """The task of this process; None in the process that a person started."""
    return from_text(environment[VARIABLE]) if VARIABLE in environment else None


def to_text(task: Task) -> str:
    """The task as JSON."""
    return json.dumps({**asdict(task), "today": task.today.isoformat()})


def from_text(text: str) -> Task:
    """The task in a text by `to_text`."""
    fields = json.loads(text)
    return Task(**{**fields, "today": date.fromisoformat(fields["today"])})

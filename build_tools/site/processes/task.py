"""What one process builds: a language, and everything parent and children must agree on."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date

VARIABLE = "COURSE_SITE_TASK"


@dataclass(frozen=True, slots=True)
class Task:
    """`address` is the whole site's, with the preview's host under serve; the folder comes as `--site-dir`."""

    language: str
    address: str
    drafts: bool
    today: date


def to_environment(task: Task, environment: Mapping[str, str]) -> dict[str, str]:
    """The environment of a child: the given one, the task, and UTF-8 everywhere."""
    # Material prints a notice about its future on each start; once a build is enough.
    return {**environment, VARIABLE: to_text(task), "PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"}


def from_environment(environment: Mapping[str, str] = os.environ) -> Task | None:
    """The task of this process; None in the process a person started."""
    return from_text(environment[VARIABLE]) if VARIABLE in environment else None


def to_text(task: Task) -> str:
    """The task as JSON."""
    return json.dumps({**asdict(task), "today": task.today.isoformat()})


def from_text(text: str) -> Task:
    """The task that `to_text` wrote."""
    told = json.loads(text)
    return Task(**{**told, "today": date.fromisoformat(told["today"])})

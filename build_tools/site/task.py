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
    told = {**asdict(task), "today": task.today.isoformat()}
    # Material prints a notice about its future on each start; once a build is enough.
    return {**environment, VARIABLE: json.dumps(told), "PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"}


def from_environment(environment: Mapping[str, str] = os.environ) -> Task | None:
    """The task of this process; None in the process a person started."""
    if VARIABLE not in environment:
        return None
    told = json.loads(environment[VARIABLE])
    return Task(**{**told, "today": date.fromisoformat(told["today"])})

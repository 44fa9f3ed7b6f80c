"""Where the site stage calls the rest of the generator: the one place a test replaces to build a course of its own."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from build_tools.pipeline import Compiled


def compile_course(root: Path, language: str, *, drafts: bool, today: date) -> Compiled:
    """The finished pages of one language, and every problem in the course."""
    from build_tools import pipeline

    return pipeline.compile_course(root, language, drafts=drafts, today=today)


def languages(root: Path) -> tuple[str, ...]:
    """The codes of the languages in the folder, the source language first."""
    from build_tools import pipeline

    return pipeline.languages(root)

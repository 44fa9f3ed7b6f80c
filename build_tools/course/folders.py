"""The folders in which the files of a course stand. Nothing that is made may stand in them."""

from __future__ import annotations

FOLDERS = ("content", "modules", "quizzes", "case_studies", "locales")
"""Those of every kind in `course/kinds.py`. They stand apart, because a build that finds nothing changed loads no
models.
"""

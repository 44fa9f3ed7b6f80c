"""Where the site stage calls the rest of the generator: the one place a test replaces to build a course of its own."""

from __future__ import annotations

from build_tools.pipeline import compile_course, languages

__all__ = ["compile_course", "languages"]

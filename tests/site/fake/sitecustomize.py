"""Python runs this at its start when the folder is on PYTHONPATH: processes of a test build the small course."""

from __future__ import annotations

from build_tools.site import compiled
from tests.site.fake import text_course

compiled.compile_course = text_course.compile_course  # type: ignore[assignment]
compiled.languages = text_course.languages

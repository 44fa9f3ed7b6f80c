"""Python runs this at its start when the folder is on PYTHONPATH: processes of a test build the small course."""

from __future__ import annotations

from build_tools import pipeline
from tests.site.fake import text_course

pipeline.make = text_course.make
pipeline.languages = text_course.languages

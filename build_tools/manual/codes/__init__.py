"""`CODES`: every problem code with its documentation, from which docs/problems.md is written."""

from __future__ import annotations

from build_tools.ground.problems import Code
from build_tools.manual.codes.parsing import PARSING_CODES
from build_tools.manual.codes.reading import READING_CODES
from build_tools.manual.codes.settings import HOOK_CODES, OUTPUT_SETTING_CODES, SETTING_CODES
from build_tools.manual.codes.site import SITE_CODES
from build_tools.manual.codes.written import WRITTEN_CODES
from build_tools.outputs.shown import NOT_RUN, NOT_SHOWN
from build_tools.rules import RELEASE_RULES, RULES, items, marks
from build_tools.translate.behind import BEHIND
from build_tools.translate.codes import CODES as TRANSLATION_CODES
from build_tools.translate.renamed import RENAMED

# The codes of load, parse and check. Tests lay their examples over the small course.
COURSE_CODES: tuple[Code, ...] = (
    *READING_CODES,
    *PARSING_CODES,
    *(rule.code for rule in RULES),
    *items.CODES,
    marks.UNUSED,
    *WRITTEN_CODES,
)

CODES: tuple[Code, ...] = (
    *COURSE_CODES,
    *(rule.code for rule in RELEASE_RULES),
    NOT_SHOWN,
    NOT_RUN,
    *TRANSLATION_CODES,
    BEHIND,
    RENAMED,
    *SETTING_CODES,
    *OUTPUT_SETTING_CODES,
    *HOOK_CODES,
    *SITE_CODES,
)

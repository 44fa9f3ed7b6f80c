"""Every problem code there is, with its documentation. docs/problems.md is written from this list."""

from __future__ import annotations

from build_tools.codes.parsing import PARSING_CODES
from build_tools.codes.reading import READING_CODES
from build_tools.rules import RULES, items
from build_tools.rules.rule import Code

CODES: tuple[Code, ...] = (
    *READING_CODES,
    *PARSING_CODES,
    *(rule.code for rule in RULES),
    *items.CODES,
)

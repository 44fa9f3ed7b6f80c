"""Placeholders of interface words, such as `{count}`, are well formed, and the same in singular and plural."""

from __future__ import annotations

import re
from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import WORDS
from build_tools.course.models.page import PLACEHOLDER as NAMED
from build_tools.ground.problems import Code, Finding
from build_tools.ground.prose import Text
from build_tools.rules.rule import Context, Rule

PLACEHOLDER = Code(
    "WORD-PLACEHOLDER",
    "A placeholder that cannot be filled in",
    "`{name}` in an interface word stands for something the page puts there. `one` is used when {count} is one, so "
    "the text needs {count}.",
    fails='# file: content/interface.yaml\nwords:\n  - {id: minutes, text: "{count minutes"}\n',
    passes='# file: content/interface.yaml\nwords:\n  - {id: minutes, text: "{count} minutes"}\n',
)


def wrong_placeholders(course: Course, _context: Context) -> Iterator[Finding]:
    """Words with stray braces, and singular forms whose placeholders are not those of the plural."""
    for name, word in course.words.items():
        for field, text in (("text", word.text), ("one", word.one)):
            if text is not None and re.search(r"[{}]", NAMED.sub("", str(text))):
                message = f'The braces in "{text}" do not make a placeholder.'
                yield Finding(WORDS.address(name, field), message, "Write {name}, in small letters without spaces.")
        if word.one is not None:
            yield from _singular(name, word.text, word.one)


def _singular(name: str, plural: Text, singular: Text) -> Iterator[Finding]:
    placeholders = set(NAMED.findall(str(plural)))
    if "count" not in placeholders:
        message = f'"{name}" has a form for one, but its text has no {{count}}.'
        yield Finding(WORDS.address(name, "one"), message, "Put {count} in the text, or take `one` out.")
    for extra in sorted(set(NAMED.findall(str(singular))) - placeholders):
        message = f"{{{extra}}} stands in `one` and not in `text`."
        yield Finding(WORDS.address(name, "one"), message, "Use the same placeholders in both.")


RULES = (Rule(PLACEHOLDER, wrong_placeholders),)

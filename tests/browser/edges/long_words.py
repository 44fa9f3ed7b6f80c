"""The real course in a language of long words: a word of 44 letters for each word, and addresses in headings."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import polib

from tests.real_course import add_language, copy_course

LONG = "Lentokonesuihkuturbiinimoottoriapumekaanikko"
"""A word of Finnish. No browser knows where to hyphenate it without a dictionary, and Chromium has none here."""
ADDRESS = "https://example.org/" + "measurements/" * 8
_WORD = re.compile(r"\{[^}]*\}|[^\W\d_]{6,}")
_MARKUP = re.compile(r"[\[\]`<>|@*_#\n]")


def long_words_site(folder: Path) -> Path:
    """The pages of that language, built alone in `folder`."""
    course = copy_course(folder / "course")
    code = add_language(course, "fi")
    _run(course, "translate", "update", code)
    for file in (course / "locales" / code).rglob("*.po"):
        _fill(file)
    _run(course, "build", "--language", code)
    return course / "parts" / code


def _run(course: Path, *arguments: str) -> None:
    made = subprocess.run(
        [sys.executable, "-m", "build_tools", *arguments], cwd=course, capture_output=True, check=False
    )
    assert made.returncode == 0, made.stderr.decode()


def _fill(file: Path) -> None:
    catalogue = polib.pofile(str(file), wrapwidth=0)
    for entry in catalogue:
        if not _MARKUP.search(entry.msgid):
            entry.msgstr = _WORD.sub(lambda word: word[0] if word[0].startswith("{") else LONG, entry.msgid)
    for entry in catalogue:
        if entry.msgctxt.endswith("/title") and "modules/" in entry.msgctxt:
            entry.msgstr = ADDRESS
    catalogue.save(newline="\n")

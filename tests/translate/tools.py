"""What translators' tools do to a file: GNU gettext's msgfmt and msgcat, and polib saving with its own defaults."""

from __future__ import annotations

import subprocess

import polib


def msgfmt_errors(text: str) -> str:
    """What `msgfmt --check` refuses in a catalogue; "" when it is accepted. Warnings do not count."""
    made = subprocess.run(
        ["msgfmt", "--check", "--output-file=/dev/null", "-"], input=text, capture_output=True, text=True, check=False
    )
    return made.stderr if made.returncode else ""


def through_msgcat(text: str) -> str:
    """The catalogue as msgcat writes it: wrapped, and without flags it does not know."""
    made = subprocess.run(["msgcat", "-"], input=text, capture_output=True, text=True, check=True)
    return made.stdout


def through_polib(text: str) -> str:
    """The catalogue as polib saves it: everything wrapped at 78, comments too."""
    return str(polib.pofile(text))


def texts(catalogue: str) -> set[tuple[str, str]]:
    """Address and translation of every entry that has one, active or obsolete, read by polib alone."""
    return {(entry.msgctxt or "", entry.msgstr) for entry in polib.pofile(catalogue) if entry.msgstr}


def offered(catalogue: str) -> dict[tuple[str, str], str]:
    """Address and translation of every fuzzy entry that was offered from another address, with that address."""
    entries = (entry for entry in polib.pofile(catalogue) if entry.fuzzy and "offered-from: " in entry.tcomment)
    return {(entry.msgctxt or "", entry.msgstr): _origin(entry.tcomment) for entry in entries if entry.msgstr}


def _origin(comment: str) -> str:
    return comment.partition("offered-from: ")[2].splitlines()[0].strip('"')

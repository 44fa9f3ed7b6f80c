"""What a translator does to catalogues, one piece of work at a time."""

from __future__ import annotations

from dataclasses import dataclass

import polib

WORK = ("fill", "fill all", "improve", "accept", "doubt", "empty", "touch", "note")


@dataclass
class Translator:
    """Works on catalogues with polib, as an editor would. Every text is new, so that each can be told apart."""

    made: int = 0

    def work(self, catalogues: dict[str, str], step: tuple[str, int, int]) -> dict[str, str]:
        """The catalogues after one piece of work; some are saved with wrapped lines."""
        name, which, number = step
        files = {path: polib.pofile(text, wrapwidth=78 * (number % 2)) for path, text in catalogues.items() if text}
        entries = [entry for file in files.values() for entry in file if not entry.obsolete]
        for entry in entries if name == "fill all" else entries[which % len(entries) :][:1]:
            self._one(entry, name)
        return catalogues | {path: str(file) for path, file in files.items()}

    def _one(self, entry: polib.POEntry, name: str) -> None:
        if name in ("fill", "fill all"):
            if not entry.msgstr:
                entry.msgstr = self._text()
        elif name == "note":
            entry.tcomment = "\n".join(filter(None, (entry.tcomment, f"note {self.made}")))
        elif name == "empty":
            entry.msgstr = ""
            _mark(entry, fuzzy=False)
        elif entry.msgstr:
            entry.msgstr = self._text() if name in ("improve", "touch") else entry.msgstr
            _mark(entry, fuzzy={"improve": False, "accept": False, "doubt": True}.get(name, entry.fuzzy))

    def _text(self) -> str:
        self.made += 1
        return f'texto {self.made} «ñ» "{"largo " * (self.made % 20)}"\n\nfin {self.made}'


def _mark(entry: polib.POEntry, *, fuzzy: bool) -> None:
    entry.flags = [*(["fuzzy"] if fuzzy else []), *(flag for flag in entry.flags if flag != "fuzzy")]

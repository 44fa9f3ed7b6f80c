"""A small course that authors edit, and the translator who follows: the actors of the property tests.

Each step is a name and two numbers, so that a failing history shrinks to one that can be read.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field

import polib
from hypothesis import strategies as st

from build_tools.sources import Sources
from tests.translate import courses

WORDS = ("the", "women", "carry", "water", "from", "a", "well", "to", "mine", "ask", "them", "first")
Step = tuple[str, int, int]


@dataclass
class Entry:
    """A term, a quiz or an item: its one-line text, its blocks, where it was before, and its items by id."""

    line: str
    blocks: list[str]
    former: list[str] = field(default_factory=list)
    items: dict[str, Entry] = field(default_factory=dict)
    key: int = 0


@dataclass
class Place:
    """An entry in the dictionary that holds it."""

    address: str
    entry: Entry
    holder: dict[str, Entry]


@dataclass
class Course:
    """What an author edits. `moved` are the renames of the current series, `fresh` makes ids that never return."""

    terms: dict[str, Entry] = field(default_factory=dict)
    quizzes: dict[str, Entry] = field(default_factory=dict)
    moved: list[tuple[str, str]] = field(default_factory=list)
    attic: list[tuple[str, str, Entry]] = field(default_factory=list)
    fresh: int = 0

    def places(self) -> list[Place]:
        """Every entry with its address."""
        found = [Place(f"glossary/{name}", entry, self.terms) for name, entry in self.terms.items()]
        for name, quiz in self.quizzes.items():
            found.append(Place(f"quizzes/{name}", quiz, self.quizzes))
            found += [Place(f"quizzes/{name}/items/{each}", item, quiz.items) for each, item in quiz.items.items()]
        return found

    def groups(self) -> dict[str, str]:
        """A hash for each item's key."""
        return {place.address: f"{place.entry.key:04x}" for place in self.places() if "/items/" in place.address}

    def sources(self, catalogues: dict[str, str]) -> Sources:
        """The course as files. JSON is YAML (YAML 1.2, section 1.3)."""
        terms = [
            {"id": name, "former_ids": term.former, "term": term.line, "definition": "\n\n".join(term.blocks)}
            for name, term in self.terms.items()
        ]
        files = {"content/glossary.yaml": json.dumps({"terms": terms})}
        files |= {f"quizzes/{name}.yaml": json.dumps(_quiz(quiz)) for name, quiz in self.quizzes.items()}
        return courses.sources(files, catalogues)

    def new_id(self) -> str:
        """An id nothing had before."""
        self.fresh += 1
        return f"n{self.fresh}"


def _quiz(quiz: Entry) -> dict[str, object]:
    items = [
        {
            "id": name,
            "former_ids": item.former,
            "type": "single_choice",
            "stem": "\n\n".join(item.blocks),
            "choices": [{"id": "a", "text": item.line, "feedback": item.blocks[0]}],
        }
        for name, item in quiz.items.items()
    ]
    return {"former_ids": quiz.former, "title": quiz.line, "intro": "\n\n".join(quiz.blocks), "items": items}


def start() -> Course:
    """Two terms and two quizzes with two items each."""
    course = Course()
    for number in range(2):
        course.terms[course.new_id()] = _entry(number)
        quiz = _entry(number + 10)
        quiz.items = {course.new_id(): _entry(number + 20), course.new_id(): _entry(number + 30)}
        course.quizzes[course.new_id()] = quiz
    return course


def _entry(seed: int) -> Entry:
    return Entry(_sentence(seed, 2), [_sentence(seed + 1, 6), _sentence(seed + 5, 5)])


def _sentence(seed: int, length: int) -> str:
    return " ".join(WORDS[(seed * 7 + index * (seed % 3 + 1)) % len(WORDS)] for index in range(length))


def _reword(_course: Course, place: Place, number: int) -> None:
    blocks = place.entry.blocks
    words = blocks[number % len(blocks)].split()
    words[number % len(words)] = WORDS[number % len(WORDS)]
    blocks[number % len(blocks)] = " ".join(words)


def _rewrite(_course: Course, place: Place, number: int) -> None:
    place.entry.blocks[number % len(place.entry.blocks)] = _sentence(number, 4 + number % 4)


def _retitle(_course: Course, place: Place, number: int) -> None:
    place.entry.line = _sentence(number, 1 + number % 3)


def _insert(_course: Course, place: Place, number: int) -> None:
    place.entry.blocks.insert(number % (len(place.entry.blocks) + 1), _sentence(number, 5))


def _cut(_course: Course, place: Place, number: int) -> None:
    if len(place.entry.blocks) > 1:
        place.entry.blocks.pop(number % len(place.entry.blocks))


def _turn(_course: Course, place: Place, number: int) -> None:
    place.entry.blocks.append(place.entry.blocks.pop(number % len(place.entry.blocks)))


def _rekey(_course: Course, place: Place, number: int) -> None:
    place.entry.key = number % 3


def _rename(course: Course, place: Place, _number: int) -> None:
    new = course.new_id()
    entries = {(new if entry is place.entry else name): entry for name, entry in place.holder.items()}
    place.holder.clear()
    place.holder.update(entries)
    place.entry.former.append(place.address)
    course.moved.append((place.address, f"{place.address.rpartition('/')[0]}/{new}"))


def _drop(course: Course, place: Place, _number: int) -> None:
    """Nothing that was renamed since the last update is dropped: nobody could know what it was."""
    if any(new.startswith(place.address) for _, new in course.moved) or len(place.holder) == 1:
        return
    name = next(name for name, entry in place.holder.items() if entry is place.entry)
    course.attic.append((place.address.rpartition("/")[0], name, place.holder.pop(name)))


def _restore(course: Course, _place: Place, _number: int) -> None:
    """The entry dropped last comes back, when what held it is still there under the same address."""
    if course.attic:
        above, name, entry = course.attic.pop()
        holders = {each.address.rpartition("/")[0]: each.holder for each in course.places()}
        if above in holders:
            holders[above][name] = entry


def _add(course: Course, place: Place, number: int) -> None:
    entry = _entry(number)
    if place.holder is course.quizzes:
        entry.items = {course.new_id(): _entry(number + 1)}
    place.holder[course.new_id()] = entry


EDITS: dict[str, Callable[[Course, Place, int], None]] = {
    "reword": _reword,
    "rewrite": _rewrite,
    "retitle": _retitle,
    "insert": _insert,
    "cut": _cut,
    "turn": _turn,
    "rekey": _rekey,
    "rename": _rename,
    "drop": _drop,
    "restore": _restore,
    "add": _add,
}


def edit(course: Course, step: Step) -> None:
    """One edit of the author."""
    name, which, number = step
    places = course.places()
    EDITS[name](course, places[which % len(places)], number)


def address_now(address: str, moved: list[tuple[str, str]]) -> str:
    """The address after these renames, one after the other."""
    for old, new in moved:
        if address == old or address.startswith(f"{old}/"):
            address = new + address[len(old) :]
    return address


WORK = ("fill", "fill all", "improve", "accept", "doubt", "empty", "touch", "note")


@dataclass
class Translator:
    """Works on catalogues with polib, as an editor would. Every text is new, so that each can be told apart."""

    made: int = 0

    def work(self, catalogues: dict[str, str], step: Step) -> dict[str, str]:
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


def steps(names: tuple[str, ...], most: int) -> st.SearchStrategy[list[Step]]:
    """A list of steps with these names."""
    return st.lists(st.tuples(st.sampled_from(names), st.integers(0, 20), st.integers(0, 40)), max_size=most)


Round = tuple[list[Step], list[Step]]
rounds = st.lists(st.tuples(steps(tuple(EDITS), 4), steps(WORK, 4)), min_size=1, max_size=5)
edits = steps(tuple(EDITS), 8)

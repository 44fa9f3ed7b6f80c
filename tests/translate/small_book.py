"""A small course as authors edit it: plain data that becomes sources."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from build_tools.reading.sources import Sources
from tests.translate import courses

WORDS = ("the", "women", "carry", "water", "from", "a", "well", "to", "mine", "ask", "them", "first")


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
        course.terms[course.new_id()] = new_entry(number)
        quiz = new_entry(number + 10)
        quiz.items = {course.new_id(): new_entry(number + 20), course.new_id(): new_entry(number + 30)}
        course.quizzes[course.new_id()] = quiz
    return course


def new_entry(seed: int) -> Entry:
    """An entry with a line and two blocks."""
    return Entry(sentence(seed, 2), [sentence(seed + 1, 6), sentence(seed + 5, 5)])


def sentence(seed: int, length: int) -> str:
    """Some words, always the same for a seed."""
    return " ".join(WORDS[(seed * 7 + index * (seed % 3 + 1)) % len(WORDS)] for index in range(length))

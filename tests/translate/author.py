"""What an author does to the course, one edit at a time."""

from __future__ import annotations

from collections.abc import Callable

from tests.translate.small_book import WORDS, Course, Place, new_entry, sentence


def _reword(_course: Course, place: Place, number: int) -> None:
    blocks = place.entry.blocks
    words = blocks[number % len(blocks)].split()
    words[number % len(words)] = WORDS[number % len(WORDS)]
    blocks[number % len(blocks)] = " ".join(words)


def _rewrite(_course: Course, place: Place, number: int) -> None:
    place.entry.blocks[number % len(place.entry.blocks)] = sentence(number, 4 + number % 4)


def _retitle(_course: Course, place: Place, number: int) -> None:
    place.entry.line = sentence(number, 1 + number % 3)


def _insert(_course: Course, place: Place, number: int) -> None:
    place.entry.blocks.insert(number % (len(place.entry.blocks) + 1), sentence(number, 5))


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
    """Nothing that was renamed since the last update is dropped, wherever its holder was moved to afterwards: nobody
    could know what it was.
    """
    renamed = (address_now(new, course.moved[index:]) for index, (_, new) in enumerate(course.moved, 1))
    if any(new.startswith(place.address) for new in renamed) or len(place.holder) == 1:
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
    entry = new_entry(number)
    if place.holder is course.quizzes:
        entry.items = {course.new_id(): new_entry(number + 1)}
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


def edit(course: Course, step: tuple[str, int, int]) -> None:
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

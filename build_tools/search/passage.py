"""What search finds: a place on a page, and the words that stand there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from build_tools import markdown
from build_tools.course.course import Course
from build_tools.course.places import Place
from build_tools.ground.prose import Prose


@dataclass(frozen=True, slots=True)
class Passage:
    """`uri` is below the language's folder; `context` leads to the passage, from module to section, in reader's words.

    A title or text in another language than the page's says in which; otherwise the language is "". `prominent` is
    False when the title says little about what is taught here: the title of a source, the number of an item.
    """

    uri: str
    anchor: str
    title: str
    context: tuple[str, ...]
    text: str
    title_language: str = ""
    text_language: str = ""
    prominent: bool = True


def passage(
    course: Course, place: Place, title: Prose | str, texts: Iterable[Prose | None], *context: Prose | str
) -> Passage:
    """A passage from fields of `course`, without their markup; fields that were left out may be None."""
    written = tuple(text for text in texts if text)
    return Passage(
        uri=place.uri,
        anchor=place.anchor,
        title=bare(title),
        context=tuple(map(bare, context)),
        text=" ".join(filter(None, map(bare, written))),
        title_language=_foreign([title], course.language),
        text_language=_foreign(written, course.language),
    )


def bare(words: Prose | str) -> str:
    """The words of a field without markup, citations and line breaks."""
    return markdown.plain(str(words))


def word(course: Course, name: str) -> str:
    """An interface word; one that nobody wrote shows as its id, as on the pages."""
    found = course.words.get(name)
    return bare(found.text) if found else name


def _foreign(parts: Iterable[Prose | str], language: str) -> str:
    """The language all parts are written in when it is another one; "" for a mixture as well."""
    spoken = {block.language or language for part in parts if isinstance(part, Prose) for block in part.blocks}
    return spoken.pop() if len(spoken) == 1 and language not in spoken else ""

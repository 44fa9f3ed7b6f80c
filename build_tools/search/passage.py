"""What search finds: a place on a page, and the words there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from build_tools import markdown
from build_tools.course.course import Course
from build_tools.course.models.page import PLACEHOLDER
from build_tools.course.places import Place
from build_tools.ground.prose import Prose


@dataclass(frozen=True, slots=True)
class Passage:
    """A place on a page and its words.

    `uri` is below the language's folder. `context` holds the titles above the passage, such as those of its module and
    section. `title_language` and `text_language` are "" unless title or text are in another language than the page.
    `prominent` is False when the title says little about what is taught: the title of a source, the number of an item.
    """

    uri: str
    anchor: str
    title: str
    context: tuple[str, ...]
    text: str
    title_language: str = ""
    text_language: str = ""
    prominent: bool = True


def passage_at(
    course: Course, place: Place, title: Prose | str, texts: Iterable[Prose | None], *context: Prose | str
) -> Passage:
    """The passage at `place` from fields of `course`, without their markup. A text that is None is left out."""
    present = tuple(text for text in texts if text)
    return Passage(
        uri=place.uri,
        anchor=place.anchor,
        title=bare(title),
        context=tuple(map(bare, context)),
        text=" ".join(filter(None, map(bare, present))),
        title_language=_foreign([title], course.language),
        text_language=_foreign(present, course.language),
    )


def bare(words: Prose | str) -> str:
    """The words of a field without markup, citations and line breaks."""
    return markdown.plain(str(words))


def word(course: Course, name: str, **values: int) -> str:
    """An interface word without markup, its placeholders filled with `values`. A missing word is its id, as on the
    pages.
    """
    interface_word = course.words.get(name)
    text = bare(interface_word.text) if interface_word else name
    return PLACEHOLDER.sub(lambda placeholder: str(values.get(placeholder[1], placeholder[0])), text)


def _foreign(parts: Iterable[Prose | str], language: str) -> str:
    """The language of all parts when it is another than `language`; otherwise, and for a mixture, ""."""
    languages = {block.language or language for part in parts if isinstance(part, Prose) for block in part.blocks}
    return languages.pop() if len(languages) == 1 and language not in languages else ""

"""Slides of a session, plain HTML: one idea each, with the notes of the facilitator; in one language, and in two."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from markupsafe import Markup

from build_tools.course.languages import LanguageName
from build_tools.kit.cutting import Room
from build_tools.kit.deck import HALF, WHOLE, deck
from build_tools.kit.maker import Fragment, Maker
from build_tools.kit.page import KitPage
from build_tools.kit.page_kinds.guide import objectives_of
from build_tools.kit.programme import TimedBlock

WORDS = (
    ("at", "slides-at"),
    ("black", "slides-is-black"),
    ("over", "slides-over"),
    ("timeUp", "slides-time-up"),
)
"""The words that the script shows: the name it reads them by from data-texts, and the interface word."""

Run = tuple[str, str]
"""The ids of a module and of its session."""


def pages(maker: Maker) -> Iterator[KitPage]:
    """For each session that the workshop runs a page, and one for each language beside; one that runs twice has them
    once.
    """
    sessions = _sessions(maker)
    for run, timed in sessions.items():
        yield _page(maker, timed, _uri(run), maker.word("kit-slides"), WHOLE)
    for other in maker.beside:
        others = _sessions(other)
        for run, timed in sessions.items():
            yield _beside(maker, timed, other, others[run], run)


def _sessions(maker: Maker) -> dict[Run, TimedBlock]:
    return {
        (timed.module.id, timed.session.id): timed
        for day in maker.days
        for timed in day.blocks
        if timed.session and timed.module
    }


def _uri(run: Run) -> str:
    return f"slides-{run[0]}-{run[1]}.html"


def _page(
    maker: Maker,
    timed: TimedBlock,
    uri: str,
    kicker: Markup,
    room: Room,
    second: LanguageName | None = None,
    faces: Mapping[str, Markup] = MappingProxyType({}),
) -> KitPage:
    return maker.page(
        "slides",
        uri,
        maker.title(timed.session.title) if timed.session else Markup(),
        kicker=kicker,
        scripts=("kit/slides",),
        styles=("slides",),
        timed=timed,
        parts=deck(timed, objectives_of(timed), room),
        second=second,
        faces=faces,
        WORDS=WORDS,
    )


def _beside(maker: Maker, timed: TimedBlock, other: Maker, others: TimedBlock, run: Run) -> KitPage:
    """The slides of a session in two languages, with the notes in the language of `maker`."""
    uri, formats = _uri_beside(other, run), maker.renderer.context.words.formats
    fragments = _faces(other, others, uri)
    languages = formats.several([formats.language(each.course.language) for each in (maker, other)])
    kicker = maker.word("slides-beside", languages=languages)
    faces = {name: fragment.html for name, fragment in fragments.items()}
    page = _page(maker, timed, uri, kicker, HALF, other.renderer.name, faces)
    images = frozenset(name for fragment in fragments.values() for name in fragment.images)
    return replace(page, images=page.images | images, elsewhere={other.course.language: _uri_beside(maker, run)})


def _uri_beside(other: Maker, run: Run) -> str:
    return f"with-{other.course.language}/{_uri(run)}"


def _faces(maker: Maker, timed: TimedBlock, uri: str) -> dict[str, Fragment]:
    """What each slide shows, by its id."""
    return {
        slide.id: maker.fragment("face", uri, slide=slide, timed=timed)
        for part in deck(timed, objectives_of(timed), HALF)
        for slide in part.slides
    }

"""Which slides a session has, in which order; where they are cut, in every language alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from build_tools.course.courses import Courses
from build_tools.course.kinds import WORKSHOPS
from build_tools.ground.prose import Block, Markdown, State
from build_tools.kit.cutting import Room, runs
from build_tools.kit.deck import HALF, WHOLE, Part, Slide, deck, without_quotes
from build_tools.kit.page_kinds.guide import objectives_of
from build_tools.kit.programme import TimedBlock, programme
from build_tools.markdown.pieces import pieces
from tests.kit.projected import courses

WHOLE_DECK = """
title objectives note welcome-ask
work-situation-1 work-situation-2 work-situation-3 work-situation-4 work-situation-5
work-task-1 work-task-2 work-decision work-ask work-choice-village
work-choice-ministry-1 work-choice-ministry-2
stretch-step
message-1 message-2 close
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Courses:
    return courses(tmp_path_factory.mktemp("deck") / "course")


@pytest.fixture(scope="module")
def walk(made: Courses) -> TimedBlock:
    """The block that runs the session."""
    course = made.by_language["en"]
    return programme(course.of(WORKSHOPS)["morning"], course)[0].sessions[0]


def _deck(timed: TimedBlock, room: Room = WHOLE) -> tuple[Part, ...]:
    return deck(timed, objectives_of(timed), room)


def _slides(parts: tuple[Part, ...]) -> Iterator[Slide]:
    return (slide for part in parts for slide in part.slides)


def test_the_session_as_it_goes(walk: TimedBlock) -> None:
    lines = [line.split() for line in WHOLE_DECK.strip().splitlines()]
    parts = _deck(walk)
    assert [slide.id for slide in _slides(parts)] == [name for line in lines for name in line]
    assert [part.timed.step.id for part in parts] == ["welcome", "work", "stretch", "close"]


def test_no_two_slides_have_one_id(walk: TimedBlock) -> None:
    for room in (WHOLE, HALF):
        names = [slide.id for slide in _slides(_deck(walk, room))]
        assert len(names) == len(set(names))


def test_nothing_is_lost_where_a_text_is_cut(walk: TimedBlock) -> None:
    activity = walk.steps[1].activity
    assert activity is not None
    for room in (WHOLE, HALF):
        shown = " ".join(str(slide.body) for slide in _slides(_deck(walk, room)) if slide.body)
        for row in pieces(str(activity.situation).split("\n\n")[1]).parts:
            assert shown.count(row) == 1
        for item in pieces(str(activity.task)).parts:
            assert shown.count(item) == 1


def test_a_session_without_a_hard_topic_has_no_note(walk: TimedBlock) -> None:
    assert walk.session is not None
    calm = walk.session.model_copy(update={"safety": walk.session.safety.model_copy(update={"level": 0})})
    assert "note" not in [slide.id for slide in _slides(_deck(replace(walk, session=calm)))]


def test_a_translation_is_cut_where_its_source_is() -> None:
    source = "One sentence is here. Another one is here. The third one ends it."
    other = "Aquí hay una frase que es bastante más larga. Aquí otra. La tercera es el final."
    own = Markdown((Block(source, "en"),))
    translated = Markdown((Block(other, "es", State.TRANSLATED, source),))
    room = Room(lines=2.2, signs=20)
    assert [str(each) for each in runs(own, room)] == source.replace(". ", ".|").split("|")
    assert [str(each) for each in runs(translated, room)] == other.replace(". ", ".|").split("|")


def test_a_translation_with_more_sentences_loses_none() -> None:
    source, other = (
        "One sentence is here. Another one is here.",
        "Una frase aquí. Otra aquí. Una tercera. La última es.",
    )
    cut = runs(Markdown((Block(other, "es", State.TRANSLATED, source),)), Room(lines=2.2, signs=20))
    assert len(cut) == 2
    assert " ".join(str(each) for each in cut) == other


@pytest.mark.parametrize(
    ("block", "parts"),
    [
        ("1. One\n1. Two\n   more\n1. Three", ("1. One", "2. Two\n   more", "3. Three")),
        ("- One\n\n  more\n- Two", ("- One\n\n  more", "- Two")),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |", ("| 1 | 2 |", "| 3 | 4 |")),
        ("*All of it. It is marked.* The end is here.", ("*All of it. It is marked.*", "The end is here.")),
        (
            'She says: "Wait here. Then run." At 8 they go.',
            ('She says: "Wait here. Then run."', "At 8 they go."),
        ),
        ("¿Quién sabe? ¡Nadie! Así es.", ("¿Quién sabe?", "¡Nadie!", "Así es.")),
        ("> A quote. It stays whole.", ("> A quote. It stays whole.",)),
    ],
)
def test_where_a_block_may_be_cut(block: str, parts: tuple[str, ...]) -> None:
    assert pieces(block).parts == parts


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ('"Who is here?"', "Who is here?"),
        ('"¿Quién está aquí?".', "¿Quién está aquí?"),
        ('"One?" and "two?"', '"One?" and "two?"'),
        ("«Qui?»\n\n“Who?”", "Qui?\n\nWho?"),
        ("Who?", "Who?"),
    ],
)
def test_a_question_is_shown_without_its_quotation_marks(written: str, shown: str) -> None:
    assert str(without_quotes(Markdown.of(written))) == shown


def test_a_translated_question_in_quotation_marks_is_cut_where_its_source_is() -> None:
    said = ["Who carries the water here each day?", "Who pays for it?", "Who owns the well?", "Who may say no to them?"]
    dicho = [
        "¿Quién lleva el agua aquí cada día?",
        "¿Quién la paga?",
        "¿De quién es el pozo?",
        "¿Quién puede decirles no?",
    ]
    source = without_quotes(Markdown((Block(f'"{" ".join(said)}"', "en"),)))
    quoted = Block(f'"{" ".join(dicho)}"', "es", State.TRANSLATED, f'"{" ".join(said)}"')
    room = Room(lines=2.5, signs=20)
    own, other = runs(source, room), runs(without_quotes(Markdown((quoted,))), room)
    assert len(own) == len(other) > 1
    assert all(str(run) for run in other)


def test_a_translation_with_fewer_sentences_leaves_no_slide_empty() -> None:
    source = (
        "One is here to read. Two is here to read. Three is here to read. Four is here to read. Five is here to read."
    )
    block = Block("Todo está aquí en una sola frase muy larga para leer.", "es", State.TRANSLATED, source)
    found = runs(Markdown((block,)), Room(lines=2.5, signs=20))
    assert len(found) > 1
    assert all(str(run) for run in found)

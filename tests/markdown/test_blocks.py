"""A field falls into the blocks a translator sees, and they make the field again."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from build_tools.markdown import block
from build_tools.markdown.blocks import blocks
from tests.markdown.readable import readable

FIELD = """First
line.

- a

  still a
- b

!!! note
    One.

    Two.

[^x]: A note

    with two paragraphs.

| t |
| --- |
| c |

Last.[^x]
"""
PARTS = st.lists(st.sampled_from(["Words *here*.", "- a\n- b", "> said", "1. x\n\n   y", "| t |\n|---|\n| c |", "---"]))


def test_each_top_level_block_once() -> None:
    assert blocks(FIELD) == (
        "First\nline.",
        "- a\n\n  still a\n- b",
        "!!! note\n    One.\n\n    Two.",
        "[^x]: A note\n\n    with two paragraphs.",
        "| t |\n| --- |\n| c |",
        "Last.[^x]",
    )


def test_nothing_has_no_blocks() -> None:
    assert blocks("\n \n") == ()


@settings(deadline=None)
@given(PARTS)
def test_joined_they_render_as_the_whole(parts: list[str]) -> None:
    field = "\n\n".join(parts)
    assert readable(block("\n\n".join(blocks(field)))) == readable(block(field))

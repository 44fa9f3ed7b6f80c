"""Markdown fields as blocks."""

from __future__ import annotations

import re
from unittest import mock

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it.token import Token

from build_tools.markdown import page
from build_tools.markdown.blocks import BLOCKS_ONLY
from build_tools.translate.blocks import split

LINES = (
    *(
        "",
        "  ",
        "a line",
        "two words",
        "**bold** go",
        "*em",
        "_u_",
        "(paren)",
        "¿qué?",
        "“q”",
        "&amp; x",
        "Ünï",
        "   three",
    ),
    *("- a", "  b", "- c", "+", "1. x", "2) y", "12", "1.", "> q", "    code", "\ttab", "```", "~~~", "`code", "span`"),
    *("| a | b |", "|---|---|", "| 1 | 2 |", "---", "===", "***", "__", "_", "--", "-", "* * *", "# H {#h}", "## H2"),
    *("[x]: /u", "[x]: /u 'title'", "see [x] and [^1]", "[^1]: note", "    more note", "says [@src] so", "<div>"),
    *('!!! note "T"', "    inside", "!!!", "note", "foo  ", "bar\\", "#"),
)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("One.", ["One."]),
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One\nand on.\n\n\n\nTwo.\n", ["One and on.", "Two."]),
        ("A hard  \nbreak and\none\\\nmore.", ["A hard  \nbreak and one\\\nmore."]),
        ("Text:\n- a\n\n- b\n\n  c\n", ["Text:", "- a\n\n- b\n\n  c"]),
        ("| a |\n|---|\n| 1 |\n\nEnd", ["| a |\n|---|\n| 1 |", "End"]),
        ("```\na\n\nb\n```\nEnd", ["```\na\n\nb\n```", "End"]),
        ("> a\n>\n> b", ["> a\n>\n> b"]),
        ('!!! note "Why"\n    a\n\n    b\n\nEnd', ['!!! note "Why"\n    a\n\n    b', "End"]),
        ("See [x].\n\n[x]: https://example.com\n\nEnd", ["See [x].\n\n[x]: https://example.com", "End"]),
        ("[x]: https://example.com\n\nSee [x].", ["[x]: https://example.com\n\nSee [x]."]),
        ("A note[^1].\n\n[^1]: It says\n    more.\n\nEnd", ["A note[^1].\n\n[^1]: It says\n    more.", "End"]),
        ("Text\n\n    code\n\nEnd", ["Text\n\n\n    code", "End"]),
        ("foo  \n1.\npara", ["foo  \n1.\npara"]),
        ("    code\n\nText.", ["    code", "Text."]),
        ("[^1]: It says.\n\nText[^1].", ["[^1]: It says.\n\nText[^1]."]),
        ('"So\nit is."', ['"So it is."']),
        ("## Title {#id}\nText", ["## Title {#id}", "Text"]),
        ("a\r\nb\r\n\r\nc\u2028d", ["a b", "c d"]),
        ("  \n \n", []),
    ],
)
def test_blocks(text: str, blocks: list[str]) -> None:
    assert list(split(text)) == blocks


def _html(text: str) -> str:
    """The page's HTML without what a line break or a blank line may change, and without digests of the text."""
    html = re.sub(r"\s+(?=\ufdd0cite)", "", re.sub(r"\s+", " ", str(page(text))))
    return re.sub(r"[0-9a-f]{12}", "", re.sub(r"\s*(<[^>]*>)\s*", r"\1", html))


@settings(max_examples=400, deadline=None)
@example(["!!! note", "    inside", "", "", "    code"])
@example(["+", "", "", "+"])
@given(st.lists(st.sampled_from(LINES), max_size=10))
def test_joined_blocks_are_equivalent_and_split_the_same(lines: list[str]) -> None:
    text = "\n".join(lines)
    blocks = split(text)
    joined = "\n\n".join(blocks)
    assert split(joined) == blocks
    assert _html(joined) == _html(text)


SIMPLE_LINES = (
    *("", "", "a line", "**bold** go", "*em", '"So', "(paren)", "¿qué?", "[words](u) on", "[a\\](b]: /u", "[x]: /u"),
    *("- a", "- **b** c", "  b", "    b", "1. x", "12. y", "   y", "- - a", "- | a |", "* a", "-", "1.", "- [x]: /u"),
    *("| a | b |", "|---|---|", "| - | - |", "| 1 | 2 |", "| 1 | b |", "| :-: |", "|", "| a", "---", "--- | ---"),
)


@settings(max_examples=400, deadline=None)
@example(["| a |", "| b |", "|---|"])
@example(["- a", "", "- b"])
@example(["1. a", "", "- b"])
@example(["a", "---"])
@given(st.lists(st.sampled_from(SIMPLE_LINES), max_size=8))
def test_blocks_that_need_no_parser_are_those_of_the_parser(lines: list[str]) -> None:
    text = "\n".join(lines)
    with mock.patch("build_tools.translate.blocks._are_blocks", return_value=False):
        parsed = split.__wrapped__(text)
    assert split(text) == parsed


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_can_be_split(text: str) -> None:
    blocks = split(text)
    assert split("\n\n".join(blocks)) == blocks
    assert all(block == block.strip("\n") and block for block in blocks)


@pytest.mark.parametrize(
    "part",
    [
        pytest.param("[^{0}]: note {0}\n\n", id="notes before the text"),
        pytest.param("[^{0}]: note {0}\n", id="notes in one block"),
        pytest.param("[a{0}]: https://x.org/{0}\n\n", id="link definitions"),
        pytest.param("Words[^{0}]\n\n[^{0}]: note {0}\n\n", id="notes after each paragraph"),
    ],
)
def test_ten_times_as_many_notes_are_about_ten_times_as_much_to_parse(
    part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    parse, parsed = BLOCKS_ONLY.parse, [0]

    def counted(text: str) -> list[Token]:
        parsed[0] += len(text)
        return parse(text)

    def letters(count: int) -> int:
        parsed[0] = 0
        split(f"{''.join(part.format(number) for number in range(1000, 1000 + count))}End[^1000] {count} times")
        return parsed[0]

    monkeypatch.setattr(BLOCKS_ONLY, "parse", counted)
    few = letters(40)
    assert 0 < letters(400) < 12 * few

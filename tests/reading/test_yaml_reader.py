"""YAML as nodes: every value is text, and knows where it was written."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build_tools.ground.nodes import Mapping, Mark, Node, Scalar, Sequence
from build_tools.reading.yaml_reader import MAX_BYTES, MAX_DEPTH, read_yaml


def read(text: str) -> Mapping:
    node, problems = read_yaml("a.yaml", text.encode())
    assert problems == ()
    assert node is not None
    return node


def plain(node: Node) -> object:
    """The tree without positions."""
    if isinstance(node, Mapping):
        return {name: plain(value) for name, value in node.entries.items()}
    return node.text if isinstance(node, Scalar) else [plain(item) for item in node.items]


def test_values_stay_text() -> None:
    text = "a: no\nb: 12:30\nc: 1_000\nd: 2026-11-22\ne: ~\nf:\ng: 'yes'\nh: 0x1f\n"
    assert plain(read(text)) == {
        "a": "no",
        "b": "12:30",
        "c": "1_000",
        "d": "2026-11-22",
        "e": "~",
        "f": "",
        "g": "yes",
        "h": "0x1f",
    }


def test_only_words_without_quotes_are_plain() -> None:
    node = read("a: no\nb: 'no'\nc: \"no\"\nd: |\n  no\ne: >\n  no\n")
    plainness = {name: value.plain for name, value in node.entries.items() if isinstance(value, Scalar)}
    assert plainness == {"a": True, "b": False, "c": False, "d": False, "e": False}


def test_marks_of_keys_values_and_list_items() -> None:
    node = read("first: a\nlist:\n  - id: x\n    name: é, then b\n  - [p, q]\n")
    assert node.mark == Mark("a.yaml", 1, 1)
    assert node.keys == {"first": Mark("a.yaml", 1, 1), "list": Mark("a.yaml", 2, 1)}
    listed = node.entries["list"]
    assert isinstance(listed, Sequence)
    entry, row = listed.items
    assert isinstance(entry, Mapping)
    assert isinstance(row, Sequence)
    assert entry.mark == Mark("a.yaml", 3, 5)
    assert entry.entries["name"].mark == Mark("a.yaml", 4, 11)
    assert [item.mark.column for item in row.items] == [6, 9]


@pytest.mark.parametrize("sign", ["|", ">", "|-", ">+"])
def test_a_block_is_marked_where_its_words_start(sign: str) -> None:
    node = read(f"a: {sign}\n\n    Water\n    flows.\nb: x\n")
    assert node.entries["a"].mark == Mark("a.yaml", 3, 5)


def test_an_empty_block_is_marked_at_its_sign() -> None:
    assert read("a: |\nb: x\n").entries["a"].mark == Mark("a.yaml", 1, 4)


def test_the_first_of_two_keys_is_kept() -> None:
    node, problems = read_yaml("a.yaml", b"a: one\nb: x\na: two\na: three\n")
    assert node is not None
    assert plain(node) == {"a": "one", "b": "x"}
    assert [(each.code, each.mark.line) for each in problems] == [("DUPLICATE-KEY", 3), ("DUPLICATE-KEY", 4)]


def test_letters_in_pieces_are_one_character_in_names_and_values_and_blocks() -> None:
    node = read("ge\u0301nero: an\u0303o\nb:\n  - 'e\u0301'\nc: |\n  a\u0308\n  o\n")
    assert plain(node) == {"género": "año", "b": ["é"], "c": "ä\no\n"}


def test_line_ends_that_no_editor_shows_are_spaces() -> None:
    node = read("a: one\u2028two\u2029three\u0085four\nb: x\n")
    assert plain(node) == {"a": "one two three four", "b": "x"}
    assert node.keys["b"] == Mark("a.yaml", 2, 1)


def test_byte_order_mark_and_windows_line_ends() -> None:
    assert plain(read("\ufeffa: b\r\nc: d\r\n")) == {"a": "b", "c": "d"}


def test_the_largest_file_and_the_deepest_nest_that_are_read() -> None:
    largest = b"a: b\n#" + b"x" * (MAX_BYTES - 6)
    assert read_yaml("a.yaml", largest)[1] == ()
    (problem,) = read_yaml("a.yaml", largest + b"x")[1]
    assert problem.code == "YAML-SIZE"
    deepest = "a: " + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1)
    assert read_yaml("a.yaml", deepest.encode())[1] == ()
    (problem,) = read_yaml("a.yaml", deepest.replace("[]", "[[]]").encode())[1]
    assert problem.code == "YAML-DEPTH"


@given(st.binary(max_size=200) | st.text(alphabet="a:- \n\t'\"[]{}|>&*!%@#,?\x00é\ufeff", max_size=60).map(str.encode))
@settings(max_examples=300, deadline=None)
def test_any_bytes_give_a_tree_or_a_problem_and_never_an_exception(data: bytes) -> None:
    node, problems = read_yaml("a.yaml", data)
    assert node is not None or problems
    lines = data.count(b"\n") + data.count(b"\r") + data.count(b"\xc2\x85") + 1
    assert all(1 <= problem.mark.line <= lines + 1 for problem in problems)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a: [x, @y]\n", 1, "A text cannot start with this character."),
        ("a: !x!y z\n", 1, "A text cannot start with this character."),
        ("a: !<x\n", 1, "A text cannot start with this character."),
        ('a: !"x z\n', 1, "A text cannot start with this character."),
        ("a: [x, y:]\n", 1, "A text inside brackets cannot end with a colon."),
        ("a: {b: c:, d: e}\n", 1, "A text inside brackets cannot end with a colon."),
        ('a: "C:\\users"\n', 1, 'There is a backslash inside "double quotes".'),
        ('a: "\\xyz"\n', 1, 'There is a backslash inside "double quotes".'),
        ('a: "\\ud800"\n', 1, 'There is a backslash inside "double quotes".'),
        ("b: c\na: 'x\n---\n y'\n", 2, "This quote is not closed."),
        ("a: |0\n  x\n", 1, "YAML counts the spaces of a text from 1 to 9."),
        (
            "a: b\n...\nc: d\n",
            3,
            "Nothing can follow here: the file ended above, at a closing bracket or at a line `...`.",
        ),
        (
            "{a: b}\nc: d\n",
            2,
            "Nothing can follow here: the file ended above, at a closing bracket or at a line `...`.",
        ),
    ],
)
def test_what_yaml_refuses_is_said_in_words_of_our_own(text: str, line: int, message: str) -> None:
    node, (problem,) = read_yaml("a.yaml", text.encode())
    assert node is None
    assert (problem.code, problem.mark.line, problem.message) == ("YAML-SYNTAX", line, message)
    assert problem.hint

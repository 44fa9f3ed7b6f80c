"""What is printed steers no terminal, hides nothing and ends."""

from __future__ import annotations

import pytest

from build_tools.ground.visible import cut, is_hidden, line, visible

SIGNS = {
    "\x1b": "\\x1b",
    "\x07": "\\x07",
    "\x00": "\\x00",
    "\x7f": "\\x7f",
    "\x85": "\\x85",
    "\x9b": "\\x9b",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\u202a": "\\u202a",
    "\u202e": "\\u202e",
    "\u2066": "\\u2066",
    "\u2069": "\\u2069",
    "\u200e": "\\u200e",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
    "\u200b": "\\u200b",
    "\u200d": "\\u200d",
    "\u2060": "\\u2060",
    "\ufeff": "\\ufeff",
    "\xad": "\\xad",
    "\U000e0041": "\\U000e0041",
    "\udcff": "\\udcff",
}


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: f"{ord(sign):x}")
def test_a_sign_that_nobody_sees_is_escaped(sign: str) -> None:
    assert visible(f"a{sign}b") == f"a{SIGNS[sign]}b"
    assert line(f'"a{sign}b" is wrong.') == f'"a{SIGNS[sign]}b" is wrong.'


@pytest.mark.parametrize("text", ["Género, minería: 3.500 °C – “sí”…", "Слово", "مياه", "尾矿", "e\u0301", "", " "])
def test_what_people_read_stays(text: str) -> None:
    assert visible(text) == line(text) == text


def test_all_of_the_controls_and_marks_of_direction_are_hidden() -> None:
    ranges = (range(0x20), range(0x7F, 0xA0), range(0x200B, 0x2010), range(0x2028, 0x202F), range(0x2066, 0x206A))
    assert [code for codes in ranges for code in codes if not is_hidden(chr(code))] == []


def test_lines_may_be_kept() -> None:
    assert visible("one\ntwo\x1b", keep="\n") == "one\ntwo\\x1b"


def test_a_long_value_keeps_both_ends() -> None:
    told = line(f'"Begins{"x" * 5_000}ends" is not a field of a module.')
    assert told.startswith('"Beginsx')
    assert told.endswith('xends" is not a field of a module.')
    assert "…" in told
    assert len(told) < 160


@pytest.mark.parametrize("value", ["x" * 9_999, "a word " * 2_000, '"' * 9_999, "`x" * 5_000, "\x1b" * 9_999])
def test_no_line_is_endless(value: str) -> None:
    assert len(line(f'Choice "{value}" has no feedback.')) <= 1_000
    assert line(f'Choice "{value}" has no feedback.').endswith("has no feedback.")


def test_a_message_of_ours_is_whole() -> None:
    message = 'Choice "c" of item "first-step" has no feedback. ' * 12
    assert line(message) == message


@pytest.mark.parametrize("length", [3, 10, 59, 60])
def test_a_cut_has_the_length(length: int) -> None:
    text = "".join(chr(0x61 + number % 26) for number in range(61))
    assert len(cut(text, length)) == length
    assert cut(text, length)[0] == "a"
    assert cut(text, 61) == text

"""The grammar of examples."""

from __future__ import annotations

import pytest

from build_tools.manual.examples import laid_over, merged, pieces

FILES = {"a.yaml": b"# head\nid: a\ntitle: A\nlist:\n  - one\n", "b.yaml": b"id: b\n"}


def test_a_whole_file_and_nothing_else() -> None:
    assert laid_over(FILES, "# file: a.yaml\nid: c\n") == {"a.yaml": b"id: c\n", "b.yaml": b"id: b\n"}


def test_fields_are_replaced_where_they_stand_and_new_ones_come_last() -> None:
    after = laid_over(FILES, "# in: a.yaml\nnew: N\ntitle: B\ntitle: C\n")
    assert after["a.yaml"] == b"# head\nid: a\ntitle: B\ntitle: C\nlist:\n  - one\nnew: N\n"


def test_fields_below_a_field_go_with_it() -> None:
    assert merged("a:\n  b: 1\n  c: 2\nd: 3\n", "a:\n  b: 4\n") == "a:\n  b: 4\nd: 3\n"


def test_several_files_one_after_the_other() -> None:
    after = laid_over(FILES, "# no file: b.yaml\n# folder: c.yaml\n# file: d.yaml\nid: d\n# in: d.yaml\nid: e\n")
    assert after == {"a.yaml": FILES["a.yaml"], "c.yaml": None, "d.yaml": b"id: e\n"}


def test_encodings_bytes_and_repetition() -> None:
    after = laid_over(
        {},
        "# file: a, saved as utf-16-le\né\n# file: b, written in hex\n00 ff\n# file: c, 3 times over\n[\n# file: d\n",
    )
    assert after == {"a": "é\n".encode("utf-16-le"), "b": b"\x00\xff", "c": b"[\n[\n[\n", "d": b""}


def test_other_comments_belong_to_the_file() -> None:
    (piece,) = pieces("# file: a.yaml\n# filed: under a\nid: a\n")
    assert piece.text == "# filed: under a\nid: a\n"


def test_an_example_says_first_which_file_it_is() -> None:
    with pytest.raises(ValueError, match="starts with a line"):
        list(pieces("id: a\n"))


def test_a_file_that_is_not_there_cannot_be_changed_or_taken_away() -> None:
    for example in ("# in: c.yaml\nid: c\n", "# no file: c.yaml\n"):
        with pytest.raises(KeyError):
            laid_over(FILES, example)

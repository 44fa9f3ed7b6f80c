"""Data in attributes: what a script reads is what the page was given, whatever an author wrote."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment

from build_tools.pages.environment import as_json

LETTERS = st.characters(exclude_categories=["Cs", "Co", "Cc", "Cn"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(LETTERS, max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(LETTERS, max_size=8), inner, max_size=4),
)


def _read(attribute: str) -> Any:
    """What a browser's parser makes of the attribute, read as JSON."""
    tree = html5lib.parse(f"<p data-x={attribute}>a</p>", namespaceHTMLElements=False)
    (paragraph,) = tree.iter("p")
    assert list(paragraph.attrib) == ["data-x"]
    assert "".join(tree.itertext()) == "a"
    return json.loads(paragraph.attrib["data-x"])


@given(VALUES)
def test_what_goes_in_comes_out(value: Any) -> None:
    assert _read(str(as_json(value))) == value


@pytest.mark.parametrize("text", ["'", '"', "'><script>", "&#39;", "&amp;", "</p>", "\\", "\\u0027", "\u2028", "ñ"])
def test_nothing_ends_the_attribute_early(text: str) -> None:
    assert _read(str(as_json({"said": text}))) == {"said": text}


@dataclass
class Choice:
    """As templates get data: an object with fields."""

    items: tuple[str, ...]
    draw: int


def test_a_template_writes_its_quotes_too() -> None:
    environment = Environment(autoescape=True)
    environment.filters["as_json"] = as_json
    written = environment.from_string("<p data-x={{ value | as_json }}>").render(value=Choice(("a",), 2))
    assert written == """<p data-x='{"items":["a"],"draw":2}'>"""

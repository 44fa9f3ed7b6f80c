"""Markdown in, HTML out, as the cases say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from build_tools import markdown
from tests.markdown.readable import cases, readable

FOLDER = Path(__file__).with_name("cases")


def _named(file: str) -> list[Any]:
    return [pytest.param(case, id=case["name"]) for case in cases(FOLDER / file)]


@pytest.mark.parametrize("case", _named("blocks.yaml"))
def test_blocks(case: dict[str, str]) -> None:
    assert readable(markdown.block(case["input"])).strip() == case["output"].strip()


@pytest.mark.parametrize("case", _named("pages.yaml"))
def test_pages(case: dict[str, str]) -> None:
    assert readable(markdown.page(case["input"])).strip() == case["output"].strip()


@pytest.mark.parametrize("case", _named("lines.yaml"))
def test_lines(case: dict[str, str]) -> None:
    assert readable(markdown.inline(case["input"])) == case["output"]
    if "label" in case:
        assert readable(markdown.label(case["input"])) == case["label"]
    if "plain" in case:
        assert markdown.plain(case["input"]) == case["plain"]

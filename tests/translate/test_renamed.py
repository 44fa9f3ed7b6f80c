"""What authors are told of an id that was changed without `former_ids`, before an update and after it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from build_tools.translate import lay_out, renamed
from tests.translate.courses import sources, with_header

CASES: dict[str, Any] = YAML(typ="safe").load(
    Path(__file__).with_name("cases").joinpath("renamed.yaml").read_text("utf-8")
)


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_authors_are_told_exactly_this(case: Any, when: str) -> None:
    catalogues = {path: with_header(text) for path, text in case[when].items()}
    found = renamed(lay_out(sources(case["files"], catalogues), "es", {}))
    assert [line for finding in found for line in (finding.message, finding.hint)] == case["told"]

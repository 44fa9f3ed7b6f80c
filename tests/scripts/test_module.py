"""What the bundler reads of a script: what it imports, what it exports, and in no other form."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from build_tools.scripts.module import parse

CASES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("modules.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", [case for case in CASES if "refused" not in case], ids=lambda case: str(case["why"]))
def test_what_a_script_needs_and_gives(case: dict[str, Any]) -> None:
    module = parse("kept/a", case["text"])
    assert [f"{needed.path} <- {needed.pattern}" for needed in module.imports] == case["imports"]
    assert module.exports == case["exports"]
    assert "\nimport" not in f"\n{module.body}"
    assert "\nexport" not in f"\n{module.body}"


@pytest.mark.parametrize("case", [case for case in CASES if "refused" in case], ids=lambda case: str(case["why"]))
def test_another_form_is_refused_by_name(case: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"^kept/a\.js: ") as refused:
        parse("kept/a", case["text"])
    assert case["refused"] in str(refused.value)

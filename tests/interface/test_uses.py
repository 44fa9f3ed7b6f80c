"""Which interface words a text asks for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from build_tools.interface.python import uses_in_python
from build_tools.interface.templates import uses_in_template
from build_tools.interface.use import Use

CASES: dict[str, dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("uses.yaml").read_text("utf-8"))
READERS = {"templates": uses_in_template, "python": uses_in_python}


def _shown(use: Use) -> str:
    values = ["elsewhere"] if use.values is None else [f"{{{value}}}" for value in sorted(use.values)]
    read_as = [f"as {use.key}"] if use.key else []
    return " ".join((f"{use.mark.line}:{use.mark.column}", use.name, *values, *read_as))


@pytest.mark.parametrize(("language", "name"), [(language, name) for language in CASES for name in CASES[language]])
def test_a_text_asks_for_these_words(language: str, name: str) -> None:
    case = CASES[language][name]
    assert [_shown(use) for use in READERS[language](case["text"], "file")] == case["uses"]

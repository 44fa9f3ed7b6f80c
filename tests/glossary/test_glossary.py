"""The forms of words, and where terms are used, as the golden cases say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from build_tools.glossary import Finder, forms_of, phrases_of

HERE = Path(__file__).parent


def _cases(file: str, name: str) -> list[Any]:
    found = yaml.safe_load((HERE / file).read_text("utf-8"))
    return [pytest.param(case, id=case[name]) for case in found]


@pytest.mark.parametrize("case", _cases("forms.yaml", "word"))
def test_forms(case: dict[str, Any]) -> None:
    assert sorted(forms_of(case["word"], case["language"]) - {case["word"]}) == case["also"]


@pytest.mark.parametrize("case", _cases("uses.yaml", "name"))
def test_uses(case: dict[str, Any]) -> None:
    written = [term if isinstance(term, list) else [term, ""] for term in case["terms"]]
    finder = Finder.of((words, phrases_of(words, short, case.get("language", "en"))) for words, short in written)
    assert [case["text"][use.start : use.end] for use in finder.uses(case["text"])] == case["found"]


def test_a_use_names_its_term() -> None:
    finder = Finder.of([("asm", phrases_of("small-scale mining", "ASM", "en")), ("ore", phrases_of("ore", "", "en"))])
    assert [use.term for use in finder.uses("Ores of ASM, small-scale mining")] == ["ore", "asm", "asm"]


def test_of_two_terms_with_the_same_words_the_first_is_found() -> None:
    finder = Finder.of([("one", phrases_of("ore", "", "en")), ("two", phrases_of("ore", "", "en"))])
    assert [use.term for use in finder.uses("ore")] == ["one"]

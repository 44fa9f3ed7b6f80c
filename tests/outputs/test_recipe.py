"""The recipe for a new output in CONTRIBUTING.md, followed to the letter."""

from __future__ import annotations

import csv
import re
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from textwrap import dedent

import pytest
from click.testing import CliRunner

from build_tools import outputs
from build_tools.cli import course as program
from build_tools.outputs.output import Output
from tests.real_course import ROOT
from tests.translate.spanish import add_spanish

RECIPE = re.compile(r"(?ms)^### Add an output\n.*?^ +```python\n(.*?)^ +```\n")


def _output(folder: Path) -> Output:
    """What the file of the recipe defines."""
    found = RECIPE.search((ROOT / "CONTRIBUTING.md").read_text("utf-8"))
    assert found
    (folder / "terms.py").write_text(dedent(found[1]), "utf-8")
    spec = spec_from_file_location("terms", folder / "terms.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    assert "terms" not in sys.modules
    made = module.TERMS
    assert isinstance(made, Output)
    return made


def test_it_works_as_it_is_written(small_course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outputs, "OUTPUTS", (*outputs.OUTPUTS, _output(tmp_path)))
    monkeypatch.chdir(small_course)
    Path("mkdocs.yml").write_text("site_name: Small\ndocs_dir: content\n", "utf-8")
    add_spanish(small_course)
    result = CliRunner().invoke(program, ["export", "terms", "--to", "out"])
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines()[-1] == "Wrote out: 1 file in en, 1 file in es."
    for language in ("en", "es"):
        with Path("out", language, "terms.csv").open(encoding="utf-8", newline="") as file:
            assert next(csv.reader(file)) == ["tailings", "What is left of the ore when the metal is out."]

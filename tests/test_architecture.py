"""The house is what pyproject.toml says it is: `lint-imports` holds the layers, these tests hold the lists."""

from __future__ import annotations

import tomllib

from tests.real_course import ROOT

HOUSE = ROOT / "build_tools"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def test_a_layer_names_each_package() -> None:
    """A folder without `__init__.py` too, which `exhaustive` does not see."""
    (contract,) = (each for each in PROJECT["tool"]["importlinter"]["contracts"] if each["type"] == "layers")
    named = [name for layer in contract["layers"] for name in layer.split(" | ")]
    assert sorted(named) == sorted(_packages())
    assert contract["exhaustive"]


def _packages() -> set[str]:
    """What can be imported from the house, by the name below `build_tools`."""
    folders = {path.name for path in HOUSE.iterdir() if path.is_dir() and any(path.rglob("*.py"))}
    return folders | {path.stem for path in HOUSE.glob("*.py")} - {"__init__"}

"""The house is as docs/architecture.md and pyproject.toml say; `lint-imports` holds the layers, this the lists."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import entry_points, files

import yaml
from grimp import build_graph

from tests.real_course import ROOT

HOUSE = ROOT / "build_tools"
PAGE = ROOT / "docs" / "architecture.md"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
DEPENDENCIES = PROJECT["project"]["dependencies"]
NAME = re.compile(r"[\w.-]+")


def test_a_layer_names_each_package() -> None:
    """A folder without `__init__.py` too, which `exhaustive` does not see."""
    named = [name for layer in _layers() for name in layer]
    assert sorted(named) == sorted(_packages())


def test_the_page_about_the_house_has_these_layers_and_folders() -> None:
    rows = re.findall(r"(?m)^\| (\d+|–) \| `(\w+)(?:/|\.py)` \| \S", PAGE.read_text("utf-8"))
    numbers = {number: None for number, _ in rows if number != "–"}
    assert [[name for at, name in rows if at == number] for number in numbers] == _layers()
    assert {name for at, name in rows if at == "–"} == _folders() - _packages()


def test_each_third_party_import_is_declared() -> None:
    assert _third_parties() <= {top for name in _names(DEPENDENCIES) for top in _provided(name)}


def test_each_declared_distribution_is_imported_or_is_the_theme() -> None:
    """A theme is named in mkdocs.yml, and no code imports it."""
    theme = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), yaml.BaseLoader)["theme"]["name"]
    themes = {entry.dist.name for entry in entry_points(group="mkdocs.themes", name=theme) if entry.dist}
    imported = _third_parties()
    assert {name for name in _names(DEPENDENCIES) if not _provided(name) & imported} == themes


def test_what_is_declared_is_pinned_and_explained() -> None:
    declared = _names(DEPENDENCIES)
    assert declared == _names(_requested("site")) - {"setuptools"}
    assert _names(PROJECT["project"]["optional-dependencies"]["test"]) == _names(_requested("test"))
    table = (ROOT / "README.md").read_text("utf-8").partition("| Package | Licence | Why |")[2]
    first_cells = re.findall(r"(?m)^\| ([^|]+) \|", table)
    assert declared <= {name for cell in first_cells for name in _names(cell.split(", "))}


def _layers() -> list[list[str]]:
    """The layers of the contract, the highest first; what stands on one layer is independent of each other."""
    (contract,) = (each for each in PROJECT["tool"]["importlinter"]["contracts"] if each["type"] == "layers")
    assert contract["exhaustive"]
    return [layer.split(" | ") for layer in contract["layers"]]


def _folders() -> set[str]:
    return {path.name for path in HOUSE.iterdir() if path.is_dir() and path.name != "__pycache__"}


def _packages() -> set[str]:
    """What can be imported from the house, by the name below `build_tools`."""
    folders = {name for name in _folders() if any((HOUSE / name).rglob("*.py"))}
    return folders | {path.stem for path in HOUSE.glob("*.py")} - {"__init__"}


def _third_parties() -> set[str]:
    """The top names of what the house imports from outside itself and the standard library."""
    graph = build_graph(HOUSE.name, include_external_packages=True, cache_dir=None)
    return {name for name in graph.modules if graph.is_module_squashed(name)} - sys.stdlib_module_names


def _provided(distribution: str) -> set[str]:
    """The names that can be imported when it is installed."""
    return {path.parts[0].removesuffix(".py") for path in files(distribution) or []}


def _requested(name: str) -> list[str]:
    """The lines of a file of requirements, without those that name another file."""
    lines = (ROOT / "requirements" / f"{name}.in").read_text("utf-8").splitlines()
    return [line for line in lines if not line.startswith(("-", "#"))]


def _names(requirements: list[str]) -> set[str]:
    """Names of distributions as indexes compare them, without versions."""
    return {re.sub(r"[-_.]+", "-", match[0]).lower() for each in requirements if (match := NAME.match(each))}

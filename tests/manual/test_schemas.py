"""What editors complete is what the checks accept."""

from __future__ import annotations

import json
import posixpath
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from build_tools.course.base import Model
from build_tools.course.kinds import KINDS
from build_tools.course.shape import shape
from build_tools.ground.nodes import Mapping, Node, Scalar
from build_tools.manual.schemas import FOLDER, schemas, text
from build_tools.reading.yaml_reader import read_yaml
from tests.real_course import ROOT
from tests.small import SMALL_COURSE

MADE = schemas()
HEAD = re.compile(r"# yaml-language-server: \$schema=(\S+)")
PARTS = ("content", "modules", "quizzes", "case_studies", "locales")
COURSES = {"real course": ROOT, "small course": SMALL_COURSE}
FILES = [
    (name, path) for name, root in COURSES.items() for part in PARTS for path in sorted((root / part).rglob("*.yaml"))
]
READMES = [path for part in PARTS for path in sorted((ROOT / part).rglob("README.md"))]


def as_data(node: Node) -> Any:
    """What an editor makes of YAML (YAML 1.2, section 10.3, core schema), as far as our fields need it."""
    if isinstance(node, Mapping):
        return {name: as_data(value) for name, value in node.entries.items()}
    if not isinstance(node, Scalar):
        return [as_data(item) for item in node.items]
    if node.plain and re.fullmatch(r"[-+]?\d+", node.text):
        return int(node.text)
    if node.plain and re.fullmatch(r"[-+]?\d+\.\d+", node.text):
        return float(node.text)
    named = {"true": True, "false": False, "null": None, "~": None, "": None}
    return named.get(node.text, node.text) if node.plain else node.text


def faults(name: str, yaml: str) -> list[str]:
    """Where the schema finds fault with a file, as paths."""
    node, problems = read_yaml("x.yaml", yaml.encode())
    assert node is not None, problems
    found = Draft202012Validator(MADE[name]).iter_errors(as_data(node))
    return sorted("/".join(map(str, each.absolute_path)) or each.message for each in found)


@pytest.mark.parametrize("name", MADE)
def test_the_committed_schema_is_current(name: str) -> None:
    written = (ROOT / FOLDER / f"{name}.schema.json").read_text("utf-8")
    assert written == text(MADE[name]), "run: python -m build_tools.manual.schemas"


def test_there_is_one_schema_for_each_kind_of_yaml() -> None:
    assert all(bool(kind.schema) is (kind.suffix == ".yaml") for kind in KINDS.values())
    assert {path.name for path in (ROOT / FOLDER).glob("*.json")} == {f"{name}.schema.json" for name in MADE}


@pytest.mark.parametrize("name", MADE)
def test_each_is_a_json_schema(name: str) -> None:
    Draft202012Validator.check_schema(MADE[name])
    assert json.loads(text(MADE[name])) == MADE[name]


@pytest.mark.parametrize(("course", "path"), FILES, ids=[f"{course}: {path.name}" for course, path in FILES])
def test_files_of_the_course_fit_the_schema_they_name(course: str, path: Path) -> None:
    written = path.read_text("utf-8")
    head = HEAD.match(written)
    assert head, "the first line names the schema"
    named = posixpath.normpath((path.parent.relative_to(COURSES[course]) / head[1]).as_posix())
    assert re.fullmatch(r"((\.\./)*schemas)/\w+\.schema\.json", named)
    assert faults(posixpath.basename(named).split(".")[0], written) == []


@pytest.mark.parametrize("path", READMES, ids=[path.parent.name for path in READMES])
def test_the_smallest_files_in_the_readmes_fit_their_schemas(path: Path) -> None:
    for block in re.findall(r"```yaml\n(.*?)```", path.read_text("utf-8"), re.DOTALL):
        head = HEAD.match(block)
        assert head
        assert faults(posixpath.basename(head[1]).split(".")[0], block) == []


def test_an_entry_with_a_file_of_its_own_has_no_id() -> None:
    for name in ("module", "case_study", "track", "quiz", "tool", "workshop", "test", "referral", "language"):
        assert "id" not in MADE[name]["properties"]
        assert "id" not in MADE[name]["required"]
    assert "id" in MADE["course"]["required"]


def test_every_field_of_a_model_is_offered_and_no_other() -> None:
    for kind in filter(lambda kind: kind.schema, KINDS.values()):
        model: type[Model] = kind.model
        made = MADE[kind.schema]["$defs"][model.__name__] if kind.field else MADE[kind.schema]
        assert set(made["properties"]) == {field.name for field in shape(model).values() if not field.from_file_name}
        assert set(made["required"]) == {
            field.name for field in shape(model).values() if field.required and not field.from_file_name
        }


BROKEN = {
    "unknown field": ("referral", "country: HN\ncontry: HN\n", "Additional properties are not allowed"),
    "missing field": ("referral", "services: []\n", "'country' is a required property"),
    "pattern": ("referral", "country: Honduras\n", "country"),
    "number for a text": ("glossary", "terms:\n  - {id: a, term: 2024, definition: A year.}\n", "terms/0/term"),
    "text for a number": ("dos", "dos:\n  - {id: a, number: one, title: A, summary: A.}\n", "dos/0/number"),
    "empty text": ("glossary", 'terms:\n  - {id: a, term: "", definition: A.}\n', "terms/0/term"),
    "bad id": ("glossary", "terms:\n  - {id: A_1, term: a, definition: A.}\n", "terms/0/id"),
    "closed list": ("sources", "sources:\n  - {id: a, read: some}\n", "sources/0/read"),
    "another list": ("glossary", "words: []\n", "Additional properties are not allowed"),
    "too few": ("track", "steps:\n  - {id: a, to: pages/about, why: A}\n", "steps"),
    "unknown type of item": ("quiz", "items:\n  - {id: a, type: riddle}\n", "items/0"),
    "field of another type": ("quiz", "items:\n  - {id: a, type: true_false, choices: []}\n", "items/0"),
    "null": ("module", "quiz: ~\n", "quiz"),
    "nested deep": (
        "module",
        "sections:\n  - {id: a, activities: [{id: b, mode: alone}]}\n",
        "sections/0/activities/0/mode",
    ),
}


@pytest.mark.parametrize(("name", "yaml", "where"), BROKEN.values(), ids=BROKEN)
def test_what_is_broken_does_not_fit(name: str, yaml: str, where: str) -> None:
    assert any(fault.startswith(where) for fault in faults(name, yaml)), faults(name, yaml)

"""A word planted in every trainer-only field of the real course is in no byte of the site."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import polib
from ruamel.yaml import YAML

from build_tools.course.base import Audience
from build_tools.course.kinds import BY_NAME
from build_tools.course.shape import Leaf, prose_leaves
from build_tools.pipeline import check_course
from build_tools.reading.load import load
from tests.real_course import ROOT, Run

CANARY = "Zwergkanarienvogel"
WORKSHOP = ROOT / "tests" / "end_to_end" / "trainer_files"


def _trainer_leaves(course: Path) -> list[tuple[str, Leaf]]:
    sources, _ = load(course)
    return [
        (document.path, leaf)
        for document in sources.documents
        for address, node in document.entries.items()
        for leaf in prose_leaves(BY_NAME[document.kind].model, node, address)
        if leaf.audience is Audience.TRAINER or document.kind in ("workshops", "tests")
    ]


def _plant(course: Path) -> int:
    yaml = YAML()
    yaml.width = 10_000
    yaml.preserve_quotes = True
    by_file: dict[str, list[Leaf]] = {}
    for path, leaf in _trainer_leaves(course):
        by_file.setdefault(path, []).append(leaf)
    for path, leaves in by_file.items():
        data = yaml.load((course / path).read_text("utf-8"))
        for leaf in leaves:
            node = data
            *parents, field = leaf.address.split("/")[2:]
            for part in parents:
                node = node[part] if isinstance(node, dict) else next(each for each in node if each["id"] == part)
            node[field] = f"{node[field].rstrip()} {CANARY}"
        with (course / path).open("w", encoding="utf-8") as file:
            yaml.dump(data, file)
    return sum(map(len, by_file.values()))


def _plant_in_catalogues(course: Path) -> None:
    addresses = {leaf.address for _, leaf in _trainer_leaves(course)}
    for path in (course / "locales").rglob("*.po"):
        catalogue = polib.pofile(str(path), wrapwidth=0)
        for entry in catalogue:
            if entry.msgctxt in addresses and entry.msgstr:
                entry.msgstr += f" {CANARY}"
        catalogue.save()


def test_no_trainer_word_reaches_the_site(course: Path, run: Run) -> None:
    shutil.copytree(WORKSHOP, course / "content", dirs_exist_ok=True)
    _plant_in_catalogues(course)
    planted = _plant(course)
    assert planted > 100
    assert check_course(course, today=date(2026, 11, 22)).course is not None
    made = run("mkdocs", "build", cwd=course)
    assert made.returncode == 0, made.stdout + made.stderr
    found = [path for path in (course / "site").rglob("*") if path.is_file() and CANARY.encode() in path.read_bytes()]
    assert found == []

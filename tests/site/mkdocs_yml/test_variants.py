"""The real mkdocs.yml with lines gone, doubled, swapped and moved in: no variant crashes, hangs or harms the site."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from build_tools.site.refusals import refusals
from build_tools.site.settings_check import problems_for_other_outputs, settings_problems
from tests.real_course import ROOT
from tests.site.site_course import BuiltOnce
from tests.warm import run_warm

TEXT = (ROOT / "mkdocs.yml").read_text("utf-8")
FOLDERS = ("content", "case_studies", "quizzes", "locales")


def _variants() -> Iterator[tuple[str, str]]:
    """The name of each variant, and its text. Comments stay as they are."""
    lines = TEXT.splitlines(keepends=True)
    for number, line in enumerate(lines):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        before, after = "".join(lines[:number]), "".join(lines[number + 1 :])
        name = f"{number + 1}: {line.strip()[:20]}"
        yield f"without {name}", before + after
        yield f"twice {name}", before + line + line + after
        yield f"nested {name}", before + "  " + line + after
        yield f"less nested {name}", before + line.lstrip() + after
        yield f"as a list {name}", before + "- " + line + after
        yield f"cut {name}", before + line[: len(line) // 2] + "\n" + after
        yield f"without its value {name}", before + line.partition(":")[0] + ":\n" + after
        yield f"as a number {name}", before + line.partition(":")[0] + ": 3\n" + after
        if number + 1 < len(lines):
            yield f"swapped {name}", before + lines[number + 1] + line + "".join(lines[number + 2 :])


VARIANTS = dict(_variants())
BUILT = sorted(random.Random(1).sample(sorted(VARIANTS), 60))


@pytest.mark.parametrize("first", [0, *(pytest.param(first, marks=pytest.mark.full) for first in range(1, 8))])
def test_every_variant_is_read_and_judged(tmp_path: Path, first: int) -> None:
    """In this process: an eighth of all each day. The next test builds some."""
    for folder in (*FOLDERS, "modules"):
        (tmp_path / folder).mkdir()
    (tmp_path / "build_tools").symlink_to(ROOT / "build_tools")
    file = tmp_path / "mkdocs.yml"
    for text in list(VARIANTS.values())[first::8]:
        file.write_text(text, "utf-8")
        for problem in (*refusals(file), *settings_problems(file, "Title"), *problems_for_other_outputs(file)):
            assert problem.mark.path == "mkdocs.yml"
            assert problem.mark.line <= text.count("\n") + 1
            assert problem.hint


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> BuiltOnce:
    """A small course with the real mkdocs.yml and its site."""
    root = tmp_path_factory.mktemp("variants")
    files = {f"{folder}/kept.txt": "" for folder in FOLDERS}
    text = TEXT.replace("build_tools/", f"{ROOT}/build_tools/")
    return BuiltOnce(root / "course", {**files, "mkdocs.yml": text, "modules/mines.txt": "Mines\n", "shell.txt": ""})


@pytest.mark.full
@pytest.mark.parametrize("name", BUILT)
def test_a_build_of_a_variant_ends_well_or_with_its_line(once: BuiltOnce, name: str) -> None:
    course = once.again()
    before = course.snapshot()
    course.write({"mkdocs.yml": VARIANTS[name].replace("build_tools/", f"{ROOT}/build_tools/")})
    made = run_warm("build_tools", "build", cwd=course.root, env=course._environment(), together=True)
    assert made.returncode in (0, 1), made.stdout
    assert "Traceback" not in made.stdout
    assert made.returncode == 0 or "mkdocs.yml:" in made.stdout
    assert made.returncode == 0 or course.snapshot() == before
    assert course.left_behind() == []

"""The mutants of a piece of source, how they are drawn, and that a test that sees one catches it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.mutants.draw import draw
from tests.mutants.mutant import Mutant
from tests.mutants.options import again, parsed
from tests.mutants.python_mutants import python_mutants
from tests.mutants.rooms import rooms
from tests.mutants.script_mutants import script_mutants
from tests.mutants.script_tests import nearest_of_script, wider_of_script
from tests.mutants.touched import Touched
from tests.real_course import ROOT

CASES: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("mutants.yaml").read_text("utf-8"))
SCRIPTS: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("script_mutants.yaml").read_text("utf-8"))
TRY_OUT = """
import sys
from pathlib import Path
from tests.mutants.mutant import Mutant
from tests.mutants.score import try_out
from tests.mutants.rooms import rooms
from tests.mutants.script_mutants import script_mutants
from tests.mutants.script_tests import nearest_of_script, wider_of_script
from tests.mutants.touched import Touched

touched = Touched({"test_m.py::test_f": {"m.py": frozenset({2})}}, {"test_m.py::test_f": 0.1})
for before, after in (("x < 3", "(x <= 3)"), ("x < 3", "(x < 3 or False)")):
    mutant = Mutant("m.py", 21, 2, "comparison", before, after)
    print(try_out(Path.cwd(), "room", mutant, touched, whole=False).caught_by or "left")
"""


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_mutants_are_these(case: Any) -> None:
    found = list(python_mutants("a.py", case["source"]))
    assert sorted([each.before, each.after] for each in found) == sorted(case["mutants"])
    for each in found:
        compile(each.applied(case["source"].encode()), "a.py", "exec")


@pytest.mark.parametrize("case", SCRIPTS.values(), ids=SCRIPTS)
def test_the_mutants_of_a_script_are_these(case: Any) -> None:
    found = list(script_mutants("a.js", case["source"]))
    assert sorted([each.before, each.after] for each in found) == sorted(case["mutants"])
    for each in found:
        assert each.after in each.applied(case["source"].encode()).decode()


def test_the_copy_is_asked_the_same_by_a_path_that_leads_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    typed = ["--seed", "7", "--count", "3", "--rooms", "rules", "items", "--touched", "kept.json", "--whole"]
    arguments = again(parsed(typed))
    assert arguments == [*typed[:8], str(tmp_path / "kept.json"), "--whole"]
    assert again(parsed(arguments)) == arguments
    assert again(parsed(["--rooms", "rules"])) == ["--seed", "1", "--count", "300", "--rooms", "rules"]


def test_every_script_of_the_rooms_has_tests() -> None:
    for path in rooms(ROOT)["scripts"]:
        assert all((ROOT / test).exists() for test in (*nearest_of_script(path), *wider_of_script(path))), path


def test_of_another_source_nothing_is_made() -> None:
    with pytest.raises(ValueError, match="has changed"):
        Mutant("a.py", 0, 1, "truth", "True", "False").applied(b"x = True")


def _mutants(path: str, count: int) -> tuple[Mutant, ...]:
    return tuple(Mutant(path, number, 1, "number", "1", "2") for number in range(count))


def test_each_room_has_its_share() -> None:
    drawn = draw({"a": _mutants("a.py", 50), "b": _mutants("b.py", 30), "c": _mutants("c.py", 21)}, 1, 10)
    assert {room: len(of_room) for room, of_room in drawn.items()} == {"a": 5, "b": 3, "c": 2}


def test_the_seed_decides_and_more_is_drawn_on_top() -> None:
    rooms = {"a": _mutants("a.py", 100)}
    assert draw(rooms, 1, 10) == draw(rooms, 1, 10) != draw(rooms, 2, 10)
    assert set(draw(rooms, 1, 10)["a"]) < set(draw(rooms, 1, 20)["a"])


def test_by_turns_comes_a_test_that_runs_most_and_a_quick_one() -> None:
    touched = Touched(
        {
            "slow": {"d/a.py": frozenset({1, 2})},
            "quick": {"d/a.py": frozenset({2})},
            "most": {"d/a.py": frozenset({2, 3})},
            "other": {"d/b.py": frozenset({2})},
        },
        {"slow": 3.0, "quick": 1.0, "most": 1.5, "other": 0.5},
    )
    assert touched.of_line("d/a.py", 2) == ["most", "quick", "slow"]
    assert touched.of_line("d/a.py", 1) == ["slow"]
    assert touched.of_file("d/a.py") == ["most", "quick", "slow"]
    assert touched.of_folder("d/a.py") == ["most", "other", "quick", "slow"]


def test_a_mutant_that_a_test_sees_is_caught(tmp_path: Path) -> None:
    (tmp_path / "m.py").write_text("def f(x):\n    return x < 3\n", "utf-8")
    (tmp_path / "test_m.py").write_text("from m import f\n\ndef test_f():\n    assert not f(3)\n", "utf-8")
    made = subprocess.run(
        [sys.executable, "-c", TRY_OUT],
        cwd=tmp_path,
        env={"PYTHONPATH": f"{tmp_path}:{ROOT}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert made.stdout.split() == ["nearest", "left"]
    assert (tmp_path / "m.py").read_text("utf-8") == "def f(x):\n    return x < 3\n"

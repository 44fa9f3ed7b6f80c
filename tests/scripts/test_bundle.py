"""Bundles: every script once and after those it imports, small, run by another program, and known to be ES2015."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from build_tools.course.items.interactions import KINDS
from build_tools.ground.problems import UnusableError
from build_tools.scripts import bundle
from build_tools.scripts.bundle import FOLDER, bundle_path, bundled, modules, ordered
from build_tools.scripts.module import Module, parse

NODE = Path(__file__).parents[1] / "node" / "node_modules"
RUN = "const window = {{}}; {script}; process.stdout.write(JSON.stringify({asked}));"


def _modules(**texts: str) -> dict[str, Module]:
    return {path.replace("__", "/"): parse(path.replace("__", "/"), text) for path, text in texts.items()}


TWO = _modules(
    tools='/* Shared. */\nfunction twice(text) { return text + "  " + text; } // both\nexport { twice };\n',
    quiz__said='import { twice as double } from "../tools.js";\nconst said = double("a");\nexport { said };\n',
    quiz__quiz='import * as it from "./said.js";\nimport { twice } from "../tools.js";\nwindow.all = twice(it.said);',
)


def _run(script: str, asked: str) -> object:
    program = RUN.format(script=script, asked=asked)
    return json.loads(subprocess.run(["node", "-e", program], capture_output=True, text=True, check=True).stdout)


def test_each_comes_once_and_after_those_it_imports() -> None:
    assert [module.path for module in ordered(["quiz/quiz", "tools"], TWO)] == ["tools", "quiz/said", "quiz/quiz"]


def test_a_bundle_does_what_its_modules_do() -> None:
    assert _run(bundled(["quiz/quiz"], TWO), "window.all") == "a  a  a  a"


def test_what_is_exported_can_be_reached_by_path_and_nothing_else_can() -> None:
    assert _run(bundled(["quiz/said"], TWO), "Object.keys(window)") == ["courseScripts"]
    assert _run(bundled(["quiz/said"], TWO), "window.courseScripts['quiz/said']") == {"said": "a  a"}


def test_a_second_bundle_on_a_page_runs_nothing_again() -> None:
    counted = _modules(count="window.count = (window.count || 0) + 1;\nconst count = 1;\nexport { count };\n")
    twice = bundled(["count"], counted) + bundled(["count"], counted)
    assert _run(twice, "window.count") == 1


def test_what_is_on_the_page_already_is_left_out() -> None:
    first, second = bundled(["quiz/said"], TWO), bundled(["quiz/quiz"], TWO, ["quiz/said"])
    assert 'd("tools"' in first
    assert 'd("tools"' not in second
    assert _run(first + second, "window.all") == "a  a  a  a"


def test_comments_and_spaces_go_and_strings_stay() -> None:
    script = bundled(["tools"], TWO)
    assert 'function A(a){return a+"  "+a;}' in script
    assert "Shared" not in script
    assert "both" not in script


@pytest.mark.parametrize(
    ("texts", "entry", "why"),
    [
        ({"a": 'import { b } from "./b.js";\n', "b": 'import { a } from "./a.js";\n'}, "a", "each other: a -> b -> a"),
        ({"a": 'import { b } from "./b.js";\n'}, "a", "a needs the script b.js, which is missing"),
        ({}, "a", "A page needs the script a.js, which is missing"),
    ],
)
def test_what_cannot_be_put_in_order_is_told(texts: Mapping[str, str], entry: str, why: str) -> None:
    with pytest.raises(ValueError, match=re.escape(why)):
        ordered([entry], _modules(**texts))


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        ("// one\n// ñ\n".encode("latin-1"), "SITE-TEXT", 2),
        (b"const a = 1;\nimport './b.js';\n", "SITE-SCRIPT", 2),
        (b"const a = 1;\nexport { a };\nexport { a };\n", "SITE-SCRIPT", 1),
    ],
)
def test_a_script_that_cannot_be_read_is_named(
    data: bytes, code: str, line: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "FOLDER", tmp_path)
    (tmp_path / "quiz").mkdir()
    (tmp_path / "quiz/a.js").write_bytes(data)
    with pytest.raises(UnusableError) as refused:
        modules()
    problem = refused.value.problem
    assert problem.code == code
    assert problem.mark.path.endswith("/quiz/a.js")
    assert problem.mark.line == line
    assert problem.hint


def test_a_script_that_is_missing_is_named() -> None:
    with pytest.raises(UnusableError) as refused:
        ordered(["a"], _modules(a='import { b } from "./b.js";\n'))
    assert (refused.value.problem.code, refused.value.problem.mark.path) == ("SITE-SCRIPT", "build_tools/scripts/b.js")


def test_the_path_changes_with_the_text() -> None:
    assert bundle_path("quiz", "one") != bundle_path("quiz", "other")
    assert re.fullmatch(r"assets/quiz-[0-9a-f]{8}\.js", bundle_path("quiz", "one"))


def test_every_script_is_in_order() -> None:
    known = modules()
    assert set(known) == {file.relative_to(FOLDER).as_posix()[:-3] for file in FOLDER.rglob("*.js")}
    assert len(ordered(known, known)) == len(known)


def test_every_interaction_has_a_script_in_the_registry() -> None:
    registry = modules()["interactions/interactions"]
    assert {needed.path for needed in registry.imports} == {f"interactions/{kind}" for kind in KINDS}


@pytest.mark.parametrize("form", ["module", "script"])
def test_every_script_is_es2015_alone_and_bundled(form: str, tmp_path: Path) -> None:
    files = sorted(FOLDER.rglob("*.js"))
    if form == "script":
        files = [tmp_path / "all.js"]
        files[0].write_text(bundled(sorted(modules()), modules()), "utf-8")
    command = ["node", str(NODE / "acorn" / "bin" / "acorn"), "--ecma2015", "--silent"]
    command += ["--module"] if form == "module" else []
    parsed = subprocess.run([*command, *map(str, files)], capture_output=True, text=True, check=False)
    assert parsed.returncode == 0, parsed.stderr

"""The names in scripts: every one is declared, imported or the browser's, none is there for nothing, and what the
minifiers make of a script says the same.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from rjsmin import jsmin  # type: ignore[import-untyped]

from build_tools.scripts.bundle import FOLDER, as_function
from build_tools.scripts.module import parse
from build_tools.scripts.short_names import shortened

EXAMINE = Path(__file__).with_name("examine.js")


def _problems(texts: Mapping[str, str]) -> list[str]:
    modules = {name: {"text": text, "small": str(jsmin(text)), **_functions(text)} for name, text in texts.items()}
    told = subprocess.run(["node", str(EXAMINE)], input=json.dumps(modules), capture_output=True, text=True, check=True)
    found: list[str] = json.loads(told.stdout)
    return found


def _functions(text: str) -> dict[str, str]:
    plain = as_function(parse("a", text))
    return {"plain": plain, "short": shortened(str(jsmin(plain)))}


def test_every_name_in_the_scripts_is_known_and_used() -> None:
    files = sorted(FOLDER.rglob("*.js"))
    assert len(files) > 40
    assert _problems({file.relative_to(FOLDER).as_posix()[:-3]: file.read_text("utf-8") for file in files}) == []


GIVES = "function focus(at) { return at; }\nexport { focus };\n"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("function f(x) { return fill(x); }\nexport { f };\n", "nobody declares fill"),
        ("focus(document.body);\n", "nobody declares focus"),
        ("if (window.x) { const y = 1; window.y = y; }\nwindow.z = y;\n", "nobody declares y"),
        ("const f = (a, { b = c } = {}) => a + b;\nexport { f };\n", "nobody declares c"),
        ('import { focus } from "./gives.js";\nwindow.x = "focus";\n', "nothing uses focus"),
        ("const spare = 1;\n", "nothing uses spare"),
        ('import { other } from "./gives.js";\nother();\n', "gives exports no other"),
        ('import * as gives from "./gives.js";\ngives.other();\n', "gives exports no other"),
        ("let now = 1;\nfunction f() { now = 2; }\nexport { f, now };\n", "now may change"),
        ("const f = (x) => /a  b/.test(x);\nexport { f };\n", "made smaller, it says something else"),
    ],
)
def test_what_is_wrong_is_told(text: str, problem: str) -> None:
    (told,) = _problems({"a": text, "gives": GIVES})
    assert told.startswith(f"a: {problem}")


@pytest.mark.parametrize(
    "text",
    [
        'import { focus as go } from "./gives.js";\nwindow.all = { go };\n',
        'import * as gives from "./gives.js";\nwindow.all = { gives, focus: gives.focus(1) };\n',
        "class A { b(c = this.d, ...e) { return this.f(c, e); } }\nclass B extends A {}\nexport { B };\n",
        "const [one, two = one] = window.x, { three, four: five } = two;\nexport { five, three };\n",
        "try { window.x(); } catch (refused) { /* nothing */ }\nfor (let i = 0; i < 2; i += 1) { window.y(i); }\n",
        "function f(a) { return a ? f(a - 1) : later; }\nconst later = 1;\nexport { f };\n",
    ],
)
def test_what_is_right_is_not_told(text: str) -> None:
    assert _problems({"a": text, "gives": GIVES}) == []

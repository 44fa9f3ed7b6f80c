"""An error in a hook is the hook's: its file and line, exit 1, and the last site stays."""

from __future__ import annotations

import pytest

from tests.site.site_course import PLAIN, TextCourse
from tests.warm import run_warm

HOOKS = {
    "that is no Python": ("def on_config(config:\n", 1, "SyntaxError"),
    "that fails at once": ("\nx = 1 / 0\n", 2, "ZeroDivisionError: division by zero"),
    "that fails in a step": ("def on_config(config):\n    return config.gone\n", 2, "AttributeError"),
}


@pytest.mark.parametrize("name", HOOKS)
def test_a_hook(built: TextCourse, name: str) -> None:
    text, line, told = HOOKS[name]
    before = built.snapshot()
    built.write({"mkdocs.yml": PLAIN + "hooks: [hook.py]\n", "hook.py": text})
    made = run_warm("build_tools", "build", cwd=built.root, env=built._environment())
    assert made.returncode == 1
    assert f"hook.py:{line}:1  error SETTING-HOOK  A hook of mkdocs.yml stopped with {told}" in made.stdout
    assert "bug in course" not in made.stderr
    assert built.snapshot() == before
    assert built.left_behind() == []

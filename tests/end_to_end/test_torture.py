"""Bad input stops a build with a message that says where; the last good site stays."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from build_tools.publish.site_folder import mark_as_own
from tests.real_course import ROOT, Run, add_language, snapshot
from tests.warm import run_warm

MAKERS: dict[str, Callable[[], bytes]] = {
    "binary": lambda: b"title: x\n" + bytes(range(128, 256)),
    "utf16": lambda: "title: Agua segura\n".encode("utf-16"),
    "bomb": lambda: b"a: &a [x, x]\nb: &b [*a, *a, *a, *a]\nc: [*b, *b, *b, *b]\n",
    "brackets": lambda: b"terms: " + b"[" * 5000,
    "large": lambda: b"terms:\n" + b"  - {id: well, term: well, definition: A hole.}\n" * 208_400,
    "latin1": lambda: 'msgid "x"\nmsgstr "agua subterránea"\n'.encode("latin-1"),
}
CASES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("torture.yaml").read_text("utf-8"))


@pytest.fixture
def run() -> Run:
    """Many short builds: their modules are loaded once."""
    return run_warm


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The smallest valid course in two languages, with a site that is good."""
    course = tmp_path / "small"
    shutil.copytree(ROOT / "tests" / "small_course", course)
    shutil.copy2(ROOT / "content" / "interface.yaml", course / "content" / "interface.yaml")
    shutil.copy2(ROOT / "mkdocs.yml", course / "mkdocs.yml")
    add_language(course, "es")
    (course / "build_tools").symlink_to(ROOT / "build_tools", target_is_directory=True)
    (course / "site").mkdir()
    (course / "site" / "index.html").write_text("the last good site", "utf-8")
    mark_as_own(course / "site")
    return course


def _lay(course: Path, case: dict[str, Any]) -> None:
    target = course / case["file"]
    target.parent.mkdir(parents=True, exist_ok=True)
    if "bytes" in case:
        target.write_bytes(MAKERS[case["bytes"]]())
    elif "replace" in case:
        old, new = case["replace"]
        before = target.read_text("utf-8")
        assert old in before
        target.write_text(before.replace(old, new), "utf-8")
    else:
        target.write_text(case["text"], "utf-8")


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_says_where_and_leaves_the_site(case: dict[str, Any], small: Path, run: Run) -> None:
    before = snapshot(small / "site")
    _lay(small, case)
    made = run("mkdocs", "build", cwd=small)
    printed = made.stdout + made.stderr
    assert made.returncode == 1, printed
    assert "Traceback" not in printed
    assert any(_in_order(case["says"], line) for line in printed.splitlines()), printed
    assert snapshot(small / "site") == before
    assert [path.name for path in small.iterdir() if path.name.startswith(".site-")] == []
    assert not (small / "pwned").exists()


def _in_order(parts: list[str], line: str) -> bool:
    at = 0
    for part in parts:
        at = line.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return True


def test_markup_in_text_and_catalogue_is_text(small: Path, run: Run) -> None:
    nasty = '<script>alert(1)</script> <img src=x onerror="alert(2)">'
    glossary = small / "content" / "glossary.yaml"
    body = glossary.read_text("utf-8").replace("A hole that people draw water from.", f"'A hole {nasty}'")
    glossary.write_text(body, "utf-8")
    catalogue = small / "locales" / "es" / "glossary.po"
    escaped = nasty.replace('"', '\\"')
    catalogue.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        f'msgctxt "glossary/tailings/term"\nmsgid "tailings"\nmsgstr "relaves {escaped}"\n',
        "utf-8",
    )
    made = run("mkdocs", "build", cwd=small)
    assert made.returncode == 0, made.stderr
    for page in (small / "site").rglob("*.html"):
        html = page.read_text("utf-8")
        assert "<script>alert" not in html, page
        assert "<img src=x" not in html, page
    assert "&lt;script&gt;alert(1)" in (small / "site" / "es" / "glossary.html").read_text("utf-8")


def test_missing_catalogue_warns_and_shows_the_source(small: Path, run: Run) -> None:
    made = run("mkdocs", "build", cwd=small)
    printed = made.stdout + made.stderr
    assert made.returncode == 0, printed
    assert "TRANSLATION-MISSING" in printed
    page = (small / "site" / "es" / "modules" / "safe-water" / "start.html").read_text("utf-8")
    assert '<html lang="es"' in page
    assert "Water flows downhill" in page
    assert 'lang="en"' in page

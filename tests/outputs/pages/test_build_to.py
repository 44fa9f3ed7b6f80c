"""`course build --to`, as typed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from build_tools.pipeline import languages
from tests.real_course import Run, snapshot
from tests.warm import run_warm


@pytest.fixture
def run() -> Run:
    """Many short builds: their modules are loaded once."""
    return run_warm


def test_it_says_what_it_wrote_and_what_to_do_next(course: Path, run: Run) -> None:
    made = run("build_tools", "build", "--to", "out/tree", cwd=course)
    assert made.returncode == 0, made.stderr
    count = len(list((course / "out/tree/en").rglob("*.md")))
    assert count
    codes = languages(course)
    counts = ", ".join(f"{count} pages in {code}" for code in codes)
    assert made.stdout.splitlines()[-2 - len(codes) :] == [
        f"Wrote out/tree: {counts}. Build the site there (README.md in it says more):",
        "  cd out/tree",
        *(f"  zensical build -f mkdocs.{code}.yml" for code in codes),
    ]
    assert all((course / f"out/tree/mkdocs.{code}.yml").is_file() for code in codes)
    assert not (course / "site").exists()


def test_problems_in_the_course_leave_the_tree_as_it_was(course: Path, run: Run) -> None:
    run("build_tools", "build", "--to", "tree", "--layout", "mkdocs-i18n", cwd=course)
    before = snapshot(course / "tree")
    assert before
    (course / "quizzes" / "formalisation.yaml").write_text("itmes: []\n", "utf-8")
    made = run("build_tools", "build", "--to", "tree", "--layout", "mkdocs-i18n", cwd=course)
    assert made.returncode == 1
    assert "quizzes/formalisation.yaml:1:1" in made.stdout
    assert made.stderr.strip().endswith("Nothing was written.")
    assert snapshot(course / "tree") == before


def test_a_word_the_pages_need_and_the_interface_lacks_is_named(course: Path, run: Run) -> None:
    words = course / "content" / "interface.yaml"
    words.write_text(words.read_text("utf-8").replace("- id: on-this-page\n", "- id: on-that-page\n"), "utf-8")
    made = run("build_tools", "build", "--to", "tree", cwd=course)
    assert made.returncode == 1
    place = "build_tools/outputs/pages/templates/page.html.j2:18:19  error SITE-WORD"
    assert f'{place}  No interface word is called "on-this-page".' in made.stdout
    assert not (course / "tree").exists()


def test_a_folder_with_other_files_is_refused(course: Path, run: Run) -> None:
    before = snapshot(course)
    made = run("build_tools", "build", "--to", ".", cwd=course)
    assert made.returncode == 1
    assert "Move them away, or name another folder. Nothing was written." in made.stderr
    assert snapshot(course) == before


def test_a_layout_alone_is_wrong_usage(course: Path, run: Run) -> None:
    made = run("build_tools", "build", "--layout", "mkdocs-i18n", cwd=course)
    assert made.returncode == 2
    assert "--layout says what --to writes: give --to DIR too." in made.stderr


def test_the_look_goes_along(course: Path, run: Run) -> None:
    settings = (course / "mkdocs.yml").read_text("utf-8")
    own = '  name: material\n  logo: images/own.png\n  palette: {primary: "#7a1f2b"}\n'
    settings = settings.replace("  name: material\n", own).replace("edit_uri: edit/main/", "edit_uri: blob/trunk/")
    settings = re.sub(r"(?m)^copyright:.*\n", "", settings)
    (course / "mkdocs.yml").write_text(f'{settings}\ncopyright: "&copy; <b>A & B</b>"\nsite_author: Ana\n', "utf-8")
    (course / "content" / "images").mkdir(exist_ok=True)
    (course / "content" / "images" / "own.png").write_bytes(b"png")
    made = run("build_tools", "build", "--to", "tree", cwd=course)
    assert made.returncode == 0, made.stderr
    config = (course / "tree" / "mkdocs.es.yml").read_text("utf-8")
    for line in ("copyright: © A &amp; B\n", "site_author: Ana\n", "logo: images/own.png\n"):
        assert line in config
    assert config.index("assets/tokens.css") < config.index("assets/palette.css")
    assert "assets/minerals.css" not in config  # the palette outweighs them
    assert "#7a1f2b" in (course / "tree" / "es" / "assets" / "palette.css").read_text("utf-8")
    assert (course / "tree" / "es" / "images" / "own.png").read_bytes() == b"png"
    page = (course / "tree" / "es" / "glossary.md").read_text("utf-8")
    assert '/equal-ground/blob/trunk/content/glossary.yaml" rel="edit' in page

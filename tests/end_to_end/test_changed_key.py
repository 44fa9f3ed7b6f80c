"""A correct answer changes in the YAML and nobody runs `translate update`."""

from __future__ import annotations

import re
from pathlib import Path

from build_tools.pipeline import languages
from tests.real_course import Run, second_translated, snapshot

ITEM = "fix-without-budget"


def _move_the_key(quiz: Path) -> None:
    before, item, after = re.split(rf"(?ms)^(  - id: {ITEM}\n.*?)(?=^  - id: |\Z)", quiz.read_text("utf-8"), maxsplit=1)
    moved = item.replace("        correct: true\n", "")
    first_text = re.search(r"(?m)^      - id: a\n        text: .*\n", moved)
    assert first_text
    moved = moved.replace(first_text.group(), f"{first_text.group()}        correct: true\n")
    quiz.write_text(before + moved + after, "utf-8")


@second_translated
def test_only_that_item_is_shown_in_english(course: Path, run: Run, site: Path) -> None:
    _move_the_key(course / "quizzes" / "formalisation.yaml")
    made = run("mkdocs", "build", cwd=course)
    assert made.returncode == 0, made.stderr
    old, new = snapshot(site), snapshot(course / "site")
    changed = {path for path in old.keys() | new.keys() if old.get(path) != new.get(path)}
    quiz = "modules/formalisation/quiz.html"
    # The quiz itself, and the pages that count by the key what a learner has done of it.
    pages = (quiz, "modules/formalisation/index.html", "my-course.html")
    assert {path for path in changed if path.endswith(".html")} == {
        f"{language}/{page}" for language in languages(course) for page in pages
    }
    page = new[f"es/{quiz}"].decode()
    item = _item(page, ITEM)
    assert 'lang="en"' in item
    assert "Which change do you make?" in item
    assert "¿" not in re.sub(r"<[^>]*>", "", item)
    others = [name for name in _items(page) if name != ITEM]
    assert len(others) == 14
    for name in others:
        assert _item(page, name) == _item(old[f"es/{quiz}"].decode(), name), name


def _items(page: str) -> list[str]:
    return re.findall(r'data-address="quizzes/formalisation/items/([a-z-]+)"', page)


def _item(page: str, name: str) -> str:
    found = re.search(rf'(?s)<form[^>]*data-address="quizzes/formalisation/items/{name}".*?</form>', page)
    assert found, f"no form for {name}"
    return found.group()

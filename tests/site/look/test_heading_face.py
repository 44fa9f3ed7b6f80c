"""What is published of the face: all of it or nothing, in each language."""

from __future__ import annotations

from tests.real_course import ROOT
from tests.site.site_course import TextCourse

SHELL = f"""\
site_name: Small course
docs_dir: content
use_directory_urls: false
theme: {{name: material, custom_dir: {ROOT / "build_tools" / "theme"}}}
plugins: [course]
"""
FACE, SHEET = "assets/bitter-700.woff2", "assets/page.css"
OFF = SHELL.replace("name: material", "name: material, font: false")


def _with_face(course: TextCourse) -> list[str]:
    """The languages that have the face: the file and what names it, or neither."""
    site = course.snapshot()
    found = []
    for language in ("en", "es"):
        has_file = f"{language}/{FACE}" in site
        assert has_file == (b"@font-face" in site[f"{language}/{SHEET}"])
        assert has_file == (b"Bitter" in site[f"{language}/{SHEET}"])
        found += [language] * has_file
    assert not [path for path in site if path.endswith((".ttf", ".txt", "headings.css"))]
    return found


def test_each_language_that_has_its_letters(text_course: TextCourse) -> None:
    text_course.write({"mkdocs.yml": SHELL, "shell.txt": ""})
    code, output = text_course.build()
    assert (code, "FACE-LETTERS" in output) == (0, False)
    assert _with_face(text_course) == ["en", "es"]


def test_a_language_with_other_letters_and_a_note(text_course: TextCourse) -> None:
    text_course.write({"mkdocs.yml": SHELL, "shell.txt": "", "modules/sun.txt": "es: <h2>Солнце</h2>\n"})
    code, output = text_course.build("--strict")
    assert code == 0
    assert "locales/es/_language.yaml:1:1 note FACE-LETTERS" in output
    assert _with_face(text_course) == ["en"]
    text_course.write({"modules/sun.txt": "es: <p>Солнце</p>\n"})
    assert text_course.build()[0] == 0
    assert _with_face(text_course) == ["en", "es"]


def test_no_face_where_mkdocs_yml_says_so(text_course: TextCourse) -> None:
    text_course.write({"mkdocs.yml": OFF, "shell.txt": "", "modules/sun.txt": "es: <h2>Солнце</h2>\n"})
    code, output = text_course.build()
    assert (code, "SETTING" in output) == (0, False)
    assert _with_face(text_course) == []

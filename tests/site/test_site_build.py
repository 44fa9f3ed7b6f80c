"""A whole site through `mkdocs build`, in processes of its own."""

from __future__ import annotations

from site_course import TextCourse


def test_builds_every_language_and_publishes_nothing_else(text_course: TextCourse) -> None:
    code, output = text_course.build()
    assert code == 0, output
    pages = ("index.html", "modules/mines.html", "modules/water.html")
    languages = {f"{language}/{page}" for language in ("en", "es") for page in pages}
    assert set(text_course.snapshot()) == languages | {"index.html", "404.html", "sitemap.xml"}
    assert "La minería" in (text_course.site / "es/modules/mines.html").read_text("utf-8")
    assert "3 pages in en, 3 pages in es" in output
    assert text_course.left_behind() == []

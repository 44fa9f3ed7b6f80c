"""A whole site through `mkdocs build`, in processes of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from build_tools.publish.own_files import LIST
from tests.site.site_course import TextCourse

ROOT_FILES = {"index.html", "404.html", "plain.css", "choose-language.js", "sitemap.xml", LIST}
PAGES = ("index.html", "modules/mines.html", "modules/water.html")


def test_builds_every_language_and_publishes_nothing_else(text_course: TextCourse) -> None:
    code, output = text_course.build()
    assert code == 0, output
    languages = {f"{language}/{page}" for language in ("en", "es") for page in PAGES}
    assert set(text_course.snapshot()) == languages | ROOT_FILES
    assert "La minería" in (text_course.site / "es/modules/mines.html").read_text("utf-8")
    assert '<html lang="es">' in (text_course.site / "es/modules/mines.html").read_text("utf-8")
    assert "3 pages in en, 3 pages in es" in output
    assert text_course.left_behind() == []


def test_edit_this_page_opens_the_source(text_course: TextCourse) -> None:
    text_course.build()
    page = (text_course.site / "es/modules/mines.html").read_text("utf-8")
    assert 'href="https://example.net/repo/edit/main/modules/mines.txt"' in page


def test_an_image_some_page_shows_is_published_and_others_are_not(text_course: TextCourse) -> None:
    text_course.write(
        {
            "content/images/used.svg": "<svg/>",
            "content/images/unused.svg": "<svg/>",
            "modules/map.txt": '<img src="../images/used.svg" alt="A map">\n',
        }
    )
    code, output = text_course.build()
    assert code == 0, output
    images = {path for path in text_course.snapshot() if path.endswith(".svg")}
    assert images == {"en/images/used.svg", "es/images/used.svg"}


def test_an_image_that_does_not_exist_stops_the_build(text_course: TextCourse) -> None:
    text_course.write({"modules/map.txt": '<img src="../images/gone.svg" alt="A map">\n'})
    code, output = text_course.build()
    assert code == 1
    assert '"en/images/gone.svg"' in output
    assert not text_course.site.exists()


def test_what_mkdocs_yml_names_is_published(text_course: TextCourse) -> None:
    config = (text_course.root / "mkdocs.yml").read_text("utf-8")
    text_course.write(
        {
            "mkdocs.yml": config + "extra_css: [own/look.css]\nextra_javascript: [own/act.js]\n",
            "content/own/look.css": "b { color: red }",
            "content/own/act.js": "",
            "content/own/other.css": "",
        }
    )
    code, output = text_course.build()
    assert code == 0, output
    assert {path for path in text_course.snapshot() if path.startswith("en/own")} == {
        "en/own/look.css",
        "en/own/act.js",
    }


def test_what_another_plugin_writes_is_not_published_unseen(text_course: TextCourse) -> None:
    config = (text_course.root / "mkdocs.yml").read_text("utf-8")
    hook = "from pathlib import Path\ndef on_post_build(config): Path(config.site_dir, 'answers.yaml').touch()\n"
    text_course.write({"mkdocs.yml": config + "hooks: [hook.py]\n", "hook.py": hook})
    code, output = text_course.build()
    assert code == 1
    assert 'SITE-FILE "en/answers.yaml" would be published' in output
    assert 'SITE-FILE "es/answers.yaml" would be published' in output


def test_one_language_alone(text_course: TextCourse) -> None:
    text_course.write({"languages.txt": "en"})
    code, output = text_course.build()
    assert code == 0, output
    assert {path.split("/")[0] for path in text_course.snapshot()} == {"en"} | ROOT_FILES


@pytest.mark.usefixtures("cold")
def test_two_builds_give_the_same_bytes(material_course: TextCourse) -> None:
    assert material_course.build()[0] == 0
    first = material_course.snapshot()
    shutil.rmtree(material_course.site)
    assert material_course.build()[0] == 0
    assert material_course.snapshot() == first


def test_from_python_gives_the_same_bytes(text_course: TextCourse) -> None:
    assert text_course.build()[0] == 0
    first = text_course.snapshot()
    program = "from pathlib import Path; from build_tools.site.build import build_site; exit(build_site(Path.cwd()))"
    process = text_course.start_program([sys.executable, "-c", program])
    output, _ = process.communicate(timeout=60)
    assert process.returncode == 0, output
    assert text_course.snapshot() == first


def test_a_gone_page_leaves_the_site(text_course: TextCourse) -> None:
    text_course.build()
    (text_course.root / "modules/water.txt").unlink()
    assert text_course.build()[0] == 0
    assert "en/modules/water.html" not in text_course.snapshot()


def test_another_site_folder(text_course: TextCourse, tmp_path: Path) -> None:
    code, output = text_course.build("-d", str(tmp_path / "deep/public"))
    assert code == 0, output
    assert (tmp_path / "deep/public/es/index.html").exists()
    assert not text_course.site.exists()


def test_a_site_folder_that_is_a_link_stays_one(text_course: TextCourse, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    text_course.site.symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    code, output = text_course.build()
    assert code == 0, output
    assert text_course.site.is_symlink()
    assert (tmp_path / "elsewhere/es/index.html").exists()


def test_warnings_of_the_course_are_shown_and_stop_no_build(text_course: TextCourse) -> None:
    text_course.write({"modules/old.txt": "? this fact has expired\n"})
    code, output = text_course.build()
    assert code == 0, output
    assert output.count("modules/old.txt:1:3 warning SMALL this fact has expired") == 1


def test_a_warning_of_mkdocs_stops_a_strict_build_before_it_is_published(text_course: TextCourse) -> None:
    text_course.build()
    before = text_course.snapshot()
    # Two files for one page: MkDocs warns of it while it reads content/.
    text_course.write({"content/README.md": "", "content/index.md": "", "modules/new.txt": "new"})
    code, output = text_course.build("--strict")
    assert code == 1
    assert "strict" in output
    assert text_course.snapshot() == before
    assert text_course.build()[0] == 0


def test_the_real_theme(material_course: TextCourse) -> None:
    code, output = material_course.build()
    assert code == 0, output
    files = set(material_course.snapshot())
    assert "es/assets/javascripts/lunr/min/lunr.es.min.js" in files
    assert not [path for path in files if path.endswith(".map") or "/en/assets/javascripts/lunr/" in f"/{path}"]
    assert not [path for path in files if path.startswith(("en/sitemap", "en/404", "es/sitemap", "es/404"))]
    page = (material_course.site / "es/modules/mines.html").read_text("utf-8")
    assert '<html lang="es"' in page
    assert 'href="#part"' in page, "the table of contents"
    assert "<b>" not in page.split("<main", 1)[0], "titles are escaped"


def test_search_finds_words_without_accents(material_course: TextCourse) -> None:
    material_course.build()
    index = material_course.site / "es/search/search_index.json"
    assert "<span hidden>mineria</span>" in index.read_text("utf-8")
    assert json.loads(index.read_text("utf-8"))["config"]["lang"] == ["es"]
    found = subprocess.run(
        [
            "node",
            str(Path(__file__).parent / "search.js"),
            str(material_course.site / "es"),
            "mineria",
            "MINERÍA",
            "oro",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(found.stdout) == [["modules/mines.html"], ["modules/mines.html"], []]

"""What the disk may do to a build: each ends in a whole site, or in one message that names the place."""

from __future__ import annotations

import shutil
from itertools import product
from pathlib import Path

import pytest

from tests.reading.special import IN_PLACE_OF_A_FILE
from tests.site.site_course import PLAIN, PLAIN_THEME, TextCourse
from tests.site.test_site_build import ROOT_FILES
from tests.site.untouched import assert_untouched_and_next_build_is_fine

FULL = pytest.mark.full


def _themed(course: TextCourse) -> None:
    shutil.copytree(PLAIN_THEME, course.root / "theme")
    course.write({"mkdocs.yml": PLAIN.replace(str(PLAIN_THEME), "theme")})


def test_no_language_vanishes_from_the_site(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"languages.txt": "en", "modules/water.txt": "Water\n"})
    code, output = built.build()
    assert code == 1
    assert "locales/es/_language.yaml:1:1 error SITE-LANGUAGE The site in use has the language" in output
    assert f"delete {built.site / 'es'} and build again" in output
    assert "Traceback" not in output
    assert built.snapshot() == before
    assert built.left_behind() == []


def test_a_language_is_taken_away_as_the_message_says(built: TextCourse) -> None:
    built.write({"languages.txt": "en"})
    shutil.rmtree(built.site / "es")
    code, output = built.build()
    assert code == 0, output
    assert {path.split("/")[0] for path in built.snapshot()} == {"en", *ROOT_FILES}


def test_the_site_is_a_link_to_itself(text_course: TextCourse) -> None:
    text_course.site.symlink_to("site")
    code, output = text_course.build()
    assert code == 1
    assert f"{text_course.site} is a link that leads in a circle. Remove it" in output
    assert "Traceback" not in output


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder in which nobody can make a file")
def test_a_site_in_a_folder_of_the_system(text_course: TextCourse) -> None:
    code, output = text_course.build("-d", "/proc/x")
    assert code == 1
    assert "/proc/.x.lock" in output
    assert "Traceback" not in output


@pytest.mark.parametrize("epoch", ["253402300800", "yesterday"])
def test_a_day_that_is_none(epoch: str, built: TextCourse, monkeypatch: pytest.MonkeyPatch) -> None:
    before = built.snapshot()
    with monkeypatch.context() as patched:
        patched.setenv("SOURCE_DATE_EPOCH", epoch)
        code, output = built.build()
    assert code == 1
    assert f"SOURCE_DATE_EPOCH is '{epoch}'" in output
    assert "Traceback" not in output
    assert_untouched_and_next_build_is_fine(built, before)


@pytest.mark.parametrize("path", ["theme/main.html", "theme/part.html", "theme/assets/a.css"])
def test_a_file_of_the_theme_that_is_not_utf_8(path: str, built: TextCourse) -> None:
    _themed(built)
    before = built.snapshot()
    page = (PLAIN_THEME / "main.html").read_text("utf-8").replace("</body>", "{% include 'part.html' %}</body>")
    built.write({"theme/main.html": page, "theme/part.html": "<p>x</p>", "theme/assets/a.css": "p { color: red }"})
    file = built.root / path
    file.write_bytes(file.read_bytes() + "\n<!-- ñ -->\n".encode("latin-1"))
    code, output = built.build()
    assert code == 1
    assert f"{path}:" in output
    assert "error SITE-TEXT The file is not UTF-8 text." in output
    assert "Traceback" not in output
    assert built.snapshot() == before


PLACES = ("theme/part.html", "content/own.css", "theme/assets/a.css", "theme/assets/a.png")
NAMES = ("a pipe", "a device", "a huge file", "a link to nothing")
# MkDocs lists only regular files of a theme's assets: a page that asks for another has a link that leads nowhere.
CASES = [case for case in product(PLACES, NAMES) if "assets" not in case[0] or case[1] == "a huge file"]


@pytest.mark.parametrize(("path", "name"), [*CASES[:1], *(pytest.param(*case, marks=FULL) for case in CASES[1:])])
def test_something_in_the_place_of_a_file_that_is_published(path: str, name: str, built: TextCourse) -> None:
    _themed(built)
    page = (PLAIN_THEME / "main.html").read_text("utf-8").replace("</body>", "{% include 'part.html' %}</body>")
    settings = (built.root / "mkdocs.yml").read_text("utf-8") + "extra_css: [own.css]\n"
    built.write(
        {"theme/main.html": page, "theme/part.html": "<p>x</p>", "theme/assets/a.css": "", "mkdocs.yml": settings}
    )
    built.write({"content/own.css": "p { color: red }\n"})
    (built.root / path).unlink(missing_ok=True)
    IN_PLACE_OF_A_FILE[name](built.root / path)
    before = built.snapshot()
    code, output = built.build()
    assert code == 1, output
    assert path in output
    assert "Traceback" not in output
    assert built.snapshot() == before


def test_what_is_no_file_and_nobody_asks_for_is_passed_over(built: TextCourse) -> None:
    for number, make in enumerate(IN_PLACE_OF_A_FILE.values()):
        (built.root / f"content/{number}").mkdir()
        make(built.root / f"content/{number}/x.bin")
    code, output = built.build()
    assert code == 0, output
    assert not [path for path in built.snapshot() if "x.bin" in path]

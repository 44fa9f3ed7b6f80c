"""Where the site cannot be written, it stays as it was, one message says why, and the next build is fine."""

from __future__ import annotations

import os
import sys

import pytest

from tests.site.site_course import TextCourse
from tests.site.untouched import assert_untouched_and_next_build_is_fine

FULL = pytest.mark.full


def test_the_site_is_a_file(text_course: TextCourse) -> None:
    text_course.write({"site": "notes"})
    code, output = text_course.build()
    assert code == 1
    assert "is a file" in output
    assert "site/ is as it was" in output
    assert "Traceback" not in output
    assert text_course.site.read_text("utf-8") == "notes"
    text_course.site.unlink()
    assert text_course.build()[0] == 0


def test_a_checkout_is_not_replaced(text_course: TextCourse) -> None:
    text_course.write({"site/.git/HEAD": "ref"})
    code, output = text_course.build()
    assert code == 1
    assert "git checkout" in output
    assert (text_course.site / ".git/HEAD").exists()


LIMIT = (
    "import os, resource, sys;"
    "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY));"
    "os.execv(sys.argv[2], sys.argv[2:])"
)


@pytest.mark.parametrize("size", [pytest.param(0, marks=FULL), pytest.param(100, marks=FULL), 20_000])
def test_no_file_may_grow(text_course: TextCourse, size: int) -> None:
    code, output = text_course.build()
    assert code == 0, output
    before = text_course.snapshot()
    text_course.write({"modules/broken.txt": "long " * 10_000})
    code, output = text_course.build(wrapper=(sys.executable, "-c", LIMIT, str(size)))
    assert code == 1
    assert "ulimit" in output
    assert "site/ is as it was" in output
    assert "Traceback" not in output
    assert text_course.left_behind() == []
    assert_untouched_and_next_build_is_fine(text_course, before)


def test_a_folder_that_cannot_be_made(text_course: TextCourse) -> None:
    code, output = text_course.build("-d", "mkdocs.yml/site")
    assert code == 1
    assert "Not a directory" in output or "File exists" in output
    assert "site/ is as it was" in output
    assert "Traceback" not in output


# The superuser may write everywhere, unless started without that right.
WITHOUT_RIGHTS = ("setpriv", "--bounding-set=-dac_override") if os.geteuid() == 0 else ()


def test_a_folder_that_cannot_be_written(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/new.txt": "new"})
    built.root.chmod(0o555)
    try:
        code, output = built.build(wrapper=WITHOUT_RIGHTS)
    finally:
        built.root.chmod(0o755)
    assert code == 1
    assert "No permission for" in output
    assert "site/ is as it was" in output
    assert "Traceback" not in output
    assert_untouched_and_next_build_is_fine(built, before)

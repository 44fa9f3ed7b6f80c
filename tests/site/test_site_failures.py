"""Whatever is wrong with a course, the site stays as it was, one message says why, and the next build is fine."""

from __future__ import annotations

from tests.site.site_course import PLAIN, PLAIN_THEME, TextCourse
from tests.site.untouched import assert_untouched_and_next_build_is_fine


def test_problems_of_every_language_are_listed(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/broken.txt": "fine\n! is wrong\nes! is wrong in Spanish\n"})
    code, output = built.build()
    assert code == 1
    assert output.count("modules/broken.txt:2:3 error SMALL is wrong <b>") == 1
    assert output.count("modules/broken.txt:3:3 error SMALL is wrong in Spanish") == 1
    assert "site/ is as it was" in output
    assert "Traceback" not in output
    assert built.left_behind() == []
    assert_untouched_and_next_build_is_fine(built, before)


def test_a_problem_of_the_other_language_alone(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/broken.txt": "es! is wrong\n"})
    code, output = built.build()
    assert code == 1
    assert "modules/broken.txt:1:3 error SMALL is wrong" in output
    assert "Traceback" not in output
    assert built.left_behind() == []
    assert_untouched_and_next_build_is_fine(built, before)


def test_a_broken_link_stops_before_the_swap(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/broken.txt": 'es: <a href="gone.html">x</a>\n'})
    code, output = built.build()
    assert code == 1
    assert 'SITE-LINK There is no "es/modules/gone.html" in the site.' in output
    assert "modules/broken.txt" in output
    assert built.left_behind() == []
    assert_untouched_and_next_build_is_fine(built, before)


def test_a_child_that_crashes_shows_why(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/broken.txt": "do: es crash\n"})
    code, output = built.build()
    assert code == 1
    assert "the text course crashed" in output
    assert "The build of es stopped" in output
    assert built.left_behind() == []
    assert_untouched_and_next_build_is_fine(built, before)


def test_a_crash_in_the_parent_leaves_nothing_behind(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/broken.txt": "do: en crash\ndo: es hang spanish\n"})
    code, output = built.build()
    assert code == 1
    assert "the text course crashed" in output, "a bug shows its traceback"
    assert built.left_behind() == []
    assert_untouched_and_next_build_is_fine(built, before)


def test_a_slip_in_a_template_of_the_theme(built: TextCourse) -> None:
    before = built.snapshot()
    page = (PLAIN_THEME / "main.html").read_text("utf-8")
    built.write(
        {
            "mkdocs.yml": PLAIN.replace(str(PLAIN_THEME), "theme"),
            "theme/main.html": page.replace("{{ page.title }}", "{{ page.meta.course.titel }}"),
        }
    )
    code, output = built.build()
    assert code == 1
    assert 'theme/main.html:3:1 error TEMPLATE-ERROR Page has no "titel". Did you mean "title"?' in output
    assert "site/ is as it was" in output
    assert "Traceback" not in output
    assert built.snapshot() == before
    assert built.left_behind() == []
